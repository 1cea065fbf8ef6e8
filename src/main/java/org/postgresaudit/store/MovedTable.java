package org.postgresaudit.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tables whose rows belong to an audit, in the order in which they can be put into a store.
/// Contents of attachments are not among them: they move as they are.
enum MovedTable {
  AUDIT("where id = ?", ""),
  RUN("where audit = ? order by id", "id"),
  RUN_STATE(MovedTable.OF_RUN, "id"),
  OUTCOME(MovedTable.OF_RUN, "id"),
  INVENTORY(MovedTable.OF_RUN, "id"),
  ANNOTATION("where audit = ? order by id", "id"),
  REVIEW("where audit = ? order by id", "id"),
  ATTACHMENT("where audit = ? order by id", "id"),
  PIN("where audit = ? order by id", "id"),
  REPORT("where audit = ? order by id", "id"),
  HISTORY("where audit = ? order by position", "");

  private static final String OF_RUN =
      "where run in (select id from run where audit = ?) order by id";

  private final String rows;
  private final String key;

  MovedTable(String rows, String key) {
    this.rows = rows;
    this.key = key;
  }

  /// Its name in the store.
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Its name in a file.
  String entry() {
    return "rows/" + table() + ".jsonl";
  }

  static Optional<MovedTable> ofEntry(String entry) {
    return Arrays.stream(values()).filter(table -> table.entry().equals(entry)).findFirst();
  }

  static Optional<MovedTable> ofTable(String table) {
    return Arrays.stream(values()).filter(each -> each.table().equals(table)).findFirst();
  }

  /// Reads the rows of one audit.
  String select() {
    return "select * from " + table() + " " + rows;
  }

  /// Whether its rows are numbered anew in each store.
  boolean isNumbered() {
    return !key.isEmpty();
  }

  /// Its columns in this format of the store.
  List<String> columns(Transaction tx) throws SQLException {
    return tx.all("select name from pragma_table_info(?)", row -> row.getString(1), table());
  }
}
