package org.postgresaudit.ui.audit.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Result;

/// The numbers behind the charts of one audit at one moment.
///
/// @param unjudgedFound found and without a verdict
/// @param attestations to judge, and only people know
/// @param obstacles why something was not checked → how many controls, most first
/// @param first open controls, the worst first or as the auditor put them
record Overview(
    Tally whole,
    int unjudgedFound,
    int unjudgedToJudge,
    int attestations,
    Map<Outcome.Obstacle, Integer> obstacles,
    List<SectionCounts> sections,
    List<Assessment> first) {

  /// One section.
  record SectionCounts(Section section, Tally tally) {}

  /// @param order ids of controls in the auditor's order; others follow by severity
  static Overview of(List<Section> sections, List<Assessment> all, List<String> order) {
    return new Overview(
        Tally.of(all),
        undecided(all, Result.FOUND),
        undecided(all, Result.AWAITING_AUDITOR),
        (int)
            all.stream().filter(a -> a.control().isAttestation() && a.verdict().isEmpty()).count(),
        obstacles(all),
        sections.stream()
            .map(section -> new SectionCounts(section, Tally.of(in(section, all))))
            .toList(),
        first(all, order));
  }

  private static List<Assessment> in(Section section, List<Assessment> all) {
    return all.stream().filter(a -> a.control().section().equals(section.id())).toList();
  }

  private static int undecided(List<Assessment> all, Result result) {
    return (int)
        all.stream()
            .filter(a -> a.result().filter(r -> r == result).isPresent())
            .filter(a -> a.verdict().isEmpty())
            .count();
  }

  /// A control refused in several databases for one reason counts once.
  private static Map<Outcome.Obstacle, Integer> obstacles(List<Assessment> all) {
    var counts = new EnumMap<Outcome.Obstacle, Integer>(Outcome.Obstacle.class);
    for (var assessment : all) {
      if (assessment.result().filter(r -> r == Result.NOT_CHECKED).isPresent()) {
        assessment.results().stream()
            .map(result -> result.outcome())
            .filter(Outcome.NotChecked.class::isInstance)
            .map(outcome -> ((Outcome.NotChecked) outcome).obstacle())
            .findFirst()
            .ifPresent(obstacle -> counts.merge(obstacle, 1, Integer::sum));
      }
    }
    return counts;
  }

  /// Such as `4 privilege, 1 time`.
  String obstacleWords() {
    return obstacles.entrySet().stream()
        .sorted(Map.Entry.<Outcome.Obstacle, Integer>comparingByValue().reversed())
        .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static List<Assessment> first(List<Assessment> all, List<String> order) {
    var open = new ArrayList<>(all.stream().filter(Assessment::isOpen).toList());
    open.sort(
        Comparator.<Assessment>comparingInt(a -> place(a, order))
            .thenComparing(Assessment::severity, Comparator.reverseOrder())
            .thenComparingInt(a -> -a.findings().size()));
    return open;
  }

  private static int place(Assessment assessment, List<String> order) {
    int at = order.indexOf(assessment.control().id());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /// How many open findings there are of all severities.
  int open() {
    return whole.openBySeverity().values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The severities from the worst to the mildest.
  static List<Severity> severities() {
    return List.of(Severity.values()).reversed();
  }
}
