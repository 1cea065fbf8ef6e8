package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Refusal;
import org.postgresaudit.target.TargetSession;

/// A client's log has one line for each right that is missing, and no answer is lost by it.
class QuietSessionTest {
  private static final String STATISTICS = "select s.starelid from pg_catalog.pg_statistic s";
  private static final String PASSWORDS =
      "select s.subconninfo as thing from pg_catalog.pg_subscription s";
  private static final String LIBRARIES =
      "select pg_catalog.current_setting('shared_preload_libraries') as thing";

  private static PostgresServer server;
  private static TargetSession here;
  private static TargetSession there;

  private final HeardRefusals heard = new HeardRefusals();

  @BeforeAll
  static void start() throws Exception {
    server = PostgresServer.fresh(15, "");
    server.execute("fixture", "create role clerk login; create database ledger");
    server.execute(
        "ledger",
        """
        grant select on pg_catalog.pg_statistic to clerk;
        create schema cron;
        create table cron.job (jobid bigint, command text, username text);
        create schema shop;
        grant usage on schema shop to public;
        create function shop.price(int) returns int language sql as 'select 1';
        create function shop.price(text) returns int language sql as 'select 2';
        revoke execute on function shop.price(int) from public;
        """);
    here = Targets.as(server, "clerk").open();
    there = Targets.as(server, "clerk").open("ledger");
  }

  @AfterAll
  static void stop() {
    here.close();
    there.close();
    server.close();
  }

  private static Reply ask(Asks session, String sql) {
    return session.ask(sql, List.of(), 10);
  }

  private static Refusal refused(Asks session, String sql) {
    return assertInstanceOf(Refusal.class, ask(session, sql));
  }

  private static long errors() throws IOException {
    return server.log().lines().filter(line -> line.contains("ERROR")).count();
  }

  @Test
  void what_was_refused_is_refused_again_in_the_servers_words_without_asking() throws IOException {
    var session = heard.in(here);
    var first = refused(session, STATISTICS);
    long before = errors();
    var again = refused(session, "select s.stainherit from pg_catalog.pg_statistic s");
    assertEquals(before, errors());
    assertEquals(first.serverWords(), again.serverWords());
    assertEquals(Reply.Kind.PRIVILEGE, again.kind());
    assertEquals("", again.query(), "none was sent");
  }

  @Test
  void another_run_hears_it_for_itself() throws IOException {
    refused(heard.in(here), STATISTICS);
    long before = errors();
    refused(new HeardRefusals().in(here), STATISTICS);
    assertEquals(before + 1, errors());
  }

  @Test
  void in_a_database_where_the_right_is_held_the_server_is_asked() {
    refused(heard.in(here), STATISTICS);
    assertInstanceOf(Answer.class, ask(heard.in(there), STATISTICS));
  }

  @Test
  void in_a_database_where_it_is_missing_too_it_is_not() throws IOException {
    refused(heard.in(here), PASSWORDS);
    long before = errors();
    refused(heard.in(there), PASSWORDS);
    assertEquals(before, errors());
  }

  @Test
  void columns_that_everybody_may_read_are_read() {
    refused(heard.in(here), PASSWORDS);
    var names = "select s.subname as thing from pg_catalog.pg_subscription s";
    assertInstanceOf(Answer.class, ask(heard.in(here), names));
  }

  @Test
  void a_name_in_quotes_is_no_use_of_it() {
    refused(heard.in(here), STATISTICS);
    var about =
        """
        select pg_catalog.has_table_privilege('pg_catalog.pg_statistic', 'select') as held
         -- pg_catalog.pg_statistic\
        """;
    assertInstanceOf(Answer.class, ask(heard.in(here), about));
  }

  @Test
  void a_function_of_the_same_name_that_is_open_is_called() {
    refused(heard.in(there), "select shop.price(1) as thing");
    assertInstanceOf(Answer.class, ask(heard.in(there), "select shop.price('x') as thing"));
  }

  @Test
  void settings_that_are_not_for_everybody_are_one_right() throws IOException {
    var session = heard.in(here);
    refused(session, LIBRARIES);
    long before = errors();
    var other = "select pg_catalog.current_setting('config_file') as thing";
    assertTrue(heard.in(there).refusedSetting(other).isPresent());
    var open = "select pg_catalog.current_setting('log_connections') as thing";
    assertTrue(session.refusedSetting(open).isEmpty());
    assertInstanceOf(Answer.class, ask(session, open));
    assertEquals(before, errors());
  }

  @Test
  void scheduled_jobs_do_not_apply_where_there_are_none_and_are_not_checked_where_they_are_closed()
      throws IOException {
    var jobs = ChecklistReader.bundled().control("no-secrets-in-scheduled-jobs").orElseThrow();
    long before = errors();
    assertInstanceOf(Outcome.NotApplicable.class, outcome(jobs, here));
    assertEquals(before, errors());
    var closed = assertInstanceOf(Outcome.NotChecked.class, outcome(jobs, there));
    assertEquals(Outcome.Obstacle.PRIVILEGE, closed.obstacle());
    assertTrue(closed.reason().contains("schema cron"), closed.reason());
  }

  private static Outcome outcome(Control control, TargetSession session) {
    return new ControlProbe(Map.of(), ProbeLimits.DEFAULT)
        .ask(control, session, session.facts())
        .outcome();
  }
}
