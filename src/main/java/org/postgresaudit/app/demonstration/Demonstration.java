package org.postgresaudit.app.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;

/// A running demonstration server and the saved connection that leads to it.
public final class Demonstration implements AutoCloseable {
  /// The fictional company whose server it is.
  public static final String CLIENT = "Seeadler Versand GmbH";

  /// Its saved connection, the same at each start, so that it never doubles.
  public static final UUID CONNECTION = UUID.fromString("5eead1e2-0000-4000-8000-00000000d380");

  private final Path folder;
  private final PostgresServer server;
  private final Thread whenKilled = new Thread(this::end, "end-demonstration");

  private Demonstration(Path folder, PostgresServer server) {
    this.folder = folder;
    this.server = server;
    Runtime.getRuntime().addShutdownHook(whenKilled);
  }

  /// Whether this start of the program has what a demonstration needs.
  public static boolean isAvailable() {
    return PostgresBinaries.areBundled()
        && Demonstration.class.getResource("/demonstration/cluster.sql") != null;
  }

  /// Makes the server, puts the company on it and starts it: a few seconds.
  public static Demonstration start() throws IOException {
    var folder = Files.createTempDirectory("postgres-audit-demonstration");
    // A server that root starts runs as nobody, who has to reach it.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      var binaries = PostgresBinaries.unpackBundled(folder.resolve("postgresql"));
      var server = PostgresServer.create(binaries, folder.resolve("data"));
      server.execute("postgres", text("cluster.sql"));
      for (var database : new String[] {"shop", "ledger", "personnel"}) {
        server.execute(database, text(database + ".sql"));
      }
      server.configure(text("postgresql.conf"));
      server.accessRules(text("pg_hba.conf"));
      server.start();
      return new Demonstration(folder, server);
    } catch (IOException | RuntimeException e) {
      PostgresServer.deleteTree(folder);
      throw e;
    }
  }

  /// How to connect: as a role made for auditors, which needs no password from this computer.
  public ConnectionProfile connection() {
    return new ConnectionProfile(
        CONNECTION,
        "demonstration",
        CLIENT,
        "127.0.0.1",
        server.port(),
        "postgres",
        "auditor",
        TlsMode.DISABLE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "An embedded server with a fictional company on it. It ends with the program.");
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(whenKilled);
    } catch (IllegalStateException _) {
      return; // The program is ending, and the hook does this work.
    }
    end();
  }

  private void end() {
    server.close();
    PostgresServer.deleteTree(folder);
  }

  private static String text(String name) throws IOException {
    try (var resource = Demonstration.class.getResourceAsStream("/demonstration/" + name)) {
      if (resource == null) {
        throw new IOException("The demonstration is not complete: " + name + " is missing");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
