package org.postgresaudit.enclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.servers.PostgresServer;

/// Whatever a server calls its things, the files say what they would say of harmless names.
class HostileNamesTest {
  private static final String CONTROL = "schemas-are-closed-to-object-creation";

  private static final String[] PIECES = {
    "\n",
    "\r",
    "\r\n",
    "*/",
    "/*",
    "--",
    ";",
    "'",
    "\"",
    "\\",
    "`id`",
    ":x",
    ":'x'",
    "$$",
    "$a$",
    "\u2028",
    "\u0085",
    "\u202e",
    "\u0000",
    "E'",
    "U&\"",
    "#",
    " ",
    "drop table t",
    "\\! id",
    "\\q",
    "commit",
    "host=evil",
    "postgresql://evil",
    "a",
    "B",
    "é",
    "🐘",
    "\ud800",
    "=",
    ","
  };

  /// What a lexer of SQL sees outside of comments.
  private static final Pattern TOKENS =
      Pattern.compile(
          "--[^\\n"
              + "\\r"
              + "]*|U&\"(?:[^\"]|\"\")*\"|\"(?:[^\"]|\"\")*\"|E'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'"
              + "|[a-z_][a-z0-9_.]*|\\s+|(?s:.)");

  private static String name(Random random) {
    var name = new StringBuilder();
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      name.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return name.toString();
  }

  private static Run run(String database, List<String> schemas, Optional<Inventory> inventory) {
    var findings =
        schemas.stream()
            .map(
                schema ->
                    new Finding(
                        "Every role may create objects in schema " + schema + ".",
                        Map.of("schema", schema),
                        Map.of("schema", schema, "owner", schema)))
            .toList();
    var result =
        new ProbeResult(
            CONTROL,
            Optional.of(database),
            new Outcome.Found(findings),
            Evidence.NONE,
            Instant.EPOCH,
            Duration.ZERO);
    return new Run(
        "1",
        "0".repeat(64),
        Optional.empty(),
        Instant.EPOCH,
        Optional.of(Instant.EPOCH),
        true,
        "",
        List.of(result),
        inventory);
  }

  private static String script(String database, List<String> schemas) {
    var audit = BadServer.audited(run(database, schemas, Optional.empty()), Map.of());
    return new String(RemediationSql.of(BadServer.content(audit)), StandardCharsets.UTF_8);
  }

  /// Statements of the SQL in it, names and texts made `?`.
  private static List<String> statements(String script) {
    var statements = new ArrayList<String>();
    var statement = new StringBuilder();
    var tokens = TOKENS.matcher(script);
    while (tokens.find()) {
      var token = tokens.group();
      if (token.equals(";")) {
        statements.add(statement.toString().strip());
        statement.setLength(0);
      } else if (token.startsWith("--") || token.isBlank()) {
        statement.append(statement.isEmpty() || statement.toString().endsWith(" ") ? "" : " ");
      } else {
        statement.append(token.endsWith("\"") || token.endsWith("'") ? "?" : token);
      }
    }
    assertEquals("", statement.toString().strip());
    return statements;
  }

  @Test
  void no_name_breaks_out_of_a_statement_or_a_comment() {
    var random = new Random(11);
    for (int round = 0; round < 400; round++) {
      var schemas = List.of(name(random), name(random), name(random));
      var script = script(name(random), schemas);
      var body = new StringBuilder();
      for (var line : script.split("\n", -1)) {
        assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
        if (line.startsWith("\\")) {
          assertTrue(
              line.matches(
                  "\\\\set ON_ERROR_STOP on|\\\\encoding UTF8|\\\\connect [a-z_][a-z0-9_]*"
                      + "|\\\\connect -reuse-previous=on \"dbname='(?:[^'\"\\\\]|\\\\.|\"\")*'\""),
              line);
        } else {
          body.append(line).append("\n");
        }
      }
      for (var statement : statements(body.toString())) {
        assertTrue(
            statement.matches(
                "begin|commit|set lock_timeout = \\?|select pg_catalog.set_config\\(\\?, \\?,"
                    + " false\\)|revoke create on schema (\\?|[a-z_][a-z0-9_]*) from public"),
            statement + "\nin\n" + script);
      }
    }
  }

  @Test
  void psql_goes_to_databases_of_any_name_and_nowhere_else(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/psql")), "psql is not installed");
    var names =
        List.of(
            "host=198.51.100.7",
            "postgresql://198.51.100.7/x",
            "it's",
            "say \"a\"",
            "back\\slash",
            "`touch pwned`",
            "a b",
            "Über",
            ":x");
    try (var server = PostgresServer.fresh(15, "")) {
      for (var name : names) {
        server.execute("postgres", "create database \"" + name.replace("\"", "\"\"") + "\"");
        try (var connection =
                server.connect(
                    java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            var statement = connection.createStatement()) {
          statement.execute("create schema odd");
          statement.execute("grant create on schema odd to public");
        } catch (java.sql.SQLException e) {
          throw new IOException(name, e);
        }
        var file =
            Files.writeString(folder.resolve("remediation.sql"), script(name, List.of("odd")));
        var process =
            new ProcessBuilder(
                    "/usr/bin/psql",
                    "-X",
                    "-h",
                    "127.0.0.1",
                    "-p",
                    "" + server.port(),
                    "-U",
                    "postgres",
                    "-d",
                    "postgres",
                    "-f",
                    file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("connected to database \"" + name + "\""), said);
        assertTrue(said.contains("REVOKE"), said);
      }
    }
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void no_rule_or_setting_breaks_out_of_its_line() {
    var random = new Random(12);
    for (int round = 0; round < 400; round++) {
      var row = new ArrayList<String>();
      for (var column : Kind.ACCESS_RULES.columns()) {
        row.add(column.equals("type") ? "host" : name(random));
      }
      var inventory =
          new Inventory(
              Instant.EPOCH,
              Map.of(
                  Kind.ACCESS_RULES, new Part.Read(List.of(row), 1, false, List.of()),
                  Kind.SETTINGS,
                      new Part.Read(
                          List.of(
                              List.of(
                                  "log_connections",
                                  name(random),
                                  "",
                                  name(random),
                                  name(random),
                                  "1",
                                  "")),
                          1,
                          false,
                          List.of())));
      var audit = BadServer.audited(run("shop", List.of("a"), Optional.of(inventory)), Map.of());
      var content = BadServer.content(audit);
      for (var bytes : List.of(AccessProposal.of(content), SettingsProposal.of(content))) {
        for (var line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
          assertTrue(line.codePoints().noneMatch(Character::isISOControl), line);
          assertTrue(line.isEmpty() || line.startsWith("#") || line.startsWith("host"), line);
        }
      }
    }
  }
}
