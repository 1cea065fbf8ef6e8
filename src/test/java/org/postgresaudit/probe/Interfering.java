package org.postgresaudit.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.servers.PostgresServer;

/// Does something when a control is about to be asked in a database.
record Interfering(String control, Optional<String> database, Runnable deed)
    implements RunListener {
  @Override
  public void asking(Control asked, Optional<String> where, int done, int of) {
    if (asked.id().equals(control) && where.equals(database)) {
      deed.run();
    }
  }

  /// A deed of the superuser.
  static Runnable inSql(PostgresServer server, String sql) {
    return () -> {
      try {
        server.execute("postgres", sql);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
