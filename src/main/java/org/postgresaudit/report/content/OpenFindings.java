package org.postgresaudit.report.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Finding;

/// The findings of a control that are left when what the auditor said of single ones is taken away.
public final class OpenFindings {
  private OpenFindings() {}

  /// Findings that are neither called false nor not applicable, and whose risk nobody bears on the
  /// day.
  public static List<Finding> of(Assessment assessment, LocalDate day) {
    var open = new ArrayList<Finding>();
    for (var result : assessment.results()) {
      for (var finding : result.outcome().findings()) {
        boolean settled =
            isAnyJudged(assessment)
                && assessment
                    .annotation(FindingKey.of(result, finding))
                    .flatMap(said -> said.verdictOn(day))
                    .filter(OpenFindings::settles)
                    .isPresent();
        if (!settled) {
          open.add(finding);
        }
      }
    }
    return List.copyOf(open);
  }

  private static boolean settles(Verdict verdict) {
    return switch (verdict) {
      case COMPLIANT, RISK_ACCEPTED, NOT_APPLICABLE -> true;
      case NOT_COMPLIANT, NOT_ASSESSED -> false;
    };
  }

  /// Whether the auditor spoke of a single finding of the control.
  public static boolean isAnyJudged(Assessment assessment) {
    return assessment.history().stream().anyMatch(said -> said.subject().finding().isPresent());
  }
}
