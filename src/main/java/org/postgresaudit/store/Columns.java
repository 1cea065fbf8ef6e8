package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Reads values of a row in the forms in which `Transaction` writes them.
final class Columns {
  private Columns() {}

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.parse(row.getString(column));
  }

  static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
    return text(row, column).map(Instant::parse);
  }

  static Optional<LocalDate> dateIfAny(ResultSet row, String column) throws SQLException {
    return text(row, column).map(LocalDate::parse);
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return UUID.fromString(row.getString(column));
  }
}
