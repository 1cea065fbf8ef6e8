package org.postgresaudit.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Rows of one reply, cut to size and redacted while they are read.
record Rows(List<String> columns, List<List<String>> rows, boolean truncated) {

  static Rows read(ResultSet results, int rowLimit, int charactersPerValue) throws SQLException {
    var meta = results.getMetaData();
    var columns = new ArrayList<String>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.add(meta.getColumnLabel(i));
    }
    var rows = new ArrayList<List<String>>();
    boolean more = false;
    while (results.next()) {
      if (rows.size() == rowLimit) {
        more = true;
        break;
      }
      var row = new ArrayList<String>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(value(columns.get(i - 1), results.getString(i), charactersPerValue));
      }
      rows.add(row);
    }
    return new Rows(columns, rows, more);
  }

  private static String value(String column, @Nullable String value, int characters) {
    if (value == null) {
      return "";
    }
    if (column.toLowerCase(Locale.ROOT).endsWith("_secret")) {
      return Redaction.MASK;
    }
    // Cut first, so that a huge value is not searched; twice as long, so that what is kept was
    // redacted with what follows it in view.
    return cut(Redaction.of(cut(value, 2 * characters)), characters);
  }

  static String cut(String value, int characters) {
    if (value.length() <= characters) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(characters - 1)) ? characters - 1 : characters;
    return value.substring(0, end) + "… (" + (value.length() - end) + " characters more)";
  }

  Reply.Answer answer(String query, Instant startedAt, Duration duration) {
    return new Reply.Answer(
        columns, rows, rows.size() + (truncated ? 1 : 0), truncated, query, startedAt, duration);
  }
}
