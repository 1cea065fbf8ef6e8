package org.postgresaudit.ui.report;

import java.util.Optional;
import java.util.Set;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.audit.ReviewStep;

/// Whether the second person named in the report stands behind it. Without one nothing is asked.
final class ReviewPoint {
  private ReviewPoint() {}

  static Point of(AssessedAudit audit, Fields fields) {
    var reviewer = fields.reviewer().strip();
    if (reviewer.isBlank()) {
      return Point.told(ReadinessMessages.noReviewer());
    }
    if (Review.isSamePerson(reviewer, fields.auditor())) {
      return Point.blocks(ReadinessMessages.reviewedByTheAuditor(reviewer), Optional.empty());
    }
    return switch (audit.review().state()) {
      case ReviewState.Accepted(var step) -> accepted(step, reviewer);
      case ReviewState.ChangedSinceAccepted(var step, var controls) ->
          Point.blocks(
              ReadinessMessages.changedSinceAccepted(controls.size(), step.by()),
              first(audit, controls));
      case ReviewState.NotSubmitted _, ReviewState.Submitted _, ReviewState.Returned _ ->
          Point.blocks(
              ReadinessMessages.notAccepted(reviewer),
              first(audit, Set.copyOf(audit.review().open())));
    };
  }

  private static Point accepted(ReviewStep step, String reviewer) {
    return Review.isSamePerson(step.by(), reviewer)
        ? Point.good(ReadinessMessages.acceptedBy(step.by(), step.at()))
        : Point.blocks(ReadinessMessages.acceptedByAnother(step.by(), reviewer), Optional.empty());
  }

  private static Optional<String> first(AssessedAudit audit, Set<String> controls) {
    return audit.checklist().controls().stream()
        .map(control -> control.id())
        .filter(controls::contains)
        .findFirst();
  }
}
