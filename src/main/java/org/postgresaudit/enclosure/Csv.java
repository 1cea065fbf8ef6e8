package org.postgresaudit.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Rows as RFC 4180 wants them, in UTF-8 with the mark by which spreadsheets know it. No cell is a
/// formula to a spreadsheet: one that looks like it begins with an apostrophe.
final class Csv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /// What spreadsheets take for the beginning of a formula, full-width signs and blanks before it
  /// included.
  private static final Pattern FORMULA =
      Pattern.compile("\\A[\\s\\p{Z}]*[=+\\-@＝＋－＠|%].*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  void row(List<String> cells) {
    text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String cell(String value) {
    var shown = VisibleText.lines(value);
    var guarded = FORMULA.matcher(shown).matches() ? "'" + shown : shown;
    return guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\'')
        ? '"' + guarded.replace("\"", "\"\"") + '"'
        : guarded;
  }
}
