package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.servers.Mishaps;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.ServerFacts.Standing;
import org.postgresaudit.target.Target;

/// Servers that are not simply up and open: one that follows another, databases nobody gets into,
/// and one that dies while it is asked. What could not be looked at is never said to have passed.
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ServerStatesTest {
  private static final Checklist BUNDLED = ChecklistReader.bundled();
  private static final Control EACH =
      Questions.PLAIN
          .inEachDatabase()
          .rows("each", "select pg_catalog.current_database()::text as thing");
  private static final Control EACH_AGAIN =
      Questions.PLAIN
          .inEachDatabase()
          .rows("each-again", "select pg_catalog.current_database()::text as thing");
  private static final Checklist SMALL = Questions.checklist(EACH, EACH_AGAIN);

  private static final String BAD_PRACTICE =
      """
      create role clerk login password 'clerk';
      create role boss login superuser;
      create role shop_app login bypassrls createrole;
      create schema shop;
      create table shop.orders (id int, card_number text);
      grant all on shop.orders to public;
      grant usage, create on schema shop to public;
      create function shop.promote(who text) returns int language sql security definer as 'select 1';
      alter role clerk set log_statement = 'none';
      """;

  private static Run run(Checklist checklist, Target target, RunListener listener) {
    return run(checklist, target, Optional.empty(), listener);
  }

  private static Run run(
      Checklist checklist, Target target, Optional<Run> earlier, RunListener listener) {
    return new ProbeRunner(checklist, JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(target, RunSelection.EVERYTHING, earlier, listener, new Cancellation());
  }

  private static Map<String, Outcome> outcomes(Run run, String control) {
    var outcomes = new HashMap<String, Outcome>();
    run.resultsOf(control).forEach(r -> outcomes.put(r.database().orElse("-"), r.outcome()));
    return outcomes;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 13, 18})
  void a_standby_in_recovery_is_asked_as_any_server_and_shows_what_its_primary_shows(int major)
      throws Exception {
    try (var primary = PostgresServer.fresh(major, "wal_level = replica\nmax_wal_senders = 5");
        var standby = PostgresServer.standbyOf(primary, major, "")) {
      primary.execute("fixture", BAD_PRACTICE);
      awaitRole(standby, "clerk");
      var ofPrimary = run(BUNDLED, Targets.superuser(primary), RunListener.DEAF);
      var ofStandby = run(BUNDLED, Targets.superuser(standby), RunListener.DEAF);

      assertTrue(ofStandby.complete(), ofStandby.cutShort());
      assertEquals(Standing.STANDBY, ofStandby.facts().orElseThrow().standing());
      assertEquals(
          List.of(),
          ofStandby.results().stream().filter(r -> r.outcome() instanceof Outcome.Broken).toList());
      assertEquals(Set.of(), passedOnlyOn(ofStandby, ofPrimary));
    }
  }

  private static Set<String> passedOnlyOn(Run standby, Run primary) {
    var found = new HashSet<String>();
    primary.results().stream()
        .filter(r -> r.outcome() instanceof Found)
        .forEach(r -> found.add(r.control() + r.database()));
    var passed = new TreeSet<String>();
    standby.results().stream()
        .filter(r -> r.outcome() instanceof Outcome.Passed)
        .filter(r -> found.contains(r.control() + r.database()))
        .forEach(r -> passed.add(r.control()));
    return passed;
  }

  private static void awaitRole(PostgresServer standby, String role)
      throws SQLException, InterruptedException {
    try (var connection = standby.connect("postgres");
        var statement = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
      statement.setString(1, role);
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!statement.executeQuery().next()) {
        assertTrue(System.nanoTime() < end, "the standby does not follow");
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  @Test
  void databases_nobody_gets_into_are_not_checked_and_templates_are_asked() throws Exception {
    try (var server = PostgresServer.fresh(18, "")) {
      server.execute(
          "fixture",
          """
          create role clerk login;
          create database archive allow_connections false;
          create database full_house connection limit 0;
          create database shop_template is_template true;
          create database lost_disk;
          """);
      loseFiles(server, "lost_disk");

      var asClerk = run(SMALL, Targets.as(server, "clerk"), RunListener.DEAF);
      assertTrue(asClerk.complete(), asClerk.cutShort());
      var outcomes = outcomes(asClerk, "each");
      assertEquals(
          Set.of(
              "archive",
              "fixture",
              "full_house",
              "lost_disk",
              "postgres",
              "shop_template",
              "template1"),
          outcomes.keySet());
      for (var closed : List.of("archive", "full_house", "lost_disk")) {
        var notChecked = assertInstanceOf(NotChecked.class, outcomes.get(closed), closed);
        assertEquals(Obstacle.UNREACHABLE, notChecked.obstacle(), closed);
      }
      assertTrue(
          outcomes.get("full_house").explanation().orElse("").contains("takes no connection"),
          outcomes.toString());
      for (var open : List.of("fixture", "postgres", "shop_template", "template1")) {
        assertInstanceOf(Found.class, outcomes.get(open), open);
      }

      var asSuperuser = outcomes(run(SMALL, Targets.superuser(server), RunListener.DEAF), "each");
      assertInstanceOf(Found.class, asSuperuser.get("full_house"), "no limit holds a superuser");
      assertInstanceOf(NotChecked.class, asSuperuser.get("lost_disk"));
    }
  }

  private static void loseFiles(PostgresServer server, String database) throws Exception {
    try (var connection = server.connect("postgres");
        var rows =
            connection
                .createStatement()
                .executeQuery("select oid from pg_database where datname = '" + database + "'")) {
      rows.next();
      Mishaps.loseDatabase(server, rows.getLong(1));
    }
  }

  @Test
  void a_server_that_dies_meanwhile_ends_the_run_which_is_taken_up_when_it_is_back()
      throws Exception {
    try (var server = PostgresServer.fresh(18, "")) {
      server.execute("fixture", "create database ledger");
      var crashes = new Interfering("each-again", Optional.of("fixture"), () -> crash(server));
      var cut = run(SMALL, Targets.superuser(server), crashes);
      assertFalse(cut.complete(), cut.results().toString());
      assertFalse(cut.cutShort().isEmpty());
      assertEquals(Map.of(), outcomes(cut, "each-again"), "nobody heard an answer");

      awaitLogin(server);
      var whole = run(SMALL, Targets.superuser(server), Optional.of(cut), RunListener.DEAF);
      assertTrue(whole.complete(), whole.cutShort());
      for (var control : List.of("each", "each-again")) {
        var outcomes = outcomes(whole, control);
        assertEquals(Set.of("fixture", "ledger", "postgres", "template1"), outcomes.keySet());
        outcomes.forEach((name, outcome) -> assertInstanceOf(Found.class, outcome, name));
      }
    }
  }

  @Test
  void a_server_that_keeps_dying_is_never_said_to_have_passed() throws Exception {
    try (var server = PostgresServer.fresh(18, "")) {
      server.execute("fixture", "create database ledger");
      var earlier = Optional.<Run>empty();
      for (int i = 0; i < 3; i++) {
        var loop =
            new RunListener() {
              @Override
              public void asking(Control control, Optional<String> where, int done, int of) {
                crash(server);
              }
            };
        var run = run(SMALL, Targets.superuser(server), earlier, loop);
        assertFalse(run.complete());
        assertTrue(
            run.results().stream().noneMatch(r -> r.outcome() instanceof Outcome.Passed),
            run.results().toString());
        earlier = Optional.of(run);
      }
      awaitLogin(server);
    }
  }

  /// Kills a session's process, upon which the server throws everybody out and recovers.
  private static void crash(PostgresServer server) {
    try (var other = server.connect("postgres");
        var stillThere = other.createStatement();
        var connection = server.connect("postgres");
        var rows = connection.createStatement().executeQuery("select pg_backend_pid()")) {
      rows.next();
      Mishaps.kill(rows.getLong(1));
      // The other sessions are ended a moment later, and would answer until then.
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (System.nanoTime() < end) {
        stillThere.execute("select pg_catalog.pg_sleep(0.001)");
      }
      throw new AssertionError("a session outlived the crash");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      // It has crashed, or is still busy with the crash before.
    }
  }

  private static void awaitLogin(PostgresServer server) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try (var _ = server.connect("fixture")) {
        return;
      } catch (SQLException e) {
        assertTrue(System.nanoTime() < end, "the server does not come back: " + e);
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }
}
