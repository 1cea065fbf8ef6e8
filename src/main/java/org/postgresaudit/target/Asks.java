package org.postgresaudit.target;

import java.util.List;

/// Somebody who answers one question in SQL at a time without ever changing anything.
@FunctionalInterface
public interface Asks {
  /// Asks one statement that returns rows.
  ///
  /// @param sql without a semicolon; `?` for a parameter, `??` for the operator
  /// @param parameters texts, whole numbers or booleans, in order
  /// @param rowLimit how many rows to bring back at most
  /// @return never null, and never an exception for what a server or a query does wrong
  Reply ask(String sql, List<Object> parameters, int rowLimit);
}
