package org.postgresaudit.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/// A filter that is on or off, with how many it would leave.
public final class Chip extends ToggleButton {
  private final String word;
  private final Label count = new Label();

  /// With a word only.
  public Chip(String word) {
    this.word = word;
    var words = new HBox(5, new Label(word), count);
    words.getStyleClass().add("chip-words");
    count.getStyleClass().add("chip-count");
    getStyleClass().add("chip");
    setGraphic(words);
    setMinWidth(USE_PREF_SIZE);
    show(0);
  }

  /// With an icon before the word.
  public Chip(Node icon, String word) {
    this(word);
    if (getGraphic() instanceof HBox words) {
      words.getChildren().addFirst(icon);
    }
  }

  /// Shows how many there are.
  public void show(int many) {
    count.setText(String.valueOf(many));
    setAccessibleText(word + " " + many);
  }
}
