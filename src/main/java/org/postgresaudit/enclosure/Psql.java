package org.postgresaudit.enclosure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a script tells psql to go to a database.
final class Psql {
  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

  private Psql() {}

  /// The command, in one line. An odd name stands in a connection string, since by itself psql
  /// would read it as one; host, port and user stay those of the session. Empty when no name of a
  /// database is so long, or psql cannot be told it in one line.
  static Optional<String> connect(String database) {
    if (database.isEmpty()
        || database.getBytes(StandardCharsets.UTF_8).length > 63
        || !VisibleText.line(database).equals(database)) {
      return Optional.empty();
    }
    if (PLAIN.matcher(database).matches()) {
      return Optional.of("\\connect " + database);
    }
    var value = database.replace("\\", "\\\\").replace("'", "\\'");
    return Optional.of(
        "\\connect -reuse-previous=on \"dbname='" + value.replace("\"", "\"\"") + "'\"");
  }
}
