package org.postgresaudit.ui.kit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// Rows as text for other programs.
public final class TableText {
  /// Signs with which a spreadsheet begins a formula, the full-width ones among them.
  private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private TableText() {}

  /// Heads and rows, separated by tabs, as they are shown: what would hide or break a line is made
  /// visible.
  public static String tabbed(List<String> columns, List<List<String>> rows) {
    var text = new StringBuilder(String.join("\t", columns));
    for (var row : rows) {
      text.append('\n');
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : "\t").append(Visible.of(row.get(i)));
      }
    }
    return text.toString();
  }

  /// Comma-separated as in RFC 4180, with every character as the server sent it.
  ///
  /// What a server answers may be made to run in the spreadsheet of whoever opens the file. A value
  /// that begins like a formula and is no number therefore gets an apostrophe in front, which
  /// spreadsheets take as "this is text".
  public static void csv(Appendable into, List<String> columns, List<List<String>> rows)
      throws IOException {
    into.append(line(columns));
    for (var row : rows) {
      into.append(line(row));
    }
  }

  private static String line(List<String> values) {
    return values.stream().map(TableText::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    var safe = formula && !TableOrder.isNumber(value) ? "'" + value : value;
    return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      if ("\",\r\n".indexOf(value.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
