package org.postgresaudit.probe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.servers.PostgresInstallation;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;

/// A catalog made to trip its readers breaks no probe and hides nothing from it.
class HostileCatalogTest {
  private static final int MOST_FINDINGS = 100_000;

  private static Stream<Integer> majors() {
    var majors = PostgresInstallation.MAJORS;
    return Stream.of(majors.getFirst(), majors.get(majors.size() / 2), majors.getLast()).distinct();
  }

  private static Run run(PostgresServer server) {
    return new ProbeRunner(
            ChecklistReader.bundled(), JavaProbes.all(), new ProbeLimits(MOST_FINDINGS, 200))
        .run(
            Targets.superuser(server),
            RunSelection.EVERYTHING,
            Optional.empty(),
            RunListener.DEAF,
            new Cancellation());
  }

  private static PostgresServer hostile(int major) throws IOException {
    var server = PostgresServer.fresh(major, "");
    try (var sql = HostileCatalogTest.class.getResourceAsStream("/servers/hostile-catalog.sql")) {
      server.execute("fixture", new String(Objects.requireNonNull(sql).readAllBytes(), UTF_8));
    }
    return server;
  }

  @ParameterizedTest
  @MethodSource("majors")
  void odd_names_and_dangling_rights_break_no_probe_and_none_is_missed(int major) throws Exception {
    try (var server = hostile(major)) {
      var run = run(server);

      assertEquals(List.of(), of(Result.BROKEN, run));
      assertEquals(List.of(), of(Result.NOT_CHECKED, run));
      assertTrue(run.complete(), run.cutShort());
      for (var name : List.of("o'brien", "new\nline", "right\u202eto left", "{schema}", "PUBLIC")) {
        assertTrue(schemas(run, "tables-are-not-open-to-everyone").contains(name), name);
        assertTrue(schemas(run, "definer-functions-pin-search-path").contains(name), name);
        assertTrue(schemas(run, "schemas-are-closed-to-object-creation").contains(name), name);
      }
      assertTrue(schemas(run, "definer-functions-pin-search-path").contains("attic"));
    }
  }

  @Test
  void a_name_that_is_no_text_is_said_to_be_unreadable() throws Exception {
    try (var server = PostgresServer.fresh(PostgresInstallation.MAJORS.getLast(), "")) {
      server.execute(
          "postgres",
          "create database bytes template template0 encoding 'SQL_ASCII' lc_collate 'C' lc_ctype"
              + " 'C'");
      server.execute(
          "bytes",
          """
          do $$
          begin
            execute 'create table "caf' || chr(233) || '" (id int)';
            execute 'grant all on "caf' || chr(233) || '" to public';
          end $$;
          """);
      var run = run(server);
      assertEquals(List.of(), of(Result.BROKEN, run));
      var reason =
          run.resultsOf("tables-are-not-open-to-everyone").stream()
              .filter(result -> result.database().filter("bytes"::equals).isPresent())
              .flatMap(result -> result.outcome().explanation().stream())
              .findFirst()
              .orElse("");
      assertTrue(reason.contains("no known encoding"), reason);
    }
  }

  @Test
  void nothing_passes_where_somebody_redefined_how_types_are_turned_into_others() throws Exception {
    try (var server = PostgresServer.fresh(PostgresInstallation.MAJORS.getLast(), "")) {
      server.execute(
          "fixture",
          """
          create function public.answer(text) returns int language sql immutable as 'select 42';
          create cast (text as int) with function public.answer(text) as implicit;
          """);
      var run = run(server);

      var outcome = run.resultsOf("every-rule-can-be-reached").getFirst().outcome();
      assertEquals(Result.NOT_CHECKED, outcome.result());
      assertTrue(outcome.explanation().orElse("").contains("text to integer"), outcome.toString());
      var passed = run.results().stream().filter(r -> r.outcome() instanceof Outcome.Passed);
      assertEquals(
          List.of(),
          passed
              .filter(r -> r.database().map("fixture"::equals).orElse(true))
              .map(ProbeResult::control)
              .toList());
    }
  }

  private static List<String> of(Result kind, Run run) {
    return run.results().stream()
        .filter(r -> r.outcome().result() == kind)
        .map(r -> r.control() + " " + r.database().orElse("") + ": " + r.outcome())
        .toList();
  }

  private static List<String> schemas(Run run, String control) {
    return run.resultsOf(control).stream()
        .filter(result -> result.database().filter("fixture"::equals).isPresent())
        .flatMap(result -> result.outcome().findings().stream())
        .map(finding -> finding.identity().getOrDefault("schema", ""))
        .toList();
  }
}
