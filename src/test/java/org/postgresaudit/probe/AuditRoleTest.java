package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.SqlScript;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Platform;

class AuditRoleTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 22);

  /// Whatever a grant can leave behind, in every database and in the whole server.
  private static final String TRACES =
      """
      select 'role ' || r.rolname || ' ' || r.rolconnlimit || coalesce(r.rolvaliduntil::text, '')
        from pg_roles r
      union all
      select 'member ' || pg_get_userbyid(m.roleid) || ' ' || pg_get_userbyid(m.member)
        from pg_auth_members m
      union all
      select 'database ' || d.datname || ' ' || coalesce(d.datacl::text, 'usual') from pg_database d
      union all
      select 'relation ' || c.oid::regclass || ' ' || c.relacl::text
        from pg_class c where c.relacl is not null
      union all
      select 'function ' || p.oid::regprocedure || ' ' || p.proacl::text
        from pg_proc p where p.proacl is not null
      union all
      select 'setting ' || s.setrole || ' ' || s.setconfig::text from pg_db_role_setting s
      union all
      select 'comment ' || d.description from pg_shdescription d
      union all
      select 'dependency ' || d.dbid || ' ' || d.objid || ' ' || d.refobjid from pg_shdepend d
      order by 1
      """;

  private static List<Integer> majors() {
    return PostgresInstallation.MAJORS;
  }

  private static AuditRole role(String name, Need... extras) {
    return new AuditRole(
        name, OptionalInt.empty(), Platform.SELF_MANAGED, LAST_DAY, Set.of(extras));
  }

  private static List<String> traces(PostgresServer server) throws SQLException {
    try (var connection = server.connect("fixture");
        var rows = connection.createStatement().executeQuery(TRACES)) {
      var traces = new ArrayList<String>();
      while (rows.next()) {
        traces.add(rows.getString(1));
      }
      return traces;
    }
  }

  private static Preflight preflight(PostgresServer server, String role) {
    return Preflight.of(CHECKLIST, Reach.of(Targets.as(server, role), new Cancellation()));
  }

  private static Set<String> stays(Preflight preflight) {
    return preflight.entries().stream()
        .filter(e -> e.readiness() == Readiness.NOT_ANSWERABLE || e.readiness() == Readiness.PARTLY)
        .map(e -> e.control().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> needing(Need need, int major) {
    return CHECKLIST.controls().stream()
        .filter(c -> c.needs().contains(need) && c.appliesTo().postgres().include(major))
        .filter(c -> c.retired().isEmpty())
        .map(org.postgresaudit.checklist.Control::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("majors")
  void it_answers_all_but_what_superusers_alone_see_and_leaves_no_trace(int major)
      throws Exception {
    try (var server = PostgresServer.fresh(major, "")) {
      server.execute(
          "fixture",
          "create database ledger; revoke connect on database ledger from public;"
              + " create database \"the \"\"shop\"\"\"; ");
      var before = traces(server);
      var role = role("postgres_audit");
      server.execute("fixture", role.script());
      var made = traces(server);
      assertFalse(made.equals(before));
      server.execute("fixture", role.script());
      assertEquals(made, traces(server), "the second time it changed something");

      var superuser = needing(Need.SUPERUSER, major);
      var least = new TreeSet<>(superuser);
      least.addAll(needing(Need.ROLE_VERIFIERS, major));
      assertEquals(least, stays(preflight(server, role.name())));
      assertHarmless(server, role.name());

      var agreed = role("postgres_audit", Need.ROLE_VERIFIERS);
      server.execute("fixture", agreed.script());
      assertEquals(superuser, stays(preflight(server, role.name())));

      server.execute("fixture", role.revokeScript());
      assertEquals(before, traces(server));
      server.execute("fixture", role.revokeScript());
      assertEquals(before, traces(server));
    }
  }

  private static void assertHarmless(PostgresServer server, String role) throws Exception {
    try (var connection = server.connect("fixture");
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or"
                        + " rolbypassrls, rolconnlimit, rolvaliduntil is not null from pg_roles"
                        + " where rolname = '"
                        + role
                        + "'")) {
      assertTrue(rows.next());
      assertFalse(rows.getBoolean(1));
      assertEquals(4, rows.getInt(2));
      assertTrue(rows.getBoolean(3));
    }
  }

  @ParameterizedTest
  @MethodSource("majors")
  void the_script_for_one_major_does_the_same(int major) throws Exception {
    try (var server = PostgresServer.fresh(major, "")) {
      var before = traces(server);
      var role = role("postgres_audit");
      server.execute("fixture", role.script());
      var made = traces(server).stream().filter(t -> !t.startsWith("dependency")).toList();
      server.execute("fixture", role.revokeScript());
      server.execute("fixture", role.on(major, Platform.SELF_MANAGED).script());
      assertEquals(
          unnumbered(made),
          unnumbered(traces(server).stream().filter(t -> !t.startsWith("dependency")).toList()));
      server.execute("fixture", role.on(major, Platform.SELF_MANAGED).revokeScript());
      assertEquals(before, traces(server));
    }
  }

  private static List<String> unnumbered(List<String> traces) {
    return traces.stream().map(t -> t.replaceAll("^(setting) \\d+", "$1")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the auditor", "Auditor's \"own\"", ":role", "user", "prüfer ✓"})
  void odd_names_are_names_and_nothing_else(String name) throws Exception {
    var server = PostgresServer.shared(PostgresInstallation.MAJORS.getLast());
    var before = traces(server);
    server.execute("fixture", role(name).script());
    server.execute("fixture", role(name).script());
    assertTrue(traces(server).stream().anyMatch(t -> t.startsWith("role " + name + " 4")));
    server.execute("fixture", role(name).revokeScript());
    assertEquals(before, traces(server));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "pg_audit",
        "PUBLIC",
        "none",
        "a\nb",
        "a\\b",
        "a$b",
        "a\u202eb",
        "a\u2028b"
      })
  void a_name_that_could_be_misread_is_refused(String name) {
    assertThrows(IllegalArgumentException.class, () -> role(name));
  }

  @Test
  void a_role_of_somebody_elses_is_neither_changed_nor_dropped() throws Exception {
    var server = PostgresServer.shared(PostgresInstallation.MAJORS.getFirst());
    server.execute("fixture", "create role clerk login");
    try {
      var before = traces(server);
      for (var script : List.of(role("clerk").script(), role("clerk").revokeScript())) {
        try (var connection = server.connect("fixture")) {
          var refused = assertThrows(SQLException.class, () -> run(connection, script));
          assertTrue(refused.getMessage().contains("clerk"), refused.getMessage());
          connection.createStatement().execute("rollback");
        }
        assertEquals(before, traces(server));
      }
    } finally {
      server.execute("fixture", "drop role clerk");
    }
  }

  @Test
  void a_role_that_owns_something_by_now_stays_with_all_it_has() throws Exception {
    var server = PostgresServer.shared(PostgresInstallation.MAJORS.getLast());
    var role = role("postgres_audit");
    server.execute("fixture", role.script());
    server.execute("fixture", "create schema notes authorization postgres_audit");
    var before = traces(server);
    try (var connection = server.connect("fixture")) {
      assertThrows(SQLException.class, () -> run(connection, role.revokeScript()));
      connection.createStatement().execute("rollback");
    }
    assertEquals(before, traces(server));
    server.execute("fixture", "drop schema notes");
    server.execute("fixture", role.revokeScript());
  }

  @Test
  void where_the_provider_keeps_the_files_the_administrator_needs_no_superuser() throws Exception {
    for (int major : Set.of(PostgresInstallation.MAJORS.getFirst(), 15, 18)) {
      var server = PostgresServer.shared(major);
      server.execute(
          "fixture",
          """
          create role rds_superuser login createrole createdb;
          grant pg_monitor to rds_superuser with admin option;
          create database rdsadmin;
          revoke connect on database rdsadmin from public;
          """);
      try {
        var role = role("postgres_audit").on(major, Platform.RDS);
        var before = traces(server);
        try (var connection = server.connect("fixture")) {
          connection.createStatement().execute("set session authorization rds_superuser");
          run(connection, role.script());
          run(connection, role.script());
        }
        var missing = EnumSet.noneOf(Need.class);
        preflight(server, role.name()).entries().forEach(e -> missing.addAll(e.missing()));
        assertFalse(missing.contains(Need.PG_MONITOR), missing.toString());
        assertTrue(missing.contains(Need.HBA_RULES), missing.toString());
        try (var connection = server.connect("fixture")) {
          connection.createStatement().execute("set session authorization rds_superuser");
          run(connection, role.revokeScript());
        }
        assertEquals(before, traces(server));
      } finally {
        server.execute("fixture", "drop database rdsadmin; drop role rds_superuser");
      }
    }
  }

  @Test
  void every_right_says_why_and_what_it_does_not_allow() {
    var script = role("postgres_audit", Need.ROLE_VERIFIERS).script();
    for (var line : script.lines().filter(l -> l.startsWith("grant ")).toList()) {
      var above = script.substring(0, script.indexOf(line));
      var block = above.substring(above.lastIndexOf("\n\n"));
      assertTrue(block.contains("Does not allow:"), line);
    }
    var off = role("postgres_audit").script();
    assertTrue(off.contains("-- grant select on pg_catalog.pg_authid to \"postgres_audit\";"), off);
    assertFalse(off.lines().anyMatch(l -> l.startsWith("grant") && l.contains("pg_authid")), off);
    assertTrue(off.contains("valid until '2026-12-23'"), off);
    assertTrue(off.lines().allMatch(l -> l.length() <= 100), off);
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var part : SqlScript.statements(script)) {
        statement.execute(part);
      }
    }
  }
}
