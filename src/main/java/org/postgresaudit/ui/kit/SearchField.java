package org.postgresaudit.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;

/// A field that filters a list as one types. Esc empties it.
public final class SearchField extends CustomTextField {
  /// With the words that stand in it while it is empty.
  public SearchField(String prompt) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    getStyleClass().add("search-field");
    setLeft(Icon.SEARCH.node());
    var clear = Buttons.compact(Buttons.icon(Icon.CLOSE, KitMessages.clearSearch(), this::clear));
    clear.setGraphic(Icon.CLOSE.node());
    clear.setFocusTraversable(false);
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }

  /// The words typed, without blanks around them, in lower case.
  public String words() {
    return getText().strip().toLowerCase(java.util.Locale.ROOT);
  }
}
