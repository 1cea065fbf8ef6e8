package org.postgresaudit.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Fields for a day: shown as everywhere, and typed as one is used to. What is no day leaves the
/// day before standing.
public final class Dates {
  private static final List<DateTimeFormatter> TYPED =
      List.of(format("d MMM uuuu"), format("uuuu-M-d"), format("d.M.uuuu"), format("d/M/uuuu"));

  private Dates() {}

  /// One in the row of a form.
  ///
  /// @param words its name
  public static void compact(DatePicker picker, String id, String words) {
    picker.setId(id);
    picker.setAccessibleText(words);
    picker.getStyleClass().add("compact");
    picker.setPrefWidth(132);
    picker.setMinWidth(120);
    asEverywhere(picker);
  }

  /// Shows its day and takes what is typed as all fields of the workbench do.
  public static void asEverywhere(DatePicker picker) {
    picker.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable LocalDate day) {
            return day == null ? "" : Times.date(day);
          }

          @Override
          public @Nullable LocalDate fromString(String typed) {
            return typed.isBlank() ? null : day(typed.strip(), picker.getValue());
          }
        });
    // A day that was typed counts when the field is left, not only after Enter.
    picker.focusedProperty().subscribe(focused -> commit(picker, focused));
  }

  private static void commit(DatePicker picker, boolean focused) {
    if (!focused) {
      picker.setValue(picker.getConverter().fromString(picker.getEditor().getText()));
      picker.getEditor().setText(picker.getConverter().toString(picker.getValue()));
    }
  }

  private static @Nullable LocalDate day(String typed, @Nullable LocalDate before) {
    for (var format : TYPED) {
      try {
        return LocalDate.parse(typed, format);
      } catch (DateTimeParseException _) {
        // The next one may fit.
      }
    }
    return before;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
