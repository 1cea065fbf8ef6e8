package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Reply.Answer;
import org.postgresaudit.target.Reply.Kind;
import org.postgresaudit.target.Reply.Refusal;

/// A probe's text may be a consultant's own, or a stranger's. Whatever it tries, it changes nothing
/// and reads no secret.
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostileQueryTest {
  private static final Set<Kind> HARMLESS = Set.of(Kind.NOT_SENT, Kind.ERROR, Kind.PRIVILEGE);

  private final PostgresServer newest =
      PostgresServer.shared(PostgresInstallation.MAJORS.getLast());

  @AfterEach
  void nothing_was_written() throws SQLException {
    try (var connection = newest.connect("fixture");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_class where relname in ('evil', 'evil2')")) {
      rows.next();
      assertEquals(0, rows.getInt(1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select 1; create table evil ()",
        "select 1) as probe; create table evil (); select * from (select 2",
        "select 1) as probe; set transaction read write; create table evil (); select * from"
            + " (select 2",
        "select 1) as probe; commit; begin read write; create table evil (); commit; select * from"
            + " (select 2",
        "with made as (insert into evil values (1) returning 1) select * from made",
        "with gone as (delete from pg_catalog.pg_class returning relname) select * from gone",
        "do $$ begin execute 'create table evil ()'; end $$",
        "create table evil ()",
        "select 1) as probe into evil from (select 2",
        "select pg_catalog.set_config('transaction_read_only', 'off', true)",
        "select pg_catalog.set_config('transaction_read_only', 'off', false) ||"
            + " pg_catalog.query_to_xml('create table evil ()', true, true, '')::text",
        "select pg_catalog.query_to_xml('create table evil ()', true, true, '')::text",
        "select pg_catalog.lo_create(4711)",
        "select * from pg_catalog.pg_class for update",
        "select pg_catalog.nextval('evil')",
        "values (1)) as probe union all select 1; drop database fixture --",
        "select 1 /* ",
        "select 'unterminated",
        "select $$unterminated",
        "",
        ";",
        ")"
      })
  void tricks_are_refused_and_change_nothing(String sql) {
    try (var session = Targets.superuser(newest).open()) {
      var refusal = assertInstanceOf(Refusal.class, session.ask(sql, List.of(), 10));
      assertTrue(HARMLESS.contains(refusal.kind()), refusal.toString());
      assertInstanceOf(Answer.class, session.ask("select 1 as one", List.of(), 10));
    }
  }

  @Test
  void a_comment_at_the_end_does_not_swallow_the_wrapper() {
    try (var session = Targets.superuser(newest).open()) {
      var answer =
          assertInstanceOf(Answer.class, session.ask("select 1 as one -- the end", List.of(), 10));
      assertEquals(List.of(List.of("1")), answer.rows());
    }
  }

  @Test
  void settings_changed_by_a_query_do_not_last() {
    try (var session = Targets.superuser(newest).open()) {
      session.ask("select pg_catalog.set_config('search_path', 'public', false)", List.of(), 1);
      session.ask("select pg_catalog.set_config('statement_timeout', '0', false)", List.of(), 1);
      var answer =
          assertInstanceOf(
              Answer.class,
              session.ask(
                  "select pg_catalog.current_setting('search_path') as path,"
                      + " pg_catalog.current_setting('statement_timeout') as timeout",
                  List.of(),
                  1));
      assertEquals(List.of(List.of("", "20s")), answer.rows());
    }
  }

  @Test
  void a_session_the_server_ends_is_lost() throws Exception {
    try (var session = Targets.superuser(newest).open();
        var other = newest.connect("fixture")) {
      other
          .createStatement()
          .execute(
              "select pg_terminate_backend(pid) from pg_stat_activity where application_name ="
                  + " 'postgres-audit'");
      var refusal = assertInstanceOf(Refusal.class, session.ask("select 1 as one", List.of(), 1));
      assertEquals(Kind.LOST, refusal.kind());
      assertTrue(session.isLost());
    }
  }

  @Test
  void a_login_trigger_does_not_run_with_the_auditors_rights() throws Exception {
    int since = 17;
    if (PostgresInstallation.MAJORS.getLast() < since) {
      return;
    }
    try (var server = PostgresServer.fresh(PostgresInstallation.MAJORS.getLast(), "")) {
      server.execute(
          "fixture",
          """
          create table visitors (name text);
          create role clerk login;
          grant insert on visitors to clerk;
          create function note() returns event_trigger language plpgsql as
            $$ begin insert into visitors values (session_user); end $$;
          create event trigger on_login on login execute function note();
          alter event trigger on_login enable always;
          """);
      try (var session = Targets.superuser(server).open()) {
        var answer =
            assertInstanceOf(
                Answer.class,
                session.ask(
                    "select name from public.visitors where name = 'postgres'", List.of(), 10));
        assertEquals(List.of(), answer.rows());
      }
    }
  }

  @Test
  void secrets_are_masked_while_they_are_read() {
    try (var session = Targets.superuser(newest).open()) {
      var answer =
          assertInstanceOf(
              Answer.class,
              session.ask(
                  "select 'host=db password=Tr0ub4dor' as conninfo, 'Tr0ub' || '4dor' as"
                      + " bind_secret",
                  List.of(),
                  1));
      assertTrue(!answer.toString().contains("Tr0ub4dor"), answer.toString());
    }
  }

  @Test
  void what_the_server_says_is_redacted_too() {
    try (var session = Targets.superuser(newest).open()) {
      var reply = session.ask("select ('x password=Tr0ub4dor')::int", List.of(), 1);
      assertTrue(!reply.toString().contains("Tr0ub4dor"), reply.toString());
    }
  }
}
