package org.postgresaudit.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A sentence in the colour of trouble with its icon; takes no room while there is none.
public final class ProblemLabel extends HBox {
  /// Shows whatever the text says; hidden while it is empty.
  public ProblemLabel(ObservableValue<String> problem) {
    super(6);
    getStyleClass().add("problem-label");
    var words = new Label();
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.textProperty().bind(problem.map(text -> text));
    getChildren().addAll(Icon.ERROR.node(Icon.SMALL, "danger"), words);
    visibleProperty().bind(words.textProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
