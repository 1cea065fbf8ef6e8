package org.postgresaudit.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.servers.LookAlike;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.Platform;

/// The whole checklist asked of servers made to look like each provider's, as the administrator
/// that a customer gets and as a plain audit role: nothing breaks, nothing passes that could not be
/// seen, and what the provider made for itself raises no alarm.
class LookAlikeServersTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();

  /// What providers close to their customers.
  private static final List<Need> CLOSED =
      List.of(
          Need.HBA_RULES,
          Need.IDENT_RULES,
          Need.FILE_SETTINGS,
          Need.ROLE_VERIFIERS,
          Need.SUPERUSER);

  /// Here the provider's own roles and grants stand in the way of an answer about the client's.
  private static final List<String> QUIET =
      List.of(
          "system-objects-keep-their-rights",
          "rights-are-not-handed-on",
          "replication-roles-can-do-nothing-else",
          "replication-is-reserved-to-standbys-and-backups",
          "no-role-is-exempt-from-logging",
          "role-and-database-settings-are-known",
          "memberships-are-handed-on-by-administrators-only",
          "createrole-is-reserved-to-administrators",
          "templates-are-closed",
          "databases-carry-a-comment",
          "superusers-are-few",
          "data-checksums-are-on",
          "no-object-poses-as-a-system-function");

  private static Run run(LookAlike server, String role) {
    return new ProbeRunner(CHECKLIST, JavaProbes.all(), ProbeLimits.DEFAULT)
        .run(
            Targets.as(server.server(), role),
            RunSelection.EVERYTHING,
            Optional.empty(),
            RunListener.DEAF,
            new Cancellation());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELF_MANAGED")
  void a_providers_server_is_answered_honestly(Platform platform) throws Exception {
    try (var server = LookAlike.of(platform)) {
      var asAdministrator = run(server, "postgres");
      var asAuditor = run(server, "auditor");
      for (var run : List.of(asAdministrator, asAuditor)) {
        assertTrue(run.complete(), run.cutShort());
        assertEquals(platform, run.facts().orElseThrow().platform());
        assertFalse(run.facts().orElseThrow().marks().seen().isEmpty());
        assertEquals(List.of(), broken(run));
        assertProviderAnswers(run, platform);
        assertNoAlarmAbout(platform, run);
      }
      assertNothingClosedPassed(asAuditor, platform);
      assertNearSuperusersAreNamed(asAuditor, platform);
    }
  }

  private static List<String> broken(Run run) {
    return run.results().stream()
        .filter(r -> r.outcome() instanceof Outcome.Broken)
        .map(r -> r.control() + ": " + r.outcome())
        .toList();
  }

  /// Each control the provider answers waits for a person with the text, unless it is open to us.
  private static void assertProviderAnswers(Run run, Platform platform) {
    var facts = run.facts().orElseThrow();
    var answered =
        CHECKLIST.controls().stream()
            .filter(c -> c.retired().isEmpty())
            .filter(c -> c.appliesTo().postgres().include(facts.major()))
            .filter(c -> c.providerAnswers().flatMap(a -> a.on(platform.word())).isPresent())
            .filter(c -> !isClosed(c) || !Rights.missing(c, facts).isEmpty())
            .toList();
    assertTrue(answered.size() >= 12, "only " + answered.size());
    var wrong = new ArrayList<String>();
    for (var control : answered) {
      var text = control.providerAnswers().orElseThrow().on(platform.word()).orElseThrow();
      for (var result : run.resultsOf(control.id())) {
        if (!result.outcome().equals(new Outcome.AwaitingAuditor(List.of(), text))) {
          wrong.add(control.id() + ": " + result.outcome());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isClosed(Control control) {
    return control.needs().stream().anyMatch(CLOSED::contains);
  }

  private static void assertNothingClosedPassed(Run run, Platform platform) {
    var passed =
        CHECKLIST.controls().stream()
            .filter(LookAlikeServersTest::isClosed)
            .flatMap(c -> run.resultsOf(c.id()).stream())
            .filter(r -> r.outcome() instanceof Outcome.Passed)
            .map(ProbeResult::control)
            .toList();
    assertEquals(List.of(), passed, platform.word());
  }

  /// No sentence of the quiet controls names something of the provider's.
  private static void assertNoAlarmAbout(Platform platform, Run run) {
    var alarms =
        QUIET.stream()
            .flatMap(id -> run.resultsOf(id).stream())
            .flatMap(r -> r.outcome().findings().stream())
            .filter(
                f ->
                    f.identity().values().stream().anyMatch(platform::owns)
                        || f.identity().containsValue("aurora_version()"))
            // Who may hand a provider's role on is a question about the client's people.
            .filter(f -> !platform.owns(f.identity().getOrDefault("group_role", "")))
            .map(Finding::sentence)
            .collect(Collectors.toList());
    assertEquals(List.of(), alarms, platform.word());
  }

  /// Three logins hold the role that comes close to a superuser; the control allows two.
  private static void assertNearSuperusersAreNamed(Run run, Platform platform) {
    var sentences =
        run.resultsOf("provider-administrators-are-few").stream()
            .flatMap(r -> r.outcome().findings().stream())
            .map(Finding::sentence)
            .toList();
    boolean named = sentences.stream().anyMatch(s -> s.startsWith("reporting "));
    boolean offered = platform != Platform.SUPABASE && platform != Platform.CRUNCHY_BRIDGE;
    assertEquals(offered, named, platform.word() + sentences);
  }
}
