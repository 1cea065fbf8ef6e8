package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;

class PreflightTest {
  private static final String ANY = "select 'x' as thing";

  private static ServerFacts facts(Target target) {
    try (var session = target.open()) {
      return session.facts();
    }
  }

  @Test
  void it_says_what_can_be_answered_and_the_grants_it_asks_for_are_enough() throws Exception {
    var checklist =
        Questions.checklist(
            Questions.PLAIN.rows("open", ANY),
            Questions.PLAIN.needing(Need.PG_MONITOR).rows("monitored", ANY),
            Questions.PLAIN.needing(Need.HBA_RULES, Need.PG_READ_ALL_SETTINGS).rows("rules", ANY),
            Questions.PLAIN.needing(Need.FILE_SETTINGS).rows("files", ANY),
            Questions.PLAIN.needing(Need.ROLE_VERIFIERS).rows("verifiers", ANY),
            Questions.PLAIN.inEachDatabase().rows("each", ANY),
            Questions.answeredOn(Questions.PLAIN.rows("told", ANY), "self-managed", "Look."),
            Questions.PLAIN.attestation("people"));
    try (var server = PostgresServer.fresh(15, "")) {
      server.execute(
          "fixture",
          "create role \"the auditor\" login; create database closed allow_connections false;");
      var target =
          Targets.of(Targets.profile(server, "the%20auditor", "fixture", "sslmode=disable"));
      var before = Preflight.of(checklist, facts(target));
      assertEquals(1, before.count(Readiness.ANSWERABLE));
      assertEquals(4, before.count(Readiness.NOT_ANSWERABLE));
      assertEquals(1, before.count(Readiness.PARTLY));
      assertEquals(2, before.count(Readiness.ATTESTATION));
      var grants = before.grants();
      assertFalse(grants.contains("superuser"), grants);
      assertTrue(grants.contains("grant pg_monitor to \"the auditor\";"), grants);

      server.execute("fixture", grants);
      var after = Preflight.of(checklist, facts(target));
      assertEquals(0, after.count(Readiness.NOT_ANSWERABLE), after.toString());
      assertEquals("", after.grants());
    }
  }
}
