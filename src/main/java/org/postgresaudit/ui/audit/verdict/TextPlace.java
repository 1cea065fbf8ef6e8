package org.postgresaudit.ui.audit.verdict;

import javafx.scene.control.TextArea;
import org.postgresaudit.audit.Wording;

/// Puts words into a text area.
public final class TextPlace {
  private TextPlace() {}

  /// Puts them in place of what is selected, or where the caret is, and selects the first
  /// placeholder that is still open.
  public static void insert(TextArea typed, Wording.Filled words) {
    typed.requestFocus();
    var place = typed.getSelection();
    typed.replaceText(place, words.text());
    words.open().stream()
        .findFirst()
        .ifPresentOrElse(
            open -> typed.selectRange(place.getStart() + open.from(), place.getStart() + open.to()),
            () -> typed.positionCaret(place.getStart() + words.text().length()));
  }
}
