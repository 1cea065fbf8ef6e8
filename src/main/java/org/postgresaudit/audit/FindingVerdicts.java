package org.postgresaudit.audit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Finding;
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
    var judged = assessment.saidOfFindings();
    if (judged.isEmpty()) {
      return Optional.empty();
    }
    var said = EnumSet.noneOf(Verdict.class);
    boolean all = true;
    for (var key : assessment.findingKeys()) {
      var verdict =
          Optional.ofNullable(judged.get(key))
              .flatMap(annotation -> annotation.verdictOn(assessment.on()));
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

  /// The worst of the findings that are not called false; absent when there is none, or when
  /// nothing was said of any.
  static Optional<Severity> worst(Assessment assessment) {
    var judged = assessment.saidOfFindings();
    return judged.isEmpty()
        ? Optional.empty()
        : assessment.results().stream()
            .flatMap(
                result ->
                    result.outcome().findings().stream()
                        .flatMap(
                            finding ->
                                severity(
                                    assessment,
                                    finding,
                                    Optional.ofNullable(judged.get(FindingKey.of(result, finding))))
                                    .stream()))
            .max(Comparator.naturalOrder());
  }

  private static Optional<Severity> severity(
      Assessment assessment, Finding finding, Optional<Annotation> said) {
    boolean calledFalse =
        said.flatMap(Annotation::verdict).filter(v -> v == Verdict.COMPLIANT).isPresent();
    return calledFalse
        ? Optional.empty()
        : said.flatMap(Annotation::severity)
            .map(Annotation.SeverityOverride::severity)
            .or(finding::severity)
            .or(() -> Optional.of(assessment.control().severity()));
  }
}
