package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.ControlProbe.Seen;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;

/// What the probes over roles and memberships say of servers that hold back or have too much. That
/// they are right about real ones is shown by fixtures.
class AccessProbeTest {
  private static final String ID = "no-role-becomes-superuser-through-membership";

  private static Seen ask(Asks session) {
    return ask(ID, session);
  }

  private static Seen ask(String id, Asks session) {
    var facts =
        new ServerFacts(
            160_015,
            "16.15",
            "PostgreSQL 16.15",
            Platform.SELF_MANAGED,
            ServerFacts.Marks.NONE,
            List.of(),
            "auditor",
            Set.of(),
            Duration.ZERO,
            Instant.EPOCH,
            ServerFacts.Standing.PRIMARY,
            Optional.empty());
    return new ControlProbe(JavaProbes.all(), ProbeLimits.DEFAULT)
        .ask(ChecklistReader.bundled().control(id).orElseThrow(), session, facts);
  }

  private static Reply answer(String sql, List<List<String>> rows, int limit) {
    boolean more = rows.size() > limit;
    var kept = more ? rows.subList(0, limit) : rows;
    return new Reply.Answer(
        List.of("a", "b", "c", "d"),
        kept,
        kept.size() + (more ? 1 : 0),
        more,
        sql,
        Instant.EPOCH,
        Duration.ZERO);
  }

  /// One superuser and so many logins that are members of it.
  private static Asks server(int logins) {
    var roles = new ArrayList<List<String>>();
    var memberships = new ArrayList<List<String>>();
    roles.add(List.of("10", "postgres", "postgres", "lsci"));
    for (int i = 0; i < logins; i++) {
      var id = String.valueOf(20_000 + i);
      roles.add(List.of(id, "clerk" + i, "clerk" + i, "li"));
      memberships.add(List.of(id, "10", "si", "postgres"));
    }
    return (sql, _, limit) ->
        answer(sql, sql.contains("pg_auth_members") ? memberships : roles, limit);
  }

  @Test
  void more_findings_than_are_kept_are_counted() {
    var seen = ask(server(60_000));
    assertInstanceOf(Found.class, seen.outcome());
    assertEquals(ProbeLimits.DEFAULT.findings(), seen.outcome().findings().size());
    assertEquals(60_000, seen.evidence().rowCount());
    assertTrue(seen.evidence().truncated());
  }

  @Test
  void half_a_graph_clears_nobody() {
    var seen = ask(server(100_000));
    assertInstanceOf(NotChecked.class, seen.outcome());
    assertTrue(seen.outcome().explanation().orElse("").contains("roles"));
  }

  @Test
  void a_refusal_clears_nobody() {
    var seen =
        ask(
            (sql, _, limit) ->
                sql.contains("pg_auth_members")
                    ? new Reply.Refusal(
                        Reply.Kind.PRIVILEGE,
                        "42501",
                        "permission denied for table pg_auth_members",
                        sql,
                        Instant.EPOCH,
                        Duration.ZERO)
                    : server(1).ask(sql, List.of(), limit));
    assertInstanceOf(NotChecked.class, seen.outcome());
    assertEquals("permission denied for table pg_auth_members", seen.evidence().serverWords());
  }

  @Test
  void the_audits_own_role_is_told_apart_from_others_that_read_passwords() {
    var seen =
        ask(
            "stored-secrets-are-readable-by-superusers-only",
            (sql, _, limit) -> {
              if (sql.contains("aclexplode")) {
                return answer(
                    sql,
                    List.of(List.of("pg_authid", "20000"), List.of("pg_authid", "20001")),
                    limit);
              }
              return answer(
                  sql,
                  sql.contains("pg_auth_members")
                      ? List.of()
                      : List.of(
                          List.of("20000", "auditor", "auditor", "li"),
                          List.of("20001", "helpdesk", "helpdesk", "li")),
                  limit);
            });
    assertEquals(
        List.of(
            "auditor (the role of this audit) can read pg_authid: auditor → SELECT on pg_authid.",
            "helpdesk can read pg_authid: helpdesk → SELECT on pg_authid."),
        seen.outcome().findings().stream().map(Finding::sentence).toList());
    assertEquals(
        List.of("info", "high"),
        seen.outcome().findings().stream()
            .map(finding -> finding.values().get("severity"))
            .toList());
  }
}
