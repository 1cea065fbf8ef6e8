package org.postgresaudit.report;

import java.time.Instant;
import java.time.LocalDate;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.audit.ReviewStep;

/// What a report says of the review by a second person: what is recorded and no more.
final class ReviewMessages {
  private ReviewMessages() {}

  /// The name of the reviewer's line on the cover.
  static String label(ReportContent content) {
    return content.review().state() instanceof ReviewState.Accepted(var step)
            && Review.isSamePerson(step.by(), content.details().reviewer())
        ? "Reviewed by"
        : "Reviewer";
  }

  /// Empty where nobody was named or asked.
  static String state(ReportContent content) {
    var reviewer = content.details().reviewer();
    return switch (content.review().state()) {
      case ReviewState.NotSubmitted _ ->
          reviewer.isBlank() ? "" : reviewer + " is named as reviewer; no review is recorded.";
      case ReviewState.Submitted(var step) ->
          "Submitted for review on " + day(content, step.at()) + "; not accepted yet.";
      case ReviewState.Returned(var step) ->
          "Returned with comments by " + by(content, step) + "; not accepted yet.";
      case ReviewState.Accepted(var step) -> "Accepted by " + by(content, step) + ".";
      case ReviewState.ChangedSinceAccepted(var step, var controls) ->
          "Accepted by "
              + by(content, step)
              + "; "
              + Words.count(controls.size(), "control")
              + " changed since.";
    };
  }

  private static String by(ReportContent content, ReviewStep step) {
    return step.by() + " on " + day(content, step.at());
  }

  private static String day(ReportContent content, Instant at) {
    return Words.day(LocalDate.ofInstant(at, content.details().zone()));
  }
}
