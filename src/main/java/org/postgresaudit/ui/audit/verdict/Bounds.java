package org.postgresaudit.ui.audit.verdict;

import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;

/// Keeps what is pasted into a field within its bounds before it is laid out, so that a text of any
/// length does not make the window wait.
public final class Bounds {
  private Bounds() {}

  /// Bounds a note of several lines.
  ///
  /// @param leftOut told after each change how many characters did not fit, mostly none
  public static void note(TextArea area, IntConsumer leftOut) {
    area.setTextFormatter(
        new TextFormatter<>(
            change -> fit(change, BoundedText::clean, BoundedText.LONGEST_NOTE, leftOut)));
  }

  /// Bounds a field of one line.
  public static void line(TextField field) {
    field.setTextFormatter(
        new TextFormatter<>(
            change ->
                fit(
                    change,
                    text -> BoundedText.clean(text).replace('\n', ' ').replace('\t', ' '),
                    BoundedText.LONGEST_LINE,
                    _ -> {})));
  }

  private static Change fit(
      Change change, UnaryOperator<String> clean, int longest, IntConsumer leftOut) {
    if (!change.isContentChange()) {
      return change;
    }
    var typed = change.getText();
    var cleaned = clean.apply(typed);
    int replaced = change.getRangeEnd() - change.getRangeStart();
    int room = Math.max(0, longest - (change.getControlText().length() - replaced));
    var fitting = BoundedText.cut(cleaned, room);
    leftOut.accept(cleaned.length() - fitting.length());
    if (!fitting.equals(typed)) {
      change.setText(fitting);
      int caret = change.getRangeStart() + fitting.length();
      change.selectRange(caret, caret);
    }
    return change;
  }
}
