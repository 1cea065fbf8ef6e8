package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.app.Launcher;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.target.Passwords;

/// Audits that end before they are done.
@Timeout(120)
class CutShortTest {
  @TempDir Path folder;
  private PostgresServer server;
  private Path pack;
  private Path json;

  @BeforeEach
  void start() throws IOException {
    server = PostgresServer.fresh(15, "");
    pack = Packs.slow(folder.resolve("pack"));
    json = folder.resolve("a.json");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String[] arguments() {
    return new String[] {
      "audit",
      "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable".formatted(server.port()),
      "--pack",
      pack.toString(),
      "--pack-sha256",
      Packs.sha256(pack),
      "--json",
      json.toString()
    };
  }

  @Test
  void a_server_killed_in_the_middle_is_exit_4_and_what_is_known_is_written()
      throws IOException, SQLException, InterruptedException {
    var call = CompletableFuture.supplyAsync(() -> Called.with(arguments()));
    awaitSlowQuestion();
    server.close();

    var called = call.join();

    assertEquals(4, called.code(), called.err());
    assertTrue(
        called
            .errorLine()
            .startsWith("postgres-audit: The audit is not complete, what is known is written: "),
        called.err());
    isWrittenAsFarAsItCame();
  }

  @Test
  void being_told_to_end_is_exit_4_and_what_is_known_is_written()
      throws IOException, SQLException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
    command.addAll(List.of(arguments()));
    var process =
        new ProcessBuilder(command)
            .redirectError(folder.resolve("err").toFile())
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    awaitSlowQuestion();

    // TERM; Ctrl-C sends INT, which a build in the background ignores and its children with it.
    process.destroy();

    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(4, process.exitValue());
    var err = Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.contains("not complete"), err);
    isWrittenAsFarAsItCame();
  }

  @Test
  void a_database_dropped_in_the_middle_is_not_checked_and_the_audit_goes_on() throws IOException {
    server.execute("postgres", "create database doomed");
    var dropping = new DroppingWriter();
    var commands =
        new Commands(
            ChecklistReader::bundled,
            new Passwords(Map.of(), folder),
            Clock.systemUTC(),
            new Called.NoDisplay(new PrintWriter(Writer.nullWriter())),
            _ -> {},
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(dropping, true));

    int code =
        commands.run(
            "audit",
            "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable".formatted(server.port()),
            "--json",
            json.toString(),
            "--verbose");

    assertTrue(dropping.hasDropped);
    assertEquals(0, code);
    var written = new ObjectMapper().readTree(json.toFile());
    assertTrue(written.get("complete").asBoolean());
    var ofDoomed =
        StreamSupport.stream(written.get("outcomes").spliterator(), false)
            .filter(outcome -> outcome.get("database").asText().equals("doomed"))
            .map(outcome -> outcome.get("result").asText())
            // Means nothing on this major, whatever became of the database.
            .filter(result -> !result.equals("not_applicable"))
            .distinct()
            .toList();
    assertEquals(List.of("not_checked"), ofDoomed);
  }

  /// Drops the database as soon as the audit has told its first answer.
  private final class DroppingWriter extends StringWriter {
    private boolean hasDropped;

    @Override
    public void flush() {
      if (!hasDropped) {
        hasDropped = true;
        try {
          server.execute("postgres", "drop database doomed");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void isWrittenAsFarAsItCame() throws IOException {
    var written = new ObjectMapper().readTree(json.toFile());
    assertFalse(written.get("complete").asBoolean());
    assertEquals("", written.get("finished_at").asText());
    var results = results(written, "listen-addresses-are-named");
    assertEquals(List.of("passed"), results);
    assertEquals(List.of("not_checked"), results(written, "tls-is-on"));
    assertEquals(List.of("not_checked"), results(written, Packs.SLOW));
  }

  private static List<String> results(JsonNode written, String control) {
    return StreamSupport.stream(written.get("outcomes").spliterator(), false)
        .filter(outcome -> outcome.get("control").asText().equals(control))
        .map(outcome -> outcome.get("result").asText())
        .toList();
  }

  private void awaitSlowQuestion() throws SQLException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (var connection = server.connect("postgres");
        var statement = connection.createStatement()) {
      while (System.nanoTime() < end) {
        try (var rows =
            statement.executeQuery(
                "select 1 from pg_stat_activity where application_name = 'postgres-audit'"
                    + " and state = 'active' and query like '%pg_proc c%'")) {
          if (rows.next()) {
            return;
          }
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("The slow question was not asked");
  }
}
