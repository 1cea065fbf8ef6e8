package org.postgresaudit.probe;

import java.util.List;

/// What an outcome rests on: what was asked, as whom, where, and what came back. Redacted already.
///
/// @param query the statement as sent, with the values of a control's settings in place; empty when
///   none was, as when the server had refused the same before in this run
/// @param role the role that asked; empty when no session was open
/// @param columns names of the columns, in order
/// @param rows the first rows as text, at most as many as the run keeps; absent values are empty
///   text
/// @param rowCount how many rows there were; with `truncated` at least so many
/// @param truncated true when `rows` or `rowCount` is not all there is
/// @param serverWords what the server said when it refused; empty when it did not
public record Evidence(
    String query,
    String role,
    List<String> columns,
    List<List<String>> rows,
    long rowCount,
    boolean truncated,
    String serverWords) {
  /// Nothing was asked.
  public static final Evidence NONE = new Evidence("", "", List.of(), List.of(), 0, false, "");

  public Evidence {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
