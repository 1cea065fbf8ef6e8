package org.postgresaudit.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.SqlScript;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.ServerFacts.Marks;

/// A server is taken for a provider's only when what only a provider leaves there agrees. Whoever
/// may create roles must not be able to switch questions off.
class PlatformReaderTest {

  private static PlatformReader.Recognised recognised(int major, String script) throws Exception {
    try (var connection = PostgresServer.shared(major).connect("fixture")) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.execute("create role clerk");
        for (var part : SqlScript.statements(script)) {
          statement.execute(part);
        }
      }
      var session = FixtureSession.begin(connection, "clerk");
      var facts = session.facts();
      connection.rollback();
      return new PlatformReader.Recognised(facts.platform(), facts.marks());
    }
  }

  @Test
  void a_fresh_server_bears_no_mark() throws Exception {
    assertEquals(
        new PlatformReader.Recognised(Platform.SELF_MANAGED, Marks.NONE), recognised(15, ""));
  }

  @Test
  void a_planted_role_is_doubted() throws Exception {
    var found = recognised(15, "create role rdsadmin");
    assertEquals(Platform.SELF_MANAGED, found.platform());
    assertEquals(
        List.of(
            new ServerFacts.Doubt(
                "rds", List.of("role rdsadmin"), "too few of its roles are there")),
        found.marks().doubts());
  }

  @Test
  void roles_that_came_with_a_dump_are_doubted() throws Exception {
    var found =
        recognised(
            18,
            "create role rdsadmin superuser; create role rds_superuser; create role rds_password");
    assertEquals(Platform.SELF_MANAGED, found.platform());
    assertTrue(
        found.marks().doubts().getFirst().because().startsWith("no setting or file"),
        found.marks().toString());
  }

  @Test
  void settings_of_a_role_or_a_database_are_no_mark() throws Exception {
    var found =
        recognised(
            13,
            """
            create role cloudsqladmin;
            create role cloudsqlsuperuser;
            alter role clerk set cloudsql.iam_authentication = on;
            alter database fixture set cloudsql.enable_pgaudit = on;
            set cloudsql.iam_authentication = on
            """);
    assertEquals(Platform.SELF_MANAGED, found.platform());
    assertTrue(
        found.marks().doubts().getFirst().because().startsWith("no setting or file"),
        found.marks().toString());
  }

  @Test
  void a_superuser_of_the_clients_own_contradicts_every_other_mark() throws Exception {
    try (var server =
        PostgresServer.fresh(15, "rds.extensions = 'pgcrypto'\nrds.force_ssl = '1'")) {
      server.execute(
          "fixture",
          "create role rdsadmin superuser; create role rds_superuser; create role clerk login");
      try (var session = Targets.as(server, "clerk").open("fixture")) {
        var facts = session.facts();
        assertEquals(Platform.SELF_MANAGED, facts.platform());
        var doubt = facts.marks().doubts().getFirst();
        assertTrue(doubt.because().contains("postgres is a superuser"), doubt.toString());
        assertTrue(doubt.marks().contains("setting rds.extensions"), doubt.toString());
      }
      try (var session = Targets.superuser(server).open("fixture")) {
        assertEquals(Platform.SELF_MANAGED, session.facts().platform());
      }
    }
  }
}
