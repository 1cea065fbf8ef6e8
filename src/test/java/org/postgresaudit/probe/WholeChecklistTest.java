package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.servers.PlantedWeaknesses;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Target;

/// The whole checklist asked of a real server: everything has an outcome, nothing is broken,
/// nothing on the server has changed, a role with fewer rights never hears less than a superuser
/// where it hears anything, and the client's log has one line for each right it lacks.
class WholeChecklistTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

  /// Everything our sessions may send. Names of databases and settings stand in the start-up
  /// packet.
  private static final Pattern HARMLESS =
      Pattern.compile(
          "select \\* from \\(|select 1|BEGIN READ ONLY|ROLLBACK|set time zone 'UTC'"
              + "|set temp_file_limit = '1GB'|SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"
              + "|SET (extra_float_digits|application_name) = .*");

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
    try (var server =
        PostgresServer.fresh(
            major,
            """
            autovacuum = off
            archive_mode = on
            archive_command = 'true'
            log_statement = all
            log_line_prefix = '%a %d %u|'
            """)) {
      server.execute("fixture", PlantedWeaknesses.script(major));
      var before = nextTransaction(server);
      var filesBefore = files(server);
      var asSuperuser = run(Targets.superuser(server));
      var asAuditor = run(Targets.as(server, "auditor"));
      var asWatcher = run(Targets.as(server, "watcher"));
      assertEquals(before, nextTransaction(server), "somebody wrote");
      assertEquals(filesBefore, files(server), "somebody changed a setting");

      assertEverythingAnswered(asSuperuser);
      for (var withLess : List.of(asAuditor, asWatcher)) {
        assertEverythingAnswered(withLess);
        assertNothingMissed(asSuperuser, withLess);
      }
      assertOnlyReads(server);
      assertEquals(List.of(), errors(server, "postgres"));
      assertEachRefusalOnce(errors(server, "auditor"));
      assertEachRefusalOnce(errors(server, "watcher"));
      assertFalse(asSuperuser.toString().contains(PlantedWeaknesses.SECRET));
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

  /// Whatever a role with fewer rights answers, it answers as fully as a superuser: with the same
  /// findings, not only some of them, and with the same inventory.
  private static void assertNothingMissed(Run asSuperuser, Run withLess) {
    Map<String, Outcome> truth = new HashMap<>();
    asSuperuser.results().forEach(r -> truth.put(r.control() + r.database(), r.outcome()));
    var missed = new ArrayList<String>();
    for (var result : withLess.results()) {
      var seen = result.outcome();
      var real = Objects.requireNonNull(truth.get(result.control() + result.database()));
      if (!(seen instanceof Outcome.NotChecked) && !findings(seen).containsAll(findings(real))) {
        missed.add(result.control() + result.database() + " is " + seen + " but " + real);
      }
    }
    assertEquals(List.of(), missed);
    var inventory = asSuperuser.inventory().orElseThrow();
    for (var kind : Kind.values()) {
      if (withLess.inventory().orElseThrow().part(kind) instanceof Part.Read read
          && read.missesNothing()) {
        assertEquals(inventory.rows(kind), read.rows(), kind.word());
      }
    }
  }

  private static Set<Map<String, String>> findings(Outcome outcome) {
    return outcome.findings().stream().map(Finding::identity).collect(Collectors.toSet());
  }

  private static void assertOnlyReads(PostgresServer server) throws IOException {
    var statements =
        Pattern.compile("(?m)^postgres-audit \\S+ \\S+\\|LOG:  (?:execute [^:]*|statement): (.*)$")
            .matcher(server.log())
            .results()
            .map(match -> match.group(1).strip())
            .distinct()
            .toList();
    assertTrue(statements.contains("select * from ("), "the log was read wrongly: " + statements);
    assertEquals(
        List.of(), statements.stream().filter(s -> !HARMLESS.matcher(s).matches()).toList());
  }

  /// What our sessions made the server complain of, in its own words.
  private static List<String> errors(PostgresServer server, String role) throws IOException {
    return Pattern.compile("(?m)^postgres-audit \\S+ " + role + "\\|(?:ERROR|FATAL|PANIC): +(.*)$")
        .matcher(server.log())
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /// A client's log is no place to say the same thing twenty times, nor to ask for what is not
  /// there. All settings that are not for everybody are one right.
  private static void assertEachRefusalOnce(List<String> errors) {
    var rights =
        errors.stream().map(error -> error.replaceAll("to examine \".*\"", "to examine")).toList();
    assertEquals(rights.stream().distinct().toList(), rights);
    assertTrue(rights.size() > 1, "the log was read wrongly: " + errors);
    assertEquals(
        List.of(),
        rights.stream()
            .filter(error -> !error.startsWith("permission denied") && !error.startsWith("must be"))
            .toList());
  }
}
