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
              boolean tooLong = change.isContentChange() && now > most;
              if (tooLong && input.isFocused() && now > change.getControlText().length()) {
                field.fault(FieldMessages.tooLong(most, now));
                field.judge();
                return null;
              }
              field.fault("");
              return change;
            }));
  }
}
