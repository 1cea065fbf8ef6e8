package org.postgresaudit.probe;

import java.util.List;
import java.util.Locale;
import org.postgresaudit.advisories.Release;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.target.Asks;
import org.postgresaudit.target.ServerFacts;

/// Compares the server's release with the table of releases. The parameter `aspect` says in what:
/// `supported`, `support-lasts` (setting `least_months`), `newest-minor` or `final-release`.
final class ServerReleaseProbe implements JavaProbe {
  private static final String QUERY = "select current_setting('server_version')";
  private static final int A_YEAR = 12;

  private final Knowledge knowledge;

  ServerReleaseProbe(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public List<String> columns(Control control) {
    return List.of("running", "newest", "released", "end_of_life", "as_of");
  }

  @Override
  public Sighting look(Control control, Asks session, ServerFacts facts) {
    if (aspect(control).equals("final-release")) {
      return finalRelease(facts);
    }
    var release = knowledge.advisories().release(facts.versionNum());
    if (release.isEmpty()) {
      return knowledge.unknownMajor(facts).orElseThrow();
    }
    return compare(control, release.get());
  }

  private Sighting compare(Control control, Release release) {
    var today = knowledge.today().get();
    return switch (aspect(control)) {
      case "supported" -> offendingWhen(!release.isSupportedOn(today), release);
      case "support-lasts" ->
          offendingWhen(release.supportEndsWithin(leastMonths(control), today), release);
      case "newest-minor" ->
          !release.isBehind() && knowledge.isTooOldToClear()
              ? knowledge.tooOld()
              : offendingWhen(release.isBehind(), release);
      default ->
          throw new IllegalArgumentException(
              "The probe server-release knows no aspect \"%s\".".formatted(aspect(control)));
    };
  }

  private Sighting finalRelease(ServerFacts facts) {
    boolean trial =
        facts.version().toLowerCase(Locale.ROOT).matches("\\d+\\s*(beta|rc|devel|alpha).*");
    var row = List.of(facts.version(), "", "", "", knowledge.asOf());
    return new Sighting.Offending(trial ? List.of(row) : List.of(), QUERY);
  }

  private Sighting offendingWhen(boolean offending, Release release) {
    var row =
        List.of(
            release.running(),
            release.newest(),
            release.newestReleased().toString(),
            release.endOfLife().toString(),
            knowledge.asOf());
    return new Sighting.Offending(offending ? List.of(row) : List.of(), QUERY);
  }

  private static int leastMonths(Control control) {
    return control.settings().get("least_months") instanceof Number months
        ? months.intValue()
        : A_YEAR;
  }

  private static String aspect(Control control) {
    return control.question() instanceof Question.JavaProbe(_, var parameters)
        ? parameters.getOrDefault("aspect", "")
        : "";
  }
}
