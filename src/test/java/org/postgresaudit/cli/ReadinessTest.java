package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.PostgresServer;

/// `controls list --target` and `controls role-sql`, as a consultant calls them.
class ReadinessTest {
  private static PostgresServer server;

  @TempDir Path folder;

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.fresh(15, "");
    server.execute(
        "fixture",
        "create role nobody login; create role clerk login password 'tulip';"
            + " create database ledger; revoke connect on database ledger from public");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String uri(String user) {
    return "postgresql://%s@127.0.0.1:%d/fixture?sslmode=disable".formatted(user, server.port());
  }

  @Test
  void every_control_has_a_line_with_what_is_missing_and_the_grant() {
    var called = Called.with("controls", "list", "--target", uri("nobody"));
    assertEquals("", called.err());
    assertEquals(1, called.code());
    for (var control : ChecklistReader.bundled().controls()) {
      assertEquals(
          1,
          called.outLines().stream()
              .filter(l -> l.contains("  " + control.id() + " ") || l.endsWith("  " + control.id()))
              .count(),
          control.id());
    }
    assertTrue(
        called.outLines().stream()
            .anyMatch(
                l ->
                    l.startsWith("not answerable  ")
                        && l.contains("  hba_rules  ")
                        && l.contains(
                            "grant select on pg_catalog.pg_hba_file_rules to \"nobody\";")),
        called.out());
    assertTrue(
        called.outLines().stream()
            .anyMatch(
                l ->
                    l.startsWith("partly  ")
                        && l.contains("  in ledger  ")
                        && l.contains("grant connect on database \"ledger\" to \"nobody\";")),
        called.out());
    assertTrue(
        called.outLines().stream()
            .anyMatch(l -> l.contains("  superuser  ") && l.endsWith("(no grant answers it)")),
        called.out());
    assertTrue(called.out().contains("PostgreSQL 15"), called.out());
    assertTrue(called.out().matches("(?s).*\\d+ answerable, \\d+ partly, \\d+ not answerable.*"));
  }

  @Test
  void a_superuser_can_have_everything_answered_and_that_is_exit_0() {
    var called = Called.with("controls", "list", "--target", uri("postgres"));
    assertEquals("", called.err());
    assertEquals(0, called.code());
    assertTrue(called.out().contains(" 0 partly, 0 not answerable"), called.out());
    assertFalse(called.out().contains("would answer more"), called.out());
  }

  @Test
  void the_same_is_there_as_json() throws Exception {
    var file = folder.resolve("readiness.json");
    var called =
        Called.with("controls", "list", "--target", uri("nobody"), "--json", file.toString());
    assertEquals(1, called.code());
    assertTrue(called.outLines().getLast().contains(file.toString()), called.out());
    var json = new ObjectMapper().readTree(Files.readAllBytes(file));
    assertEquals("postgres-audit/preflight/1", json.get("schema").asText());
    assertEquals("nobody", json.get("target").get("user").asText());
    var checklist = ChecklistReader.bundled();
    assertEquals(checklist.sha256(), json.get("checklist").get("sha256").asText());
    assertEquals(checklist.controls().size(), json.get("controls").size());
    var readiness = json.get("controls").findValuesAsText("readiness");
    assertTrue(
        readiness.containsAll(List.of("answerable", "partly", "not_answerable", "attestation")),
        readiness.toString());
  }

  @Test
  void what_cannot_work_is_one_line() {
    Called.with("controls", "list", "--json", "x.json")
        .failed(2, "postgres-audit: --json needs --target, the server to compare with.");
    Called.with("controls", "list", "--password-file", "x")
        .failed(2, "postgres-audit: --password-file needs --target, the server to compare with.");
    var called =
        Called.with("controls", "list", "--target", "postgresql://a:tulip@127.0.0.1:1/shop");
    assertEquals(2, called.code());
    assertFalse(called.errorLine().contains("tulip"));
    assertEquals(
        3,
        Called.with(
                "controls", "list", "--target", "postgresql://a@127.0.0.1:1/shop?sslmode=disable")
            .code());
    var file = folder.resolve("never.json");
    Called.with(
        "controls",
        "list",
        "--target",
        "postgresql://a@127.0.0.1:1/shop?sslmode=disable",
        "--json",
        file.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void the_password_comes_from_the_environment() {
    var called =
        Called.with(Map.of("PGPASSWORD", "tulip"), "controls", "list", "--target", uri("clerk"));
    assertEquals(1, called.code(), called.err());
    assertFalse(called.out().contains("tulip"));
  }

  @Test
  void the_role_it_prints_is_answered_nearly_everything_and_can_be_taken_away_again()
      throws Exception {
    var make = Called.with("controls", "role-sql", "--postgres", "15", "--role", "auditor 7");
    assertEquals(0, make.code());
    server.execute("fixture", make.out());
    var called = Called.with("controls", "list", "--target", uri("auditor%207"));
    assertEquals(1, called.code());
    var stays =
        called.outLines().stream()
            .filter(l -> l.startsWith("not answerable") || l.startsWith("partly"))
            .toList();
    assertFalse(stays.isEmpty());
    assertTrue(
        stays.stream().allMatch(l -> l.contains("  superuser") || l.contains("  role_verifiers")),
        stays.toString());
    server.execute(
        "fixture", Called.with("controls", "role-sql", "--role", "auditor 7", "--revoke").out());
    assertEquals(3, Called.with("controls", "list", "--target", uri("auditor%207")).code());
  }

  @Test
  void the_script_follows_its_options() {
    var plain = Called.with("controls", "role-sql").out();
    assertTrue(plain.contains("-- grant select on pg_catalog.pg_authid"), plain);
    assertTrue(plain.contains(LocalDate.now(ZoneOffset.UTC).plusDays(31).toString()), plain);
    var agreed =
        Called.with("controls", "role-sql", "--with-verifiers", "--valid-until", "2099-03-31")
            .out();
    assertTrue(agreed.contains("\ngrant select on pg_catalog.pg_authid"), agreed);
    assertTrue(agreed.contains("until '2099-04-01'"), agreed);
    var managed = Called.with("controls", "role-sql", "--platform", "rds").out();
    assertTrue(managed.contains("\ngrant pg_monitor"), managed);
    assertFalse(managed.contains("\ngrant select"), managed);
    assertFalse(Called.with("controls", "role-sql", "--postgres", "14").out().contains("ident"));
  }

  @Test
  void options_that_make_no_script_are_one_line() {
    for (var arguments :
        List.of(
            "--role pg_audit",
            "--role a\\b",
            "--postgres 9",
            "--platform mainframe",
            "--valid-until soon",
            "--valid-until 2020-01-01")) {
      var all = ("controls role-sql " + arguments).split(" ");
      var called = Called.with(all);
      assertEquals(2, called.code(), arguments);
      called.errorLine();
      assertEquals("", called.out());
    }
  }
}
