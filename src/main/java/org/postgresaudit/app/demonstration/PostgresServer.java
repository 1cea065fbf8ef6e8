package org.postgresaudit.app.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A private PostgreSQL server on the loopback address, from `initdb` to its end. Its superuser is
/// `postgres`.
public final class PostgresServer implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final PostgresBinaries binaries;
  private final Path data;
  private final int port;

  private PostgresServer(PostgresBinaries binaries, Path data, int port) {
    this.binaries = binaries;
    this.data = data;
    this.port = port;
  }

  /// Makes the files of a new cluster in `data`, which must not exist. The server does not run yet.
  public static PostgresServer create(PostgresBinaries binaries, Path data) throws IOException {
    Files.createDirectories(data);
    UnprivilegedUser.own(data);
    var server = new PostgresServer(binaries, data, freePort());
    server.run(
        "initdb",
        List.of(
            "--pgdata=" + data,
            "--username=postgres",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C"),
        "");
    server.configure(
        "listen_addresses = '127.0.0.1'\nport = %d\nunix_socket_directories = ''\n"
            .formatted(server.port));
    return server;
  }

  /// Appends lines to `postgresql.conf`; before the start.
  public void configure(String lines) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"),
        lines + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
  }

  /// Replaces `pg_hba.conf`; before the start.
  public void accessRules(String rules) throws IOException {
    Files.writeString(data.resolve("pg_hba.conf"), rules);
  }

  /// Runs statements in one database before the start. Each ends with a semicolon and an empty
  /// line.
  public void execute(String database, String sql) throws IOException {
    var said = run("postgres", List.of("--single", "-j", "-D", data.toString(), database), sql);
    var errors = said.lines().filter(line -> line.matches(".*\\b(ERROR|FATAL|PANIC): .*")).toList();
    if (!errors.isEmpty()) {
      throw new IOException("PostgreSQL refused the SQL for " + database + ": " + errors);
    }
  }

  /// Starts it and waits until it takes connections.
  public void start() throws IOException {
    run("pg_ctl", List.of("-D", data.toString(), "-l", data + "/server.log", "-w", "start"), "");
  }

  /// Where it listens on 127.0.0.1.
  public int port() {
    return port;
  }

  /// Stops it and removes its files.
  @Override
  public void close() {
    try {
      run("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "stop"), "");
    } catch (IOException e) {
      System.getLogger(PostgresServer.class.getName())
          .log(System.Logger.Level.DEBUG, "the demonstration server had ended already", e);
    }
    deleteTree(data);
  }

  static void deleteTree(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (var paths = Files.walk(root)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not remove the demonstration's files in " + root, e);
    }
  }

  /// Runs one of PostgreSQL's programs to its end and returns what it said.
  private String run(String program, List<String> arguments, String input) throws IOException {
    var command = new ArrayList<>(List.of(binaries.program(program).toString()));
    command.addAll(arguments);
    var said = Files.createTempFile("postgres-audit", ".out");
    var asked = Files.createTempFile("postgres-audit", ".in");
    try {
      Files.writeString(asked, input);
      var process =
          new ProcessBuilder(UnprivilegedUser.running(command))
              .directory(data.toFile())
              .redirectErrorStream(true)
              .redirectInput(asked.toFile())
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException(program + " did not end within " + PATIENCE_SECONDS + " seconds");
      }
      var text = Files.readString(said);
      if (process.exitValue() != 0) {
        throw new IOException(program + " failed: " + text.strip());
      }
      return text;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + program + " ran", e);
    } finally {
      Files.deleteIfExists(said);
      Files.deleteIfExists(asked);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
