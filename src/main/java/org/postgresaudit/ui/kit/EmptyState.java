package org.postgresaudit.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in a pane that has nothing to show: an icon, one sentence, at most one button.
public final class EmptyState extends VBox {
  /// Without a button.
  public EmptyState(Icon icon, String sentence) {
    super(8);
    setAlignment(Pos.CENTER);
    getStyleClass().add("empty-state");
    var words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("muted");
    words.setMaxWidth(420);
    words.setMinHeight(USE_PREF_SIZE);
    words.setAlignment(Pos.CENTER);
    words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    getChildren().addAll(icon.node(Icon.HUGE, "muted"), words);
  }

  /// With the one thing to do next.
  public EmptyState(Icon icon, String sentence, Button next) {
    this(icon, sentence);
    getChildren().add(next);
  }
}
