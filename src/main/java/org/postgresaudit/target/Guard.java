package org.postgresaudit.target;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.core.Parser;
import org.postgresql.core.SqlCommandType;

/// Makes of a probe's text the one statement that is sent, or says why it is not sent. Only text
/// that returns rows fits into the wrapper, and the wrapped text has to be one statement: text that
/// closes the wrapper's parenthesis to start another is refused here.
final class Guard {
  private Guard() {}

  /// The text to send, and what forbids sending it.
  record Guarded(String text, Optional<String> fault) {}

  static Guarded wrap(String sql, int rowLimit) {
    // One more than is kept tells whether there were more.
    var text = "select * from (\n" + sql.strip() + "\n) as probe limit " + (rowLimit + 1L);
    try {
      var statements = Parser.parseJdbcSql(text, true, true, true, false, true);
      if (statements.size() != 1) {
        return refused(text, "This probe is not one statement but " + statements.size() + ".");
      }
      var command = statements.getFirst().getCommand();
      if (command == null || command.getType() != SqlCommandType.SELECT) {
        return refused(text, "This probe is not a statement that returns rows.");
      }
      return new Guarded(text, Optional.empty());
    } catch (SQLException e) {
      return refused(text, "This probe cannot be read as a statement: " + e.getMessage());
    }
  }

  private static Guarded refused(String text, String fault) {
    return new Guarded(text, Optional.of(fault + " It was not sent."));
  }
}
