package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.SqlScript;

class FilledFixTest {
  private static final String GRANTS =
      """
      First think.

      ```sql
      create schema if not exists attic;
      alter table {schema}.{table} set schema attic;
      revoke all on table attic.{table} from {role};
      select pg_catalog.pg_reload_conf();
      ```
      """;

  @Test
  void what_names_a_finding_is_repeated_and_the_rest_stands_once() {
    var filled =
        filled(
            GRANTS,
            row("schema", "shop", "table", "orders", "role", "clerk"),
            row("schema", "shop", "table", "Order lines", "role", "public"),
            row("schema", "shop", "table", "orders", "role", "clerk"));
    assertEquals(
        """
        create schema if not exists attic;
        alter table shop.orders set schema attic;
        revoke all on table attic.orders from clerk;
        alter table shop."Order lines" set schema attic;
        revoke all on table attic."Order lines" from public;
        select pg_catalog.pg_reload_conf();
        """,
        filled.script());
    assertEquals("First think.\n\n```sql\n" + filled.script() + "```", filled.commonMark().strip());
  }

  @Test
  void each_database_has_its_own_part() {
    var control = control(GRANTS);
    var filled =
        FilledFix.of(
            control,
            List.of(
                found(control, Optional.of("shop"), row("schema", "a", "table", "b", "role", "c")),
                found(
                    control,
                    Optional.of("x\n\u202e"),
                    row("schema", "a", "table", "b", "role", "c"))));
    var lines = filled.script().lines().toList();
    assertEquals("-- in database shop", lines.getFirst());
    assertEquals("-- in database x[U+000A][U+202E]", lines.get(5));
    assertEquals(10, lines.size());
  }

  @Test
  void a_long_list_is_cut_where_it_is_shown_and_whole_where_it_is_copied() {
    var rows =
        IntStream.range(0, 55)
            .mapToObj(i -> row("schema", "shop", "table", "t" + i, "role", "clerk"))
            .toList();
    var filled = filled(GRANTS, rows.toArray(Row[]::new));
    assertTrue(filled.commonMark().contains("-- and 35 more"), filled.commonMark());
    assertTrue(filled.commonMark().contains("shop.t19 "), filled.commonMark());
    assertFalse(filled.commonMark().contains("shop.t20 "), filled.commonMark());
    assertTrue(filled.script().contains("shop.t54 "));
  }

  @Test
  void without_findings_columns_stand_where_values_would() {
    assertTrue(
        FilledFix.of(control(GRANTS), List.of())
            .script()
            .contains("alter table <schema>.<table> set schema attic;"));
  }

  @Test
  void rows_to_judge_are_not_to_be_mended_unread() {
    var control =
        Questions.withFix(
            Questions.PLAIN.review("a", "select 'x' as thing"), "```sql\ndrop role {thing};\n```");
    var result = result(control, Optional.empty(), List.of(row("thing", "clerk")));
    assertEquals(
        "-- Take out what is meant to be as it is.\ndrop role clerk;\n",
        FilledFix.of(control, List.of(result)).script());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sixty-four bytes are one more than a name of a server ever has, s",
        "half of it … (12 characters more)",
        "password=(redacted)",
        "\ufffd"
      })
  void a_name_that_is_not_whole_is_left_out(String name) {
    var script = filled(GRANTS, row("schema", "shop", "table", name, "role", "clerk")).script();
    assertEquals(1, script.lines().filter(line -> line.startsWith("-- left out")).count(), script);
  }

  @Test
  void a_statement_that_does_not_concern_a_finding_is_no_riddle_in_the_script() {
    var fix =
        """
        ```sql
        revoke select on {sql tables} from {sql holder};
        revoke {group} from {sql holder};
        alter view {view} set (security_invoker);
        alter view {view} set (security_invoker);
        ```
        """;
    var finding = row("tables", "shop.a", "holder", "clerk", "group", "", "view", "peek");
    assertEquals(
        """
        revoke select on shop.a from clerk;
        alter view peek set (security_invoker);
        """,
        filled(fix, finding).script());
    var control = control(fix);
    assertEquals(
        List.of("revoke select on shop.a from clerk;", "alter view peek set (security_invoker);"),
        FixStep.of(control, found(control, Optional.empty(), finding).outcome().findings()).stream()
            .map(step -> step.sql().orElse("none").strip())
            .toList());
  }

  static Stream<String> harmless() {
    return Stream.of(
        "",
        "who text, VARIADIC amounts numeric[]",
        "PUBLIC",
        "grant option for select on shop.orders",
        "alter role mallory nosuperuser",
        "SELECT, INSERT, REFERENCES (id, \"total\"\"x\"\"\")",
        "shop.promote(timestamp with time zone)",
        "\"to\" text, \"odd(name\"[]",
        "collation pg_catalog.\"de-x-icu\"",
        "role \"Zażółć; drop table x\"");
  }

  static Stream<String> harmful() {
    return Stream.of(
        "text); drop table shop.orders; --",
        "text) owner to clerk, (text",
        "clerk, mallory with grant option",
        "role mallory superuser",
        "role mallory to clerk with admin option",
        "grant pg_read_server_files to mallory",
        "\"x",
        "((text)",
        "[",
        "a\nb",
        "a--b",
        "a'b",
        "$$",
        "a\\b",
        ":x",
        "\u202etext",
        "t\u0435xt",
        "\"a\u202eb\"",
        "\"a\nb\"",
        "\"a\"; drop table shop.orders; \"b\"",
        "\"a\"\"");
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void sql_of_the_server_is_written_as_it_is(String sql) {
    assertEquals(Optional.of(sql), SqlText.verbatim(sql));
  }

  @ParameterizedTest
  @MethodSource("harmful")
  void what_could_be_more_than_a_list_is_left_out(String sql) {
    assertEquals(Optional.empty(), SqlText.verbatim(sql));
  }

  /// Names a server can have and nobody would want to paste.
  static final List<String> HOSTILE =
      List.of(
          "orders; drop table shop.precious; --",
          "orders\"; drop table shop.precious; --",
          "\"\"",
          "it's; drop table shop.precious; --",
          "x\\'; drop table shop.precious; --",
          "x\\",
          "\\! rm -rf /",
          "line\nbreak; drop table shop.precious; --",
          "return\r-- x",
          "tab\there",
          "\u202eevil\u202c",
          "zero\u200bwidth",
          "nbsp\u00a0here",
          "日本語",
          "שלום",
          "🐘🐘🐘",
          "e\u0301",
          "Zażółć",
          "select",
          "user",
          "public ",
          " ",
          "$1",
          "{schema}",
          "```",
          "/* x",
          "*/",
          "%s%n",
          "U&\"\\0041\"",
          "😀".repeat(15) + "abc");

  @Test
  void the_words_of_a_script_are_plain_to_see() {
    for (var name : HOSTILE) {
      var script = filled(MENDING, row("name", name, "kind", "r")).script();
      assertTrue(
          script
              .codePoints()
              .allMatch(p -> p == '\n' || (p >= 0x20 && p < 0x7f) || Character.isLetter(p)),
          script);
      assertEquals(3, script.lines().count(), script);
    }
  }

  private static final String MENDING =
      """
      ```sql
      comment on table shop.{name} is 'mended: {name} isn''t \\ odd any more';
      alter table shop.{name} enable row level security;
      revoke all on table shop.{name} from {name};
      ```
      """;

  @Test
  void what_was_found_is_mended_and_nothing_else_is_touched() throws Exception {
    for (var major : PostgresInstallation.MAJORS) {
      var server = PostgresServer.shared(major);
      synchronized (server) {
        for (var conforming : List.of("on", "off")) {
          try (var connection = server.connect("fixture")) {
            connection.setAutoCommit(false);
            mendOn(connection, conforming);
            connection.rollback();
          }
        }
      }
    }
  }

  private static void mendOn(Connection connection, String conforming) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create schema shop");
      statement.execute("create table shop.precious (id int)");
      for (var name : HOSTILE) {
        var quoted = '"' + name.replace("\"", "\"\"") + '"';
        statement.execute("create table shop." + quoted + " (id int)");
        statement.execute("create role " + quoted);
        statement.execute("grant select on shop." + quoted + " to " + quoted);
      }
    }
    for (var name : HOSTILE) {
      var before = tables(connection);
      var script = filled(MENDING, row("name", name, "kind", "r")).script();
      try (var statement = connection.createStatement()) {
        statement.execute("set local standard_conforming_strings = " + conforming);
        for (var part : SqlScript.statements(script)) {
          statement.execute(part);
        }
        statement.execute("set local standard_conforming_strings = on");
      }
      var expected = new LinkedHashMap<>(before);
      expected.put(name, "true mended: " + name + " isn't \\ odd any more {postgres}");
      var after = tables(connection);
      assertEquals(expected.keySet(), after.keySet(), script);
      for (var table : expected.entrySet()) {
        assertEquals(table.getValue(), after.get(table.getKey()), script);
      }
    }
  }

  private static Map<String, String> tables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select c.relname,
                       concat_ws(' ', c.relrowsecurity, obj_description(c.oid, 'pg_class'),
                                 (select array_agg(distinct grantee::regrole::text)
                                    from aclexplode(c.relacl)))
                  from pg_class c
                 where c.relnamespace = 'shop'::regnamespace
                 order by c.relname::text collate "C"
                """)) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getString(2).replaceFirst("^t ", "true "));
      }
    }
    return tables;
  }

  private static FilledFix filled(String fix, Row... rows) {
    var control = control(fix);
    return FilledFix.of(control, List.of(found(control, Optional.empty(), rows)));
  }

  private static Control control(String fix) {
    assertFalse(Fix.of(fix).blocks().isEmpty());
    return Questions.withFix(Questions.PLAIN.rows("tables-are-kept", "select 1 as thing"), fix);
  }

  private static ProbeResult found(Control control, Optional<String> database, Row... rows) {
    return result(control, database, List.of(rows));
  }

  private static ProbeResult result(Control control, Optional<String> database, List<Row> rows) {
    var findings = new ArrayList<Finding>();
    rows.forEach(row -> findings.add(new Finding("It is wrong.", row.values(), row.values())));
    return new ProbeResult(
        control.id(),
        database,
        new Outcome.Found(findings),
        Evidence.NONE,
        Instant.EPOCH,
        Duration.ZERO);
  }

  private record Row(Map<String, String> values) {}

  private static Row row(String... namesAndValues) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Row(row);
  }
}
