package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Target;

/// The whole checklist asked of a real server: everything has an outcome, nothing is broken,
/// nothing on the server has changed, and a role that can only connect never hears "passed" where a
/// superuser hears "found".
class WholeChecklistTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

  /// Everything our sessions may send. Names of databases and settings stand in the start-up
  /// packet.
  private static final Pattern HARMLESS =
      Pattern.compile(
          "select \\* from \\(|select 1|BEGIN READ ONLY|ROLLBACK|set time zone 'UTC'"
              + "|set temp_file_limit = '1GB'|SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
              + "|SET (extra_float_digits|application_name) = .*");

  private static final String BAD_PRACTICE =
      """
      create role clerk login password 'clerk';
      create role boss login superuser;
      create role shop_app login bypassrls createrole;
      create role auditor login;
      create database ledger;
      create schema shop;
      create table shop.orders (id int, card_number text);
      grant all on shop.orders to public;
      grant usage, create on schema shop to public;
      grant pg_read_all_data to clerk;
      create function shop.promote(who text) returns int language sql security definer as 'select 1';
      alter role clerk set log_statement = 'none';
      create publication everything for all tables;
      """;

  private static Run run(Target target) {
    return new ProbeRunner(CHECKLIST, JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(
            target,
            RunSelection.EVERYTHING,
            Optional.empty(),
            RunListener.DEAF,
            new Cancellation());
  }

  private static List<Integer> majors() {
    return PostgresInstallation.MAJORS;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void it_is_answered_honestly_and_leaves_no_trace(int major) throws Exception {
    var badPractice =
        major < 14 ? BAD_PRACTICE.replace("pg_read_all_data", "pg_monitor") : BAD_PRACTICE;
    try (var server =
        PostgresServer.fresh(
            major, "autovacuum = off\nlog_statement = all\nlog_line_prefix = '%a %d|'")) {
      server.execute("fixture", badPractice);
      var before = nextTransaction(server);
      var filesBefore = files(server);
      var asSuperuser = run(Targets.superuser(server));
      var asAuditor = run(Targets.as(server, "auditor"));
      assertEquals(before, nextTransaction(server), "somebody wrote");
      assertEquals(filesBefore, files(server), "somebody changed a setting");

      assertEverythingAnswered(asSuperuser);
      assertEverythingAnswered(asAuditor);
      assertNoFalsePass(asSuperuser, asAuditor);
      assertOnlyReads(server);
      var kind = major < 11 ? "relation" : "view";
      assertRefusedOnce(server, "permission denied for " + kind + " pg_hba_file_rules");
    }
  }

  @Test
  void a_setting_of_the_auditors_own_role_does_not_pass_for_the_servers() throws Exception {
    try (var server = PostgresServer.fresh(18, "log_replication_commands = off")) {
      server.execute("postgres", "create role auditor login superuser");
      server.execute("postgres", "alter role auditor set log_replication_commands = on");
      var outcome =
          run(Targets.as(server, "auditor"))
              .resultsOf("replication-commands-are-logged")
              .getFirst()
              .outcome();
      assertEquals(Result.NOT_CHECKED, outcome.result(), outcome.toString());
    }
  }

  /// No transaction that writes has happened while this number stays.
  private static String nextTransaction(PostgresServer server) throws SQLException {
    try (var connection = server.connect("postgres");
        var rows =
            connection
                .createStatement()
                .executeQuery("select txid_snapshot_xmax(txid_current_snapshot())")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static List<String> files(PostgresServer server) throws IOException {
    var texts = new ArrayList<String>();
    for (var name :
        List.of("postgresql.conf", "postgresql.auto.conf", "pg_hba.conf", "pg_ident.conf")) {
      texts.add(Files.readString(server.data().resolve(name)));
    }
    return texts;
  }

  private static void assertEverythingAnswered(Run run) {
    assertTrue(run.complete(), run.cutShort());
    for (var control : CHECKLIST.controls()) {
      assertTrue(!run.resultsOf(control.id()).isEmpty(), control.id() + " has no result");
    }
    var broken = run.results().stream().filter(r -> r.outcome() instanceof Outcome.Broken).toList();
    assertEquals(List.of(), broken);
  }

  private static void assertNoFalsePass(Run asSuperuser, Run asAuditor) {
    Map<String, Outcome> truth = new HashMap<>();
    asSuperuser.results().forEach(r -> truth.put(r.control() + r.database(), r.outcome()));
    var falsePasses =
        asAuditor.results().stream()
            .filter(
                r ->
                    r.outcome() instanceof Outcome.Passed
                        || r.outcome() instanceof Outcome.NotApplicable)
            .filter(r -> truth.get(r.control() + r.database()) instanceof Outcome.Found)
            .map(r -> r.control() + " " + r.database().orElse(""))
            .toList();
    assertEquals(List.of(), falsePasses);
  }

  private static void assertOnlyReads(PostgresServer server) throws IOException {
    var statements =
        Pattern.compile("(?m)^postgres-audit \\S+\\|LOG:  (?:execute [^:]*|statement): (.*)$")
            .matcher(server.log())
            .results()
            .map(match -> match.group(1).strip())
            .distinct()
            .toList();
    assertTrue(statements.contains("select * from ("), "the log was read wrongly: " + statements);
    assertEquals(
        List.of(), statements.stream().filter(s -> !HARMLESS.matcher(s).matches()).toList());
  }

  /// A client's log is no place to say the same thing twenty times.
  private static void assertRefusedOnce(PostgresServer server, String words) throws IOException {
    assertEquals(1, server.log().lines().filter(line -> line.contains(words)).count(), words);
  }
}
