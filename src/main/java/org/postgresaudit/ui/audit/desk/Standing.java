package org.postgresaudit.ui.audit.desk;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// What the lists and counts say of one control, worked out once for each change of it and not for
/// each line drawn.
///
/// @param over whether what the auditor accepted or heard held until a day that has passed
/// @param findings how many
/// @param foundIn databases with findings, each once
/// @param tally of this control alone
public record Standing(
    Optional<Result> result,
    Severity severity,
    Optional<Verdict> verdict,
    boolean decided,
    boolean over,
    int findings,
    List<String> foundIn,
    Tally tally) {
  static Standing of(Assessment assessment) {
    var verdict = assessment.verdict();
    return new Standing(
        assessment.result(),
        assessment.severity(),
        verdict,
        assessment.isDecided(),
        verdict.isEmpty() && isOver(assessment),
        assessment.results().stream().mapToInt(r -> r.outcome().findings().size()).sum(),
        assessment.results().stream()
            .filter(r -> !r.outcome().findings().isEmpty())
            .flatMap(r -> r.database().stream())
            .distinct()
            .toList(),
        Tally.of(List.of(assessment)));
  }

  private static boolean isOver(Assessment assessment) {
    return assessment.history().stream()
        .map(Annotation::subject)
        .distinct()
        .flatMap(
            subject ->
                subject
                    .finding()
                    .map(assessment::annotation)
                    .orElseGet(assessment::annotation)
                    .stream())
        .anyMatch(said -> said.endedBefore(assessment.on()).isPresent());
  }
}
