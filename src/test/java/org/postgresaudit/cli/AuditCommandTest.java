package org.postgresaudit.cli;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.servers.PostgresServer;

class AuditCommandTest {
  private static PostgresServer server;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresServer.fresh(15, "");
    server.execute("postgres", "create role clerk login password 'tulip'; create database shop");
    Files.writeString(
        server.data().resolve("pg_hba.conf"),
        """
        host all postgres 127.0.0.1/32 trust
        host all clerk 127.0.0.1/32 scram-sha-256
        """);
    server.execute("postgres", "select pg_reload_conf()");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String uri(String user) {
    return "postgresql://%s@127.0.0.1:%d/fixture?sslmode=disable".formatted(user, server.port());
  }

  private JsonNode audited(String user, String... options) throws IOException {
    var file = folder.resolve(user + ".json");
    var arguments = new ArrayList<>(List.of("audit", uri(user), "--json"));
    arguments.add(file.toString());
    arguments.addAll(List.of(options));
    var called = Called.with(Map.of("PGPASSWORD", "tulip"), arguments.toArray(new String[0]));
    assertEquals("", called.err());
    assertEquals(0, called.code());
    return new ObjectMapper().readTree(file.toFile());
  }

  private static List<JsonNode> outcomes(JsonNode json) {
    return StreamSupport.stream(json.get("outcomes").spliterator(), false).toList();
  }

  private static String place(JsonNode outcome) {
    return outcome.get("control").asText() + " " + outcome.get("database").asText();
  }

  @Test
  void the_json_has_one_entry_for_every_control_and_database() throws IOException {
    var json = audited("postgres");
    var expected =
        ChecklistReader.bundled().controls().stream()
            .flatMap(
                control ->
                    control.lookIn() == LookIn.EACH_DATABASE && !control.isAttestation()
                        ? List.of("fixture", "postgres", "shop", "template1").stream()
                            .map(database -> control.id() + " " + database)
                        : List.of(control.id() + " null").stream())
            .sorted()
            .toList();
    assertEquals(expected, outcomes(json).stream().map(AuditCommandTest::place).sorted().toList());
    assertTrue(json.get("complete").asBoolean());
  }

  @Test
  void a_role_that_may_only_connect_never_passes_what_a_superuser_finds() throws IOException {
    var found =
        outcomes(audited("postgres")).stream()
            .filter(outcome -> outcome.get("result").asText().equals("found"))
            .map(AuditCommandTest::place)
            .collect(toSet());
    var seenByClerk =
        outcomes(audited("clerk")).stream()
            .collect(toMap(AuditCommandTest::place, o -> o.get("result").asText()));
    assertFalse(found.isEmpty());
    for (var place : found) {
      assertFalse("passed".equals(seenByClerk.get(place)), place);
    }
  }

  @Test
  void only_the_sections_and_databases_named_are_asked() throws IOException {
    var json = audited("postgres", "--section", "7", "--database", "shop");
    for (var outcome : outcomes(json)) {
      var asked = outcome.get("section").asText().startsWith("7-");
      var result = outcome.get("result").asText();
      assertTrue(
          asked || Set.of("not_checked", "awaiting_auditor").contains(result), place(outcome));
      assertTrue(Set.of("shop", "null").contains(outcome.get("database").asText()));
    }
  }

  @Test
  void the_results_are_for_their_owner_only() throws IOException {
    audited("postgres", "--section", "1");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("postgres.json"))));
  }

  @Test
  void a_finding_at_or_above_the_threshold_is_exit_1() throws IOException {
    var worst =
        outcomes(audited("postgres", "--section", "3")).stream()
            .filter(outcome -> outcome.get("result").asText().equals("found"))
            .map(outcome -> Severity.valueOf(outcome.get("severity").asText().toUpperCase(ROOT)))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    for (var threshold : Severity.values()) {
      var called =
          Called.with("audit", uri("postgres"), "--section", "3", "--fail-on", threshold.word());
      assertEquals(worst.isAtLeast(threshold) ? 1 : 0, called.code(), threshold.word());
    }
  }

  @Test
  void the_summary_counts_what_came_out() {
    var called = Called.with("audit", uri("postgres"), "--section", "3");
    assertTrue(
        called.outLines().getFirst().startsWith("127.0.0.1:" + server.port() + ", PostgreSQL 15"),
        called.out());
    assertTrue(called.outLines().get(1).matches("\\d+ controls in .* s: \\d+ found \\(.*"));
  }

  @Test
  void an_unknown_host_is_exit_3() {
    var called = Called.with("audit", "postgresql://auditor@no-such-host.invalid/shop");
    assertEquals(3, called.code());
    assertTrue(called.errorLine().contains("no-such-host.invalid"), called.err());
  }

  @Test
  void a_port_where_nothing_listens_is_exit_3() {
    var called = Called.with("audit", "postgresql://auditor@127.0.0.1:1/shop?sslmode=disable");
    assertEquals(3, called.code());
    assertTrue(called.errorLine().contains("Nothing listens on 127.0.0.1:1"), called.err());
  }

  @Test
  void a_wrong_password_is_exit_3_and_a_right_one_from_a_file_works() throws IOException {
    var file = Files.writeString(folder.resolve("password"), "wrong\n");
    var called = Called.with("audit", uri("clerk"), "--password-file", file.toString());
    assertEquals(3, called.code());
    assertTrue(called.errorLine().contains("clerk"), called.err());
    assertFalse(called.err().contains("wrong\n"), called.err());

    Files.writeString(file, "tulip\n");
    var right =
        Called.with("audit", uri("clerk"), "--password-file", file.toString(), "--section", "1");
    assertEquals(0, right.code(), right.err());
  }

  @Test
  void no_password_where_one_is_asked_is_exit_3() {
    var called = Called.with("audit", uri("clerk"));
    assertEquals(3, called.code());
    assertTrue(called.errorLine().contains("asks for a password"), called.err());
  }

  @Test
  void a_database_that_does_not_exist_is_exit_3() {
    var called =
        Called.with(
            "audit",
            "postgresql://postgres@127.0.0.1:%d/nowhere?sslmode=disable".formatted(server.port()));
    assertEquals(3, called.code());
    assertTrue(called.errorLine().contains("nowhere"), called.err());
  }

  @Test
  void a_stack_trace_is_for_verbose_only() {
    var uri = "postgresql://auditor@127.0.0.1:1/shop?sslmode=disable";
    assertFalse(Called.with("audit", uri).err().contains("\tat "));
    assertTrue(Called.with("audit", uri, "--verbose").err().contains("\tat "));
  }

  @Test
  void an_audit_that_fails_leaves_an_older_result_and_no_litter() throws IOException {
    var older = Files.writeString(folder.resolve("a.json"), "older");
    Called.with(
        "audit",
        "postgresql://auditor@127.0.0.1:1/shop?sslmode=disable",
        "--json",
        older.toString());
    assertEquals("older", Files.readString(older));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(older), files.toList());
    }
  }
}
