package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// A server as large institutions have it: 5,000 nested roles, 20 databases, and in one of them 200
/// schemas, 50,000 tables with 200,000 grants, 20,000 functions and 5,000 policies. The same every
/// time.
public final class BigServer {
  /// How many schemas a full-sized one has.
  public static final int SCHEMAS = 200;

  private static final int DATABASES = 20;

  private BigServer() {}

  /// Builds one, which takes minutes when it is full-sized.
  ///
  /// @param schemas how many of its schemas; fewer make a smaller server of the same shape
  public static PostgresServer build(int major, int schemas) throws IOException {
    var server =
        PostgresServer.fresh(
            major,
            """
            max_locks_per_transaction = 2000
            max_wal_size = 8GB
            shared_buffers = 512MB
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            """);
    server.execute("fixture", text("big-roles.sql"));
    for (int number = 1; number <= schemas; number++) {
      server.execute("fixture", text("big-schema.sql").replace("{number}", String.valueOf(number)));
    }
    // The fixture database and postgres are two of them.
    for (int number = 3; number <= DATABASES; number++) {
      server.execute("postgres", "create database branch_" + number);
      server.execute(
          "branch_" + number, text("big-schema.sql").replace("{number}", String.valueOf(number)));
    }
    server.execute("fixture", "vacuum analyze");
    return server;
  }

  private static String text(String name) {
    try (var stream = BigServer.class.getResourceAsStream("/servers/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
