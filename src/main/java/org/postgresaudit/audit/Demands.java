package org.postgresaudit.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.probe.Result;

/// The rules of what an auditor has to give a reason for: whatever departs from what the machine
/// saw.
final class Demands {
  private Demands() {}

  static List<Demand> of(Assessment assessment) {
    var demands = new ArrayList<Demand>();
    if (assessment.verdict().isEmpty()) {
      demands.add(Demand.VERDICT);
    }
    assessment.annotation().ifPresent(annotation -> addDemands(assessment, annotation, demands));
    return demands;
  }

  private static void addDemands(
      Assessment assessment, Annotation annotation, List<Demand> demands) {
    annotation
        .verdict()
        .filter(verdict -> departs(verdict, assessment.result()))
        .filter(_ -> annotation.note().isBlank())
        .ifPresent(_ -> demands.add(Demand.REASON_FOR_VERDICT));
    annotation
        .severity()
        .filter(override -> override.severity() != assessment.severityOfMachine())
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
