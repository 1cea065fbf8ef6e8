package org.postgresaudit.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.LookIn;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// The places in which a control should have been asked and was not. They are listed all the same:
/// what was not looked at must never look like nothing.
final class Unasked {
  private Unasked() {}

  record Place(Optional<String> database, Outcome outcome) {}

  static List<Place> placesOf(Assessment assessment, Optional<Run> run) {
    var control = assessment.control();
    var retired = control.retired();
    if (retired.isPresent()) {
      return assessment.results().isEmpty()
          ? List.of(new Place(Optional.empty(), new Outcome.NotApplicable(retired.get())))
          : List.of();
    }
    if (control.isAttestation()) {
      return assessment.results().isEmpty()
          ? List.of(new Place(Optional.empty(), new Outcome.AwaitingAuditor(List.of())))
          : List.of();
    }
    var outcome = notAsked(run);
    var asked =
        assessment.results().stream().map(ProbeResult::database).collect(Collectors.toSet());
    // One answer for the whole server stands for every database.
    if (control.lookIn() == LookIn.SERVER || asked.contains(Optional.<String>empty())) {
      return asked.isEmpty() ? List.of(new Place(Optional.empty(), outcome)) : List.of();
    }
    var databases = databases(run);
    if (databases.isEmpty() && asked.isEmpty()) {
      return List.of(new Place(Optional.empty(), outcome));
    }
    return databases.stream()
        .map(Optional::of)
        .filter(database -> !asked.contains(database))
        .map(database -> new Place(database, outcome))
        .toList();
  }

  /// Of a complete run, the databases it looked in, which may be a choice; of one cut short, every
  /// one it could have come to.
  private static List<String> databases(Optional<Run> run) {
    var lookedIn =
        run.filter(Run::complete).stream()
            .flatMap(r -> r.results().stream())
            .flatMap(result -> result.database().stream())
            .distinct()
            .sorted()
            .toList();
    return lookedIn.isEmpty() ? every(run) : lookedIn;
  }

  private static List<String> every(Optional<Run> run) {
    return run.flatMap(Run::facts).stream()
        .flatMap(facts -> facts.databases().stream())
        .map(ServerFacts.Database::name)
        .toList();
  }

  private static Outcome notAsked(Optional<Run> run) {
    if (run.isEmpty()) {
      return new Outcome.NotChecked(
          Outcome.Obstacle.CANCELLED, "Not asked: the probes were not run.");
    }
    var cutShort = run.get().cutShort();
    return cutShort.isBlank()
        ? new Outcome.NotChecked(
            Outcome.Obstacle.CANCELLED, "Not asked: it was left out of this run.")
        : new Outcome.NotChecked(
            Outcome.Obstacle.CANCELLED, "Not asked: the run was cut short. " + cutShort);
  }
}
