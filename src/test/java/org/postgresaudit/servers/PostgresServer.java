package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.postgresaudit.servers.PostgresInstallation.Checksums;

/// A real server of the tests: a fresh cluster with the superuser `postgres` and an empty database
/// `fixture`, as its makers deliver it. It ends with the tests, whatever becomes of them.
public final class PostgresServer implements AutoCloseable {
  private static final Map<Integer, PostgresServer> SHARED = new ConcurrentHashMap<>();
  private static final String TAKEN_PORT = "\"127.0.0.1\": Address already in use";
  private static final String LISTENING = "listening on IPv4 address";

  private final Path data;
  private final Process process;
  private final int port;
  private boolean ended;

  private PostgresServer(Path data, Process process, int port) {
    this.data = data;
    this.process = process;
    this.port = port;
  }

  /// The one that all tests of this JVM share; leave it as you found it.
  public static PostgresServer shared(int major) {
    return SHARED.computeIfAbsent(
        major,
        _ -> {
          try {
            var server = fresh(major, "");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /// A private one.
  ///
  /// @param settings lines added to `postgresql.conf`
  public static PostgresServer fresh(int major, String settings) throws IOException {
    return fresh(major, settings, Checksums.AS_DELIVERED);
  }

  /// A private one, with or without checksums.
  ///
  /// @param settings lines added to `postgresql.conf`
  public static PostgresServer fresh(int major, String settings, Checksums checksums)
      throws IOException {
    return fresh(PostgresInstallation.of(major), settings, checksums);
  }

  /// A private one whose programs bring along one more extension.
  ///
  /// @param control the extension's control file
  public static PostgresServer withExtension(
      int major, String settings, Checksums checksums, Path control) throws IOException {
    return fresh(PostgresInstallation.of(major).with(control), settings, checksums);
  }

  private static PostgresServer fresh(
      PostgresInstallation installation, String settings, Checksums checksums) throws IOException {
    return startIn(installation, installation.newCluster(settings, checksums));
  }

  /// One that follows another from the other's first moment on and never takes writes.
  public static PostgresServer standbyOf(PostgresServer primary, int major, String settings)
      throws IOException {
    var source =
        "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'".formatted(primary.port);
    boolean inSettings = major >= 12;
    var folder =
        PostgresInstallation.of(major)
            .newCluster(
                "hot_standby = on\n" + settings + "\n" + (inSettings ? source : ""),
                Checksums.AS_DELIVERED);
    Files.writeString(
        folder.resolve(inSettings ? "standby.signal" : "recovery.conf"),
        inSettings ? "" : "standby_mode = on\n" + source + "\n");
    return startIn(PostgresInstallation.of(major), folder);
  }

  static PostgresServer startIn(PostgresInstallation installation, Path data) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return startOn(freePort(), installation, data);
      } catch (IOException e) {
        // Somebody else was faster to take the free port.
        if (attempt == 3 || !isTaken(String.valueOf(e.getMessage()))) {
          throw e;
        }
      }
    }
  }

  private static PostgresServer startOn(int port, PostgresInstallation installation, Path data)
      throws IOException {
    // The shell ends the server when the tests are gone and their end of the pipe with them.
    var script = "\"$@\" </dev/null & p=$!; read signal || signal=QUIT; kill -$signal $p; wait $p";
    var command =
        Unprivileged.command(
            List.of(
                "sh",
                "-c",
                script,
                "sh",
                installation.program("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port)));
    var log = Path.of(data + ".log").toFile();
    var builder =
        new ProcessBuilder(command)
            .directory(Path.of("/").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log);
    // When it is a client itself, it must not look into the home of whoever runs the tests.
    builder.environment().put("HOME", data.toString());
    var process = builder.start();
    var server = new PostgresServer(data, process, port);
    server.awaitReady();
    return server;
  }

  private static boolean isTaken(String log) {
    return log.contains(TAKEN_PORT) && !log.contains(LISTENING);
  }

  private void awaitReady() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < end) {
      if (isReady()) {
        if (isTaken(log())) {
          break;
        }
        return;
      }
      pause();
    }
    var failure = new IOException("The server did not start: " + log());
    stop();
    throw failure;
  }

  private boolean isReady() throws IOException {
    var file = data.resolve("postmaster.pid");
    if (log().contains("FATAL") && log().contains("shut down")) {
      throw new IOException("The server did not start: " + log());
    }
    if (!Files.exists(file)) {
      return false;
    }
    var lines = Files.readAllLines(file);
    return lines.size() >= 8 && lines.get(7).strip().equals("ready");
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Where it listens on 127.0.0.1.
  public int port() {
    return port;
  }

  /// Its data directory.
  public Path data() {
    return data;
  }

  /// What it has logged.
  public String log() throws IOException {
    var log = Path.of(data + ".log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  /// A connection as superuser.
  public Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres&sslmode=disable&prepareThreshold=0&stringtype=unspecified"
            .formatted(port, database));
  }

  /// Runs a script as superuser, each statement on its own.
  public void execute(String database, String sql) throws IOException {
    try (var connection = connect(database)) {
      execute(connection, sql);
    } catch (SQLException e) {
      throw new IOException("Could not leave " + database, e);
    }
  }

  /// Runs a script in a connection, each statement on its own. After a reload it goes on when the
  /// server has taken the settings over; sessions are told last.
  public static void execute(Connection connection, String sql) throws IOException {
    try (var statement = connection.createStatement()) {
      for (var part : SqlScript.statements(sql)) {
        if (part.strip().startsWith("select pg_reload_conf()")) {
          var earlier = loaded(statement);
          statement.execute(part);
          long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
          while (loaded(statement).equals(earlier)) {
            if (System.nanoTime() > end) {
              throw new IOException("The server did not take over its settings after " + part);
            }
          }
        } else {
          statement.execute(part);
        }
      }
    } catch (SQLException e) {
      throw new IOException("Could not run " + sql, e);
    }
  }

  private static String loaded(Statement statement) throws SQLException {
    try (var rows = statement.executeQuery("select pg_conf_load_time()::text")) {
      rows.next();
      return rows.getString(1);
    }
  }

  /// Stops it and starts it again with the same files; this one is of no use any more.
  public synchronized PostgresServer restarted(int major) throws IOException {
    process.getOutputStream().write("INT\n".getBytes(StandardCharsets.US_ASCII));
    stop();
    ended = true;
    return startIn(PostgresInstallation.of(major), data);
  }

  /// Puts certificates where a server looks for its own, and the authority's beside them.
  public void install(TestCertificates certificates) throws IOException {
    var files =
        Map.of(
            "server.crt", certificates.certificate(),
            "server.key", certificates.key(),
            "root.crt", certificates.authority(),
            "root.crl", certificates.revocations());
    for (var file : files.entrySet()) {
      Programs.run("cp", "-p", file.getValue().toString(), data.resolve(file.getKey()).toString());
    }
  }

  /// Stops it so that a copy of its files starts without recovery.
  void shutDown() throws IOException {
    process.getOutputStream().write("INT\n".getBytes(StandardCharsets.US_ASCII));
    close();
  }

  /// Stops it; its files are for the next one.
  @Override
  public synchronized void close() {
    if (ended) {
      return;
    }
    try {
      stop();
      ended = true;
      Files.deleteIfExists(Path.of(data + ".log"));
      ClusterFolders.keep(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() throws IOException {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
