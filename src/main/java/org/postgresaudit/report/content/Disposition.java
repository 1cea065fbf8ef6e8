package org.postgresaudit.report.content;

import java.time.LocalDate;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Result;

/// Where in the report a control stands. Each control has exactly one, so that the numbers of the
/// report add up.
public enum Disposition {
  /// Not compliant, or found and not yet judged.
  FINDING,
  /// Found, and somebody bears the risk until a day that has not passed.
  RISK_ACCEPTED,
  /// The machine saw nothing wrong, or the auditor says so with a reason.
  PASSED,
  NOT_APPLICABLE,
  /// Nobody could look, and no person answered instead.
  NOT_CHECKED,
  /// Waits for a person's answer, or the auditor left it open.
  NOT_ASSESSED;

  /// @param day the report's; an acceptance that ended before it counts no more
  static Disposition of(Assessment assessment, LocalDate day) {
    return assessment
        .verdict()
        .map(verdict -> of(verdict, assessment, day))
        .orElseGet(() -> undecided(assessment, day));
  }

  private static Disposition of(Verdict verdict, Assessment assessment, LocalDate day) {
    return switch (verdict) {
      case NOT_COMPLIANT -> FINDING;
      case COMPLIANT -> PASSED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
      case RISK_ACCEPTED -> acceptanceEnded(assessment, day) ? FINDING : RISK_ACCEPTED;
      case NOT_ASSESSED -> couldNotLook(assessment.result()) ? NOT_CHECKED : NOT_ASSESSED;
    };
  }

  public static boolean acceptanceEnded(Assessment assessment, LocalDate day) {
    var ofWhole = assessment.annotation().flatMap(Annotation::risk);
    return ofWhole
        .map(risk -> !risk.holdsOn(day))
        .orElseGet(
            () ->
                assessment.annotation().flatMap(Annotation::verdict).isEmpty()
                    && OpenFindings.isAnyJudged(assessment)
                    && assessment.findingKeys().stream()
                        .flatMap(key -> assessment.annotation(key).stream())
                        .flatMap(said -> said.risk().stream())
                        .anyMatch(risk -> !risk.holdsOn(day)));
  }

  private static Disposition undecided(Assessment assessment, LocalDate day) {
    var result = assessment.result();
    boolean found = result.filter(r -> r == Result.FOUND).isPresent();
    if (found || acceptanceEnded(assessment, day)) {
      return FINDING;
    }
    return couldNotLook(result) ? NOT_CHECKED : NOT_ASSESSED;
  }

  private static boolean couldNotLook(Optional<Result> result) {
    return result.isEmpty() || result.get() == Result.NOT_CHECKED || result.get() == Result.BROKEN;
  }
}
