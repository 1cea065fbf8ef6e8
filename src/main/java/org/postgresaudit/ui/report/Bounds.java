package org.postgresaudit.ui.report;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.postgresaudit.ui.kit.LabelledField;

/// How much can be typed into a field. What would make it longer than that is refused whole, with a
/// sentence: nothing is cut off behind the auditor's back. What was stored longer stays.
final class Bounds {
  /// Of a line, such as a name.
  static final int LINE = 200;

  /// What fits beside the counts on the page for those who decide.
  static final int SUMMARY = 2_500;

  /// Two pages.
  static final int SCOPE = 8_000;

  /// A few sentences in a table.
  static final int CHANGED = 600;

  private Bounds() {}

  static void set(LabelledField field, TextInputControl input, int most) {
    input.setTextFormatter(
        new TextFormatter<String>(
            change -> {
              int now = change.getControlNewText().length();
              boolean longer = change.isContentChange() && now > change.getControlText().length();
              if (longer && now > most && input.isFocused()) {
                field.fault(FieldMessages.tooLong(most, now));
                field.judge();
                takeBack(change);
              } else if (change.isContentChange()) {
                field.fault("");
              }
              return change;
            }));
  }

  /// Leaves text and caret as they are.
  private static void takeBack(TextFormatter.Change change) {
    int caret = change.getControlCaretPosition();
    change.setText("");
    change.setRange(caret, caret);
    change.selectRange(caret, caret);
  }
}
