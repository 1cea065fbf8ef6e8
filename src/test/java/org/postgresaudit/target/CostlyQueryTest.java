package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Kind;
import org.postgresaudit.target.Reply.Refusal;

/// A probe's text may be a consultant's own, or a stranger's. However much it asks for, it ends in
/// time and fits into memory.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CostlyQueryTest {
  private final PostgresServer newest =
      PostgresServer.shared(PostgresInstallation.MAJORS.getLast());

  @Test
  void endless_rows_end_at_the_limit() {
    try (var session = Targets.superuser(newest).open()) {
      var answer =
          assertInstanceOf(
              Answer.class,
              session.ask(
                  "select pg_catalog.generate_series(1::bigint, 1000000000000) as n",
                  List.of(),
                  100));
      assertEquals(100, answer.rows().size());
      assertTrue(answer.truncated());
    }
  }

  @Test
  void rows_the_server_would_pile_up_first_are_given_up() {
    var impatient = Targets.LIMITS.withStatement(Duration.ofSeconds(1));
    var target = new Target(Targets.superuser(newest).profile(), Optional.empty(), impatient);
    try (var session = target.open()) {
      var refusal =
          assertInstanceOf(
              Refusal.class,
              session.ask(
                  "select n from pg_catalog.generate_series(1::bigint, 1000000000000) as n",
                  List.of(),
                  100));
      assertTrue(Set.of(Kind.TIME, Kind.TOO_MUCH).contains(refusal.kind()), refusal.toString());
    }
  }

  @Test
  void a_huge_value_is_refused_and_the_session_goes_on() {
    try (var session = Targets.superuser(newest).open()) {
      var refusal =
          assertInstanceOf(
              Refusal.class,
              session.ask("select pg_catalog.repeat('x', 200000000) as huge", List.of(), 10));
      assertEquals(Kind.TOO_MUCH, refusal.kind());
      assertInstanceOf(Answer.class, session.ask("select 1 as one", List.of(), 10));
    }
  }

  @Test
  void many_big_values_are_refused_as_well() {
    try (var session = Targets.superuser(newest).open()) {
      var refusal =
          assertInstanceOf(
              Refusal.class,
              session.ask(
                  "select pg_catalog.repeat('x', 1000000) as big from pg_catalog.generate_series(1,"
                      + " 900)",
                  List.of(),
                  1_000));
      assertEquals(Kind.TOO_MUCH, refusal.kind());
    }
  }

  @Test
  void a_long_value_is_cut_and_says_so() {
    try (var session = Targets.superuser(newest).open()) {
      var answer =
          assertInstanceOf(
              Answer.class,
              session.ask("select pg_catalog.repeat('x', 10000) as long", List.of(), 1));
      var value = answer.rows().getFirst().getFirst();
      assertTrue(value.length() < 4_100 && value.contains("characters more"), value);
    }
  }

  @Test
  void a_query_beyond_its_time_is_stopped_by_the_server() {
    var impatient = Targets.LIMITS.withStatement(Duration.ofSeconds(1));
    var target = new Target(Targets.superuser(newest).profile(), Optional.empty(), impatient);
    try (var session = target.open()) {
      var refusal =
          assertInstanceOf(
              Refusal.class, session.ask("select pg_catalog.pg_sleep(60)", List.of(), 1));
      assertEquals(Kind.TIME, refusal.kind());
      assertTrue(refusal.duration().toSeconds() < 10, refusal.duration().toString());
      assertInstanceOf(Answer.class, session.ask("select 1 as one", List.of(), 10));
    }
  }

  @Test
  void a_query_that_switches_its_timeout_off_is_stopped_all_the_same() {
    var impatient = Targets.LIMITS.withStatement(Duration.ofSeconds(1));
    var target = new Target(Targets.superuser(newest).profile(), Optional.empty(), impatient);
    try (var session = target.open()) {
      var refusal =
          assertInstanceOf(
              Refusal.class,
              session.ask(
                  "select pg_catalog.set_config('statement_timeout', '0', false),"
                      + " pg_catalog.pg_sleep(60)",
                  List.of(),
                  1));
      assertEquals(Kind.TIME, refusal.kind());
      assertTrue(refusal.duration().toSeconds() < 15, refusal.duration().toString());
    }
  }

  @Test
  void waiting_for_a_lock_ends() throws Exception {
    try (var locker = newest.connect("fixture")) {
      locker.setAutoCommit(false);
      locker
          .createStatement()
          .execute("lock table pg_catalog.pg_description in access exclusive mode");
      try (var session = Targets.superuser(newest).open()) {
        var refusal =
            assertInstanceOf(
                Refusal.class,
                session.ask("select objoid::text from pg_catalog.pg_description", List.of(), 1));
        assertEquals(Kind.TIME, refusal.kind());
        assertEquals("55P03", refusal.sqlState());
      } finally {
        locker.rollback();
      }
    }
  }

  @Test
  void the_auditor_can_stop_a_query() throws Exception {
    try (var session = Targets.superuser(newest).open();
        var background = Executors.newSingleThreadExecutor()) {
      var reply =
          background.submit(() -> session.ask("select pg_catalog.pg_sleep(60)", List.of(), 1));
      TimeUnit.MILLISECONDS.sleep(500);
      session.cancel();
      var refusal = assertInstanceOf(Refusal.class, reply.get(15, TimeUnit.SECONDS));
      assertEquals(Kind.CANCELLED, refusal.kind());
    }
  }
}
