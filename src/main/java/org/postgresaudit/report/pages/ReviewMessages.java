package org.postgresaudit.report.pages;

import java.time.Instant;
import java.time.LocalDate;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;

/// What a report says of the review by a second person: what is recorded and no more.
record ReviewMessages(FixedTexts texts) {

  /// The name of the reviewer's line on the cover.
  String label(ReportContent content) {
    return content.review().state() instanceof ReviewState.Accepted(var step)
            && Review.isSamePerson(step.by(), content.details().reviewer())
        ? texts.say("review.reviewedBy")
        : texts.say("review.reviewer");
  }

  /// Empty where nobody was named or asked.
  String state(ReportContent content) {
    var reviewer = content.details().reviewer();
    return switch (content.review().state()) {
      case ReviewState.NotSubmitted _ ->
          reviewer.isBlank() ? "" : texts.say("review.named", reviewer);
      case ReviewState.Submitted(var step) ->
          texts.say("review.submitted", day(content, step.at()));
      case ReviewState.Returned(var step) ->
          texts.say("review.returned", step.by(), day(content, step.at()));
      case ReviewState.Accepted(var step) ->
          texts.say("review.accepted", step.by(), day(content, step.at()));
      case ReviewState.ChangedSinceAccepted(var step, var controls) ->
          texts.say("review.changed", step.by(), day(content, step.at()), controls.size());
    };
  }

  private static LocalDate day(ReportContent content, Instant at) {
    return LocalDate.ofInstant(at, content.details().zone());
  }
}
