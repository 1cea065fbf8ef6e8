package org.postgresaudit.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// The rules of what an auditor has to give a reason for: whatever departs from what the machine
/// saw.
final class Demands {
  private Demands() {}

  static List<Demand> of(Assessment assessment) {
    var demands = EnumSet.noneOf(Demand.class);
    var verdict = assessment.verdict();
    if (verdict.isEmpty()) {
      demands.add(Demand.VERDICT);
    }
    assessment
        .annotation()
        .ifPresent(said -> add(said, assessment.result(), assessment.severityOfMachine(), demands));
    if (isUnsigned(assessment)) {
      demands.add(Demand.WHO_ANSWERED);
    }
    if (!assessment.saidOfFindings().isEmpty()) {
      ofFindings(assessment, verdict, demands);
    }
    return List.copyOf(demands);
  }

  private static void ofFindings(
      Assessment assessment, Optional<Verdict> verdict, Set<Demand> demands) {
    var judged = assessment.saidOfFindings();
    for (var result : assessment.results()) {
      for (var finding : result.outcome().findings()) {
        var severity = finding.severity().orElse(assessment.control().severity());
        var said = Optional.ofNullable(judged.get(FindingKey.of(result, finding)));
        said.ifPresent(of -> add(of, Optional.of(result.outcome().result()), severity, demands));
        said.flatMap(Annotation::verdict)
            .filter(of -> of == Verdict.NOT_COMPLIANT && verdict.filter(v -> v == of).isEmpty())
            .ifPresent(_ -> demands.add(Demand.AGREEMENT_WITH_FINDINGS));
      }
    }
  }

  /// Whether what only people can answer is called good without the name of who answered.
  private static boolean isUnsigned(Assessment assessment) {
    return assessment.control().isAttestation()
        && assessment
            .annotation()
            .filter(said -> said.verdict().filter(v -> v == Verdict.COMPLIANT).isPresent())
            .filter(
                said ->
                    said.attestation().filter(answer -> !answer.answeredBy().isBlank()).isEmpty())
            .isPresent();
  }

  private static void add(
      Annotation annotation, Optional<Result> seen, Severity severity, Set<Demand> demands) {
    annotation
        .verdict()
        .filter(verdict -> departs(verdict, seen))
        .filter(_ -> annotation.note().isBlank())
        .ifPresent(_ -> demands.add(Demand.REASON_FOR_VERDICT));
    annotation
        .severity()
        .filter(override -> override.severity() != severity)
        .filter(override -> override.because().isBlank())
        .ifPresent(_ -> demands.add(Demand.REASON_FOR_SEVERITY));
    annotation
        .verdict()
        .filter(verdict -> verdict == Verdict.RISK_ACCEPTED)
        .filter(_ -> annotation.risk().filter(risk -> holds(risk, annotation)).isEmpty())
        .ifPresent(_ -> demands.add(Demand.WHO_ACCEPTS_UNTIL_WHEN));
  }

  /// A risk is borne by somebody, and at least to the day on which that was written down.
  private static boolean holds(RiskAcceptance risk, Annotation annotation) {
    var writtenOn = LocalDate.ofInstant(annotation.at(), ZoneOffset.UTC);
    return !risk.acceptedBy().isBlank() && !risk.until().isBefore(writtenOn);
  }

  /// Whether a verdict says something else than the machine saw. "Not assessed" never claims
  /// anything, except where the machine did find something that it would hide.
  private static boolean departs(Verdict verdict, Optional<Result> result) {
    return switch (verdict) {
      case NOT_COMPLIANT -> result.filter(r -> r == Result.FOUND).isEmpty();
      case COMPLIANT -> result.filter(r -> r == Result.PASSED).isEmpty();
      case RISK_ACCEPTED -> true;
      case NOT_APPLICABLE -> result.filter(r -> r == Result.NOT_APPLICABLE).isEmpty();
      case NOT_ASSESSED -> result.filter(r -> r == Result.FOUND).isPresent();
    };
  }
}
