package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Target;

/// What is promised before a run is what the run then does, control by control.
class PreflightAgreementTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

  private static List<Integer> majors() {
    return PostgresInstallation.MAJORS;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void the_run_does_what_was_promised_to_every_role(int major) throws Exception {
    try (var server = serverWithClosedDatabases(major)) {
      server.execute(
          "fixture",
          "create role nobody login; create role monitor login; grant pg_monitor to monitor;"
              + AuditRole.usual(LocalDate.of(2026, 11, 22)).script());
      var rules = server.data().resolve("pg_hba.conf");
      Files.writeString(rules, "host barred all 127.0.0.1/32 reject\n" + Files.readString(rules));
      server.execute("fixture", "select pg_reload_conf()");
      for (var role : List.of("nobody", "monitor", AuditRole.USUAL_NAME, "postgres")) {
        var target = Targets.as(server, role);
        var promised = Preflight.of(CHECKLIST, Reach.of(target, new Cancellation()));
        assertEquals(List.of(), broken(promised, run(target, RunSelection.EVERYTHING)), role);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 15, 18})
  void the_grants_of_a_control_alone_answer_it(int major) throws Exception {
    try (var server = serverWithClosedDatabases(major)) {
      server.execute("fixture", "create role nobody login");
      var kinds = new LinkedHashMap<List<String>, Entry>();
      for (var entry : preflight(server, "nobody").entries()) {
        if (!entry.grants().isEmpty()) {
          kinds.putIfAbsent(entry.grants(), entry);
        }
      }
      assertTrue(kinds.size() >= 4, kinds.keySet().toString());
      int number = 0;
      for (var entry : kinds.values()) {
        var role = "nobody" + ++number;
        server.execute("fixture", "create role " + role + " login");
        var id = entry.control().id();
        var grants = of(preflight(server, role), id).grants();
        server.execute("fixture", String.join("\n", grants));
        var after = of(preflight(server, role), id);
        // What takes no connections from anybody stays closed, and no grant opens it.
        assertTrue(
            after.readiness() == Readiness.ANSWERABLE || after.closed().equals(List.of("archive")),
            id + " after " + grants + ": " + after.readiness() + after.why());
        var selection = RunSelection.EVERYTHING.onlyControls(java.util.Set.of(id));
        assertTrue(
            run(Targets.as(server, role), selection).resultsOf(id).stream()
                .noneMatch(r -> isRefused(r.outcome())),
            id);
      }
    }
  }

  private static PostgresServer serverWithClosedDatabases(int major) throws Exception {
    var server = PostgresServer.fresh(major, "");
    server.execute(
        "fixture",
        "create database ledger; revoke connect on database ledger from public;"
            + " create database archive allow_connections false; create database barred;");
    return server;
  }

  private static Preflight preflight(PostgresServer server, String role) {
    return Preflight.of(CHECKLIST, Reach.of(Targets.as(server, role), new Cancellation()));
  }

  private static Entry of(Preflight preflight, String id) {
    return preflight.entries().stream()
        .filter(entry -> entry.control().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Run run(Target target, RunSelection selection) {
    return new ProbeRunner(CHECKLIST, JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(target, selection, Optional.empty(), RunListener.DEAF, new Cancellation());
  }

  /// The promises that were not kept.
  private static List<String> broken(Preflight promised, Run run) {
    assertTrue(run.complete(), run.cutShort());
    Map<String, List<ProbeResult>> results =
        run.results().stream()
            .collect(
                Collectors.groupingBy(ProbeResult::control, HashMap::new, Collectors.toList()));
    var broken = new ArrayList<String>();
    for (var entry : promised.entries()) {
      for (var result : results.getOrDefault(entry.control().id(), List.of())) {
        if (!isKept(entry, result)) {
          broken.add(
              "%s was %s, but is %s %s"
                  .formatted(
                      entry.control().id(),
                      entry.readiness(),
                      result.outcome(),
                      result.database().orElse("")));
        }
      }
    }
    assertEquals(promised.entries().size(), results.size());
    return broken;
  }

  private static boolean isKept(Entry promise, ProbeResult result) {
    var outcome = result.outcome();
    return switch (promise.readiness()) {
      case ANSWERABLE -> !isRefused(outcome);
      case PARTLY ->
          promise.closed().contains(result.database().orElse(""))
              ? outcome instanceof Outcome.NotChecked
              : !isRefused(outcome);
      // That a control does not apply may show on a server that refuses to answer it.
      case NOT_ANSWERABLE ->
          outcome instanceof Outcome.NotApplicable
              || (outcome instanceof Outcome.NotChecked(var why, _)
                  && (why == Obstacle.PRIVILEGE
                      || promise.closed().contains(result.database().orElse(""))));
      case NOT_APPLICABLE -> outcome instanceof Outcome.NotApplicable;
      case ATTESTATION -> outcome instanceof Outcome.AwaitingAuditor;
    };
  }

  private static boolean isRefused(Outcome outcome) {
    return (outcome instanceof Outcome.NotChecked(var why, _) && why == Obstacle.PRIVILEGE)
        || outcome instanceof Outcome.Broken;
  }
}
