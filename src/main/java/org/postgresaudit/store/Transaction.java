package org.postgresaudit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Statements of one unit of work: all of them happen, or none.
final class Transaction {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared;

  /// @param prepared SQL → its statement; outlives the transaction, as SQLite takes longer to read
  ///   a statement than to run it
  Transaction(Connection connection, Map<String, PreparedStatement> prepared) {
    this.connection = connection;
    this.prepared = prepared;
  }

  /// Reads one thing from the current row.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Runs a statement that changes rows; returns how many.
  int change(String sql, Object... values) throws SQLException {
    return prepared(sql, values).executeUpdate();
  }

  /// Runs an insert; returns the id of the new row.
  long insert(String sql, Object... values) throws SQLException {
    change(sql, values);
    return one("select last_insert_rowid()", row -> row.getLong(1)).orElseThrow();
  }

  <T> List<T> all(String sql, Row<T> reader, Object... values) throws SQLException {
    try (var rows = prepared(sql, values).executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(reader.of(rows));
      }
      return found;
    }
  }

  <T> Optional<T> one(String sql, Row<T> reader, Object... values) throws SQLException {
    try (var rows = prepared(sql, values).executeQuery()) {
      return rows.next() ? Optional.of(reader.of(rows)) : Optional.empty();
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      bind(statement, i + 1, values[i]);
    }
    return statement;
  }

  private static void bind(PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Optional<?> optional when optional.isEmpty() ->
          statement.setNull(index, java.sql.Types.NULL);
      case Optional<?> optional -> bind(statement, index, optional.get());
      case String text -> statement.setString(index, text);
      case Integer number -> statement.setInt(index, number);
      case Long number -> statement.setLong(index, number);
      case Boolean truth -> statement.setInt(index, truth ? 1 : 0);
      case byte[] bytes -> statement.setBytes(index, bytes);
      case UUID id -> statement.setString(index, id.toString());
      case Instant instant -> statement.setString(index, instant.toString());
      case LocalDate date -> statement.setString(index, date.toString());
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }
}
