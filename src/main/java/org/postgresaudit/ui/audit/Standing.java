package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// What the lists and counts say of one control, worked out once for each change of it and not for
/// each line drawn.
///
/// @param findings how many
/// @param foundIn databases with findings, each once
/// @param tally of this control alone
record Standing(
    Optional<Result> result,
    Severity severity,
    Optional<Verdict> verdict,
    boolean decided,
    int findings,
    List<String> foundIn,
    Tally tally) {
  static Standing of(Assessment assessment) {
    return new Standing(
        assessment.result(),
        assessment.severity(),
        assessment.verdict(),
        assessment.isDecided(),
        assessment.results().stream().mapToInt(r -> r.outcome().findings().size()).sum(),
        assessment.results().stream()
            .filter(r -> !r.outcome().findings().isEmpty())
            .flatMap(r -> r.database().stream())
            .distinct()
            .toList(),
        Tally.of(List.of(assessment)));
  }
}
