package org.postgresaudit.probe;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;

/// Runs that end before they are done, and how they are taken up again.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class UnfinishedRunTest {
  private static final String NOTHING = "select 'x'::text as thing where false";
  private static final String DATABASE = "select pg_catalog.current_database()::text as thing";
  private static final Control QUIET = Questions.PLAIN.rows("quiet", NOTHING);
  private static final Control EACH = Questions.PLAIN.inEachDatabase().rows("each", DATABASE);
  private static final Control EACH_AGAIN =
      Questions.PLAIN.inEachDatabase().rows("each-again", NOTHING);
  private static final Checklist CHECKLIST = Questions.checklist(EACH, EACH_AGAIN, QUIET);

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException {
    server = PostgresServer.fresh(18, "");
    server.execute("fixture", "create database ledger");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Run run(
      Checklist checklist, Optional<Run> earlier, RunListener listener, Cancellation cancellation) {
    return new ProbeRunner(checklist, Map.of(), ProbeLimits.DEFAULT)
        .run(Targets.superuser(server), RunSelection.EVERYTHING, earlier, listener, cancellation);
  }

  @Test
  void a_lost_connection_stops_the_run_which_can_be_taken_up_again() {
    var terminates =
        new Interfering(
            "each-again",
            Optional.of("ledger"),
            Interfering.inSql(
                server,
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name"
                    + " = 'postgres-audit'"));
    var cut = run(CHECKLIST, Optional.empty(), terminates, new Cancellation());
    assertFalse(cut.complete());
    assertTrue(cut.finishedAt().isEmpty());
    assertTrue(cut.cutShort().contains("lost"), cut.cutShort());
    assertTrue(
        cut.results().stream().noneMatch(r -> r.outcome() instanceof Outcome.Broken),
        cut.results().toString());
    assertTrue(
        cut.resultsOf("each").stream().anyMatch(r -> r.database().equals(Optional.of("ledger"))));

    var asked = new ArrayList<String>();
    var listener =
        new RunListener() {
          @Override
          public void asking(Control control, Optional<String> database, int done, int of) {
            asked.add(control.id() + " " + database.orElse("-"));
          }
        };
    var whole = run(CHECKLIST, Optional.of(cut), listener, new Cancellation());
    assertTrue(whole.complete(), whole.cutShort());
    assertFalse(asked.contains("quiet -"), asked.toString());
    assertFalse(asked.contains("each ledger"), asked.toString());
    assertTrue(asked.contains("each-again ledger"), asked.toString());
    assertEquals(cut.startedAt(), whole.startedAt());
    assertEquals(
        whole.results().size(),
        whole.results().stream().map(r -> r.control() + r.database()).collect(toSet()).size());
  }

  @Test
  void a_run_of_another_checklist_is_not_taken_up() {
    var other =
        new Run(
            "test",
            "f".repeat(64),
            Optional.empty(),
            java.time.Instant.EPOCH,
            Optional.empty(),
            false,
            "",
            List.of());
    var run = run(CHECKLIST, Optional.of(other), RunListener.DEAF, new Cancellation());
    assertTrue(run.startedAt().isAfter(java.time.Instant.EPOCH));
  }

  @Test
  void the_auditor_can_stop_a_run() {
    var cancellation = new Cancellation();
    var slow = Questions.PLAIN.rows("slow", "select pg_catalog.pg_sleep(60)::text as thing");
    var stops =
        new Interfering(
            "slow",
            Optional.empty(),
            () ->
                Thread.ofVirtual()
                    .start(
                        () -> {
                          try {
                            TimeUnit.MILLISECONDS.sleep(300);
                          } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                          }
                          cancellation.cancel();
                        }));
    var run = run(Questions.checklist(QUIET, slow), Optional.empty(), stops, cancellation);
    assertFalse(run.complete());
    assertTrue(run.cutShort().contains("stopped"), run.cutShort());
    assertEquals(List.of("quiet"), run.results().stream().map(ProbeResult::control).toList());
  }

  @Test
  void a_run_cancelled_before_it_began_asks_nothing() {
    var cancellation = new Cancellation();
    cancellation.cancel();
    var run = run(CHECKLIST, Optional.empty(), RunListener.DEAF, cancellation);
    assertFalse(run.complete());
    assertTrue(run.cutShort().contains("stopped"), run.cutShort());
  }
}
