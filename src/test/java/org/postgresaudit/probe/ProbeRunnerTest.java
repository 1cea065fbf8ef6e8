package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.PostgresUri;
import org.postgresaudit.target.Target;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ProbeRunnerTest {
  private static final String NOTHING = "select 'x'::text as thing where false";
  private static final String DATABASE = "select pg_catalog.current_database()::text as thing";
  private static final Control QUIET = Questions.PLAIN.rows("quiet", NOTHING);
  private static final Control LAST = Questions.PLAIN.rows("zz-last", NOTHING);
  private static final Control EACH = Questions.PLAIN.inEachDatabase().rows("each", DATABASE);
  private static final Control EACH_AGAIN =
      Questions.PLAIN.inEachDatabase().rows("each-again", NOTHING);
  private static final Checklist CHECKLIST =
      Questions.checklist(EACH, EACH_AGAIN, QUIET, Questions.PLAIN.attestation("people"), LAST);

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresServer.fresh(18, "");
    server.execute(
        "fixture",
        """
        create role clerk login;
        create database ledger;
        create database shop;
        create database archive allow_connections false;
        revoke connect on database ledger from public;
        """);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Run run(Target target, Checklist checklist, RunListener listener) {
    return new ProbeRunner(checklist, Map.of(), ProbeLimits.DEFAULT)
        .run(target, RunSelection.EVERYTHING, Optional.empty(), listener, new Cancellation());
  }

  private static List<String> words(Run run, String control) {
    return run.resultsOf(control).stream()
        .map(r -> r.database().orElse("-") + " " + r.outcome().word())
        .toList();
  }

  private static Outcome outcome(Run run, String control, String database) {
    return run.resultsOf(control).stream()
        .filter(r -> r.database().equals(Optional.of(database)))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void every_control_has_a_result_in_each_place_in_checklist_order() {
    var run = run(Targets.superuser(server), CHECKLIST, RunListener.DEAF);
    assertTrue(run.complete(), run.cutShort());
    assertTrue(run.finishedAt().isPresent());
    assertEquals(
        List.of(
            "archive not_checked",
            "fixture found",
            "ledger found",
            "postgres found",
            "shop found",
            "template1 found"),
        words(run, "each"));
    assertEquals(List.of("- passed"), words(run, "quiet"));
    assertEquals(List.of("- awaiting_auditor"), words(run, "people"));
    assertEquals(
        List.of("each", "each-again", "quiet", "people", "zz-last"),
        run.results().stream().map(ProbeResult::control).distinct().toList());
    assertEquals("shop is wrong.", outcome(run, "each", "shop").findings().getFirst().sentence());
  }

  @Test
  void a_database_closed_to_our_role_is_not_checked() {
    var run = run(Targets.as(server, "clerk"), CHECKLIST, RunListener.DEAF);
    var closed = assertInstanceOf(NotChecked.class, outcome(run, "each", "ledger"));
    assertEquals(Obstacle.PRIVILEGE, closed.obstacle());
    assertTrue(closed.reason().contains("clerk"), closed.reason());
    assertTrue(run.complete());
  }

  @Test
  void a_selection_asks_less_and_names_what_does_not_exist() {
    var selection = RunSelection.of(Set.of("1-configuration-settings"), Set.of("shop", "shopp"));
    var run =
        new ProbeRunner(CHECKLIST, Map.of(), ProbeLimits.DEFAULT)
            .run(
                Targets.superuser(server),
                selection,
                Optional.empty(),
                RunListener.DEAF,
                new Cancellation());
    assertEquals(List.of("shop found", "shopp not_checked"), words(run, "each"));
    assertTrue(run.complete());
    var nothing =
        new ProbeRunner(CHECKLIST, Map.of(), ProbeLimits.DEFAULT)
            .run(
                Targets.superuser(server),
                RunSelection.of(Set.of("2-user-and-role-management"), Set.of()),
                Optional.empty(),
                RunListener.DEAF,
                new Cancellation());
    assertEquals(List.of(), nothing.results());
  }

  @Test
  void a_database_dropped_meanwhile_is_not_checked_and_the_run_goes_on() throws IOException {
    server.execute("postgres", "create database gone");
    var drops =
        new Interfering(
            "each-again",
            Optional.of("gone"),
            Interfering.inSql(server, "drop database gone with (force)"));
    var run = run(Targets.superuser(server), CHECKLIST, drops);
    assertTrue(run.complete(), run.cutShort());
    assertEquals("found", outcome(run, "each", "gone").word());
    var gone = assertInstanceOf(NotChecked.class, outcome(run, "each-again", "gone"));
    assertEquals(Obstacle.UNREACHABLE, gone.obstacle());
    assertEquals("passed", outcome(run, "each-again", "shop").word());
  }

  @Test
  void a_database_dropped_before_its_turn_is_not_checked() throws IOException {
    server.execute("postgres", "create database gone");
    var drops =
        new Interfering("quiet", Optional.empty(), Interfering.inSql(server, "drop database gone"));
    var run = run(Targets.superuser(server), CHECKLIST, drops);
    assertTrue(run.complete(), run.cutShort());
    assertInstanceOf(NotChecked.class, outcome(run, "each", "gone"));
  }

  @Test
  void an_unreachable_target_is_a_run_without_facts() {
    var target =
        Targets.of(
            PostgresUri.parse("postgresql://clerk@no-such-host.invalid/shop?sslmode=disable")
                .profile());
    var run = run(target, CHECKLIST, RunListener.DEAF);
    assertTrue(run.facts().isEmpty());
    assertFalse(run.complete());
    assertTrue(run.cutShort().contains("no-such-host.invalid"), run.cutShort());
    assertEquals(List.of(), run.results());
  }

  @Test
  void a_listener_that_counts_sees_every_place_once() {
    var counts = new ArrayList<Integer>();
    var listener =
        new RunListener() {
          @Override
          public void asking(Control control, Optional<String> database, int done, int of) {
            counts.add(of);
          }
        };
    var answered = new ArrayList<ProbeResult>();
    var both =
        new RunListener() {
          @Override
          public void asking(Control control, Optional<String> database, int done, int of) {
            listener.asking(control, database, done, of);
          }

          @Override
          public void answered(ProbeResult result) {
            answered.add(result);
          }
        };
    var run = run(Targets.superuser(server), CHECKLIST, both);
    assertEquals(run.results().size(), answered.size());
    assertEquals(Set.of(run.results().size()), Set.copyOf(counts));
  }
}
