package org.postgresaudit.audit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// What follows for a control from what the auditor said of its single findings.
final class FindingVerdicts {
  /// Where nothing else is hidden: every place was looked at to the end.
  private static final Set<Result> LOOKED_AT =
      EnumSet.of(Result.FOUND, Result.AWAITING_AUDITOR, Result.PASSED, Result.NOT_APPLICABLE);

  private FindingVerdicts() {}

  /// One to fix is enough for "not compliant". Anything milder needs a verdict on every finding,
  /// and that no place was left out and no finding cut off.
  static Optional<Verdict> together(Assessment assessment) {
    var said = EnumSet.noneOf(Verdict.class);
    boolean all = true;
    for (var key : assessment.findingKeys()) {
      var verdict =
          assessment.annotation(key).flatMap(annotation -> annotation.verdictOn(assessment.on()));
      verdict.ifPresent(said::add);
      all &= verdict.isPresent();
    }
    if (said.contains(Verdict.NOT_COMPLIANT)) {
      return Optional.of(Verdict.NOT_COMPLIANT);
    }
    return all && !said.isEmpty() && seenWhole(assessment)
        ? Optional.of(mildest(said))
        : Optional.empty();
  }

  private static Verdict mildest(Set<Verdict> said) {
    if (said.contains(Verdict.NOT_ASSESSED)) {
      return Verdict.NOT_ASSESSED;
    }
    if (said.contains(Verdict.RISK_ACCEPTED)) {
      return Verdict.RISK_ACCEPTED;
    }
    return said.contains(Verdict.COMPLIANT) ? Verdict.COMPLIANT : Verdict.NOT_APPLICABLE;
  }

  private static boolean seenWhole(Assessment assessment) {
    return assessment.results().stream()
        .allMatch(
            result ->
                LOOKED_AT.contains(result.outcome().result()) && !result.evidence().truncated());
  }

  /// The worst of the findings that are not called false; absent when there is none.
  static Optional<Severity> worst(Assessment assessment) {
    return assessment.results().stream()
        .flatMap(
            result ->
                result.outcome().findings().stream()
                    .filter(
                        finding ->
                            assessment
                                .annotation(FindingKey.of(result, finding))
                                .flatMap(Annotation::verdict)
                                .filter(verdict -> verdict == Verdict.COMPLIANT)
                                .isEmpty())
                    .map(finding -> assessment.severity(result, finding)))
        .max(Comparator.naturalOrder());
  }
}
