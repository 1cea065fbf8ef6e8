package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Lines at the end of a running server's `postgresql.conf`, which it takes over without a restart.
/// They are gone again when this is closed.
public final class ReloadedSettings implements AutoCloseable {
  private static final Pattern LINE = Pattern.compile("(?<name>\\w+)\\s*=.*");

  private final PostgresServer server;
  private final Path file;
  private final byte[] before;

  private ReloadedSettings(PostgresServer server, Path file, byte[] before) {
    this.server = server;
    this.file = file;
    this.before = before;
  }

  /// Whether the server can take these over while it runs: it knows them all, and none asks for a
  /// restart.
  public static boolean areEnough(PostgresServer server, String settings) throws SQLException {
    var names = new ArrayList<String>();
    for (var line : settings.lines().map(String::strip).toList()) {
      var setting = LINE.matcher(line);
      if (setting.matches()) {
        names.add(setting.group("name"));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        return false;
      }
    }
    try (var connection = server.connect("postgres");
        var statement =
            connection.prepareStatement(
                "select count(*) from pg_settings where name = ? and context not in ('internal',"
                    + " 'postmaster')")) {
      for (var name : names) {
        statement.setString(1, name);
        try (var rows = statement.executeQuery()) {
          rows.next();
          if (rows.getInt(1) != 1) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /// Sets them; sessions that begin from now on have them.
  public static ReloadedSettings in(PostgresServer server, String settings)
      throws IOException, SQLException {
    var file = server.data().resolve("postgresql.conf");
    var reloaded = new ReloadedSettings(server, file, Files.readAllBytes(file));
    Files.writeString(file, "\n" + settings + "\n", StandardOpenOption.APPEND);
    reloaded.reload();
    return reloaded;
  }

  private void reload() throws IOException, SQLException {
    var earlier = ask("select pg_conf_load_time()::text from pg_reload_conf()");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (ask("select pg_conf_load_time()::text").equals(earlier)) {
      if (System.nanoTime() > end) {
        throw new IOException("The server did not take over its settings: " + server.log());
      }
    }
  }

  // Asks in a new session, which has what the server itself has read by then.
  private String ask(String sql) throws SQLException {
    try (var connection = server.connect("postgres");
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /// Takes them back.
  @Override
  public void close() {
    try {
      Files.write(file, before);
      reload();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("Could not take the settings back", e);
    }
  }
}
