package org.postgresaudit.servers;

import java.sql.SQLException;
import java.util.List;
import org.postgresql.core.Parser;

/// Takes a script apart into its statements.
public final class SqlScript {
  private SqlScript() {}

  /// The statements in order, without the semicolons between them.
  public static List<String> statements(String script) throws SQLException {
    return Parser.parseJdbcSql(script, true, false, true, false, true).stream()
        .map(query -> query.nativeSql)
        .filter(statement -> !statement.isBlank())
        .toList();
  }
}
