package org.postgresaudit.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.probe.ProbeResult;

/// The evidence of all places a control was asked in, as one table with the place in front.
///
/// @param total how many rows there were in all places
/// @param more whether there were more than anybody counted
record EvidenceRows(List<String> columns, List<List<String>> rows, long total, boolean more) {
  static EvidenceRows of(List<ProbeResult> results) {
    var columns =
        results.stream()
            .map(r -> r.evidence().columns())
            .filter(c -> !c.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean places = results.stream().anyMatch(r -> r.database().isPresent());
    var rows = new ArrayList<List<String>>();
    long total = 0;
    boolean more = false;
    for (var result : results) {
      var evidence = result.evidence();
      if (!evidence.columns().equals(columns)) {
        continue;
      }
      for (var row : evidence.rows()) {
        var line = new ArrayList<String>();
        if (places) {
          line.add(result.database().orElse(""));
        }
        line.addAll(row);
        rows.add(List.copyOf(line));
      }
      total += evidence.rowCount();
      more |= evidence.truncated();
    }
    var heads = new ArrayList<String>();
    if (places) {
      heads.add(ControlMessages.databaseColumn());
    }
    heads.addAll(columns);
    return new EvidenceRows(List.copyOf(heads), List.copyOf(rows), total, more);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// How many there are, and whether all are here.
  String size() {
    if (more && total <= rows.size()) {
      return ControlMessages.rowsOfAtLeast(rows.size());
    }
    return total > rows.size()
        ? ControlMessages.rowsOfMore(rows.size(), total)
        : ControlMessages.rows(rows.size());
  }

  /// As a file other programs read: comma-separated, quoted where needed. A text that a spreadsheet
  /// would take for a formula gets a quote mark in front.
  String csv() {
    return line(columns) + rows.stream().map(EvidenceRows::line).collect(Collectors.joining());
  }

  private static String line(List<String> values) {
    return values.stream().map(EvidenceRows::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(String value) {
    var safe =
        !value.isEmpty()
                && "=+-@\t\r".indexOf(value.charAt(0)) >= 0
                && !value.matches("-?\\d+(\\.\\d+)?")
            ? "'" + value
            : value;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
