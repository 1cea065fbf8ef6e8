package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postgresaudit.advisories.Advisories;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.probe.Outcome.Found;
import org.postgresaudit.probe.Outcome.NotChecked;
import org.postgresaudit.probe.Outcome.Passed;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.Platform;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;

/// The probes over the dated tables, asked about servers of all kinds on a day the tables know.
class JavaProbesTest {
  private static final Advisories ADVISORIES = Advisories.bundled();
  private static final LocalDate TODAY = ADVISORIES.asOf();

  private static ServerFacts server(int versionNum, String version) {
    return new ServerFacts(
        versionNum,
        version,
        "PostgreSQL " + version,
        Platform.SELF_MANAGED,
        ServerFacts.Marks.NONE,
        List.of(),
        "auditor",
        Set.of(),
        Duration.ZERO,
        Instant.EPOCH,
        ServerFacts.Standing.PRIMARY,
        Optional.empty());
  }

  private static Asks extensions(String... namesAndVersions) {
    var rows = new java.util.ArrayList<List<String>>();
    for (int i = 0; i < namesAndVersions.length; i += 2) {
      rows.add(List.of(namesAndVersions[i], namesAndVersions[i + 1]));
    }
    return (sql, _, _) ->
        new Reply.Answer(
            List.of("extension", "version"),
            rows,
            rows.size(),
            false,
            sql,
            Instant.EPOCH,
            Duration.ZERO);
  }

  private static Control control(String id) {
    return ChecklistReader.bundled().control(id).orElseThrow();
  }

  private static Outcome ask(String id, Asks session, ServerFacts facts, LocalDate today) {
    var probes = JavaProbes.with(new Knowledge(ADVISORIES, () -> today));
    return new ControlProbe(probes, ProbeLimits.DEFAULT).ask(control(id), session, facts).outcome();
  }

  private static Outcome ask(String id, ServerFacts facts) {
    return ask(id, extensions("plpgsql", "1.0"), facts, TODAY);
  }

  @Test
  void every_probe_a_control_names_exists_and_has_the_columns_it_uses() {
    var probes = JavaProbes.all();
    for (var control : ChecklistReader.bundled().controls()) {
      if (control.question() instanceof Question.JavaProbe(var name, _)) {
        var probe = probes.get(name);
        assertTrue(probe != null, name);
        assertTrue(probe.columns(control).containsAll(control.identifiedBy()), control.id());
        var placeholders =
            java.util.regex.Pattern.compile("\\{([^{}]+)}")
                .matcher(control.finding())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertTrue(probe.columns(control).containsAll(placeholders), control.id());
        var filled = Fix.of(control.fix()).columns();
        assertTrue(probe.columns(control).containsAll(filled), control.id());
      }
    }
  }

  @Test
  void an_old_release_is_found_in_every_respect() {
    var old = server(100_001, "10.1");
    for (var id :
        List.of(
            "server-major-version-is-supported",
            "end-of-support-is-at-least-a-year-away",
            "server-runs-the-newest-minor-release",
            "server-has-no-known-vulnerability")) {
      assertInstanceOf(Found.class, ask(id, old), id);
    }
    var flaws = ask("server-has-no-known-vulnerability", old).findings();
    assertTrue(flaws.size() > 20, "only " + flaws.size());
    assertEquals("10.1", flaws.getFirst().values().get("running"));
  }

  @Test
  void the_newest_release_passes() {
    var newest = ADVISORIES.release(180_000).orElseThrow().newest();
    var facts =
        server(180_000 + Integer.parseInt(newest.substring(newest.indexOf('.') + 1)), newest);
    for (var id :
        List.of(
            "server-major-version-is-supported",
            "end-of-support-is-at-least-a-year-away",
            "server-runs-the-newest-minor-release",
            "server-is-a-final-release",
            "server-has-no-known-vulnerability")) {
      assertInstanceOf(Passed.class, ask(id, facts), id);
    }
  }

  @Test
  void an_old_table_clears_nobody() {
    var newest = ADVISORIES.release(180_000).orElseThrow().newest();
    var facts =
        server(180_000 + Integer.parseInt(newest.substring(newest.indexOf('.') + 1)), newest);
    var nextYear = TODAY.plusMonths(6);
    for (var id :
        List.of("server-runs-the-newest-minor-release", "server-has-no-known-vulnerability")) {
      var outcome = ask(id, extensions(), facts, nextYear);
      assertInstanceOf(NotChecked.class, outcome, id);
      assertTrue(outcome.explanation().orElse("").contains(TODAY.toString()), outcome.toString());
    }
  }

  @Test
  void a_major_the_table_does_not_know_is_not_checked() {
    var future = server(250_001, "25.1");
    for (var id :
        List.of(
            "server-major-version-is-supported",
            "end-of-support-is-at-least-a-year-away",
            "server-runs-the-newest-minor-release",
            "server-has-no-known-vulnerability")) {
      assertInstanceOf(NotChecked.class, ask(id, future), id);
    }
  }

  @Test
  void trial_versions_are_found() {
    for (var version : List.of("18beta1", "18rc1", "19devel", "17beta2 (Debian 17~beta2-1)")) {
      assertInstanceOf(
          Found.class, ask("server-is-a-final-release", server(180_000, version)), version);
    }
    assertInstanceOf(
        Passed.class,
        ask("server-is-a-final-release", server(150_018, "15.18 (Debian 15.18-0+deb12u1)")));
  }

  @Test
  void extensions_are_looked_up_and_unknown_ones_are_not_cleared() {
    var facts = server(150_018, "15.18");
    var id = "extensions-have-no-known-vulnerability";
    assertInstanceOf(
        Passed.class, ask(id, extensions("plpgsql", "1.0", "pgcrypto", "1.3"), facts, TODAY));
    var known = ADVISORIES.knownExtensions().stream().sorted().findFirst().orElseThrow();
    var found = ask(id, extensions(known, "0.0.1"), facts, TODAY);
    assertTrue(found instanceof Found || found instanceof Passed, "a known extension is answered");
    var unknown = ask(id, extensions("plpgsql", "1.0", "shop_magic", "0.1"), facts, TODAY);
    assertInstanceOf(NotChecked.class, unknown);
    assertTrue(unknown.explanation().orElse("").contains("shop_magic 0.1"), unknown.toString());
  }

  @Test
  void a_refusal_of_the_extension_list_is_not_checked() {
    Asks refusing =
        (sql, _, _) ->
            new Reply.Refusal(
                Reply.Kind.PRIVILEGE,
                "42501",
                "permission denied",
                sql,
                Instant.EPOCH,
                Duration.ZERO);
    assertInstanceOf(
        NotChecked.class,
        ask("extensions-have-no-known-vulnerability", refusing, server(150_018, "15.18"), TODAY));
  }
}
