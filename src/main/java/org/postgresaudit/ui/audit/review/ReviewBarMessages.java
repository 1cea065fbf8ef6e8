package org.postgresaudit.ui.audit.review;

import java.time.Instant;
import org.postgresaudit.audit.Review.Bar;
import org.postgresaudit.audit.ReviewStep;

/// The texts of the bar that says how the review stands.
final class ReviewBarMessages {
  private ReviewBarMessages() {}

  static String nextComment() {
    return "Next comment";
  }

  static String submitted(String reviewer, Instant at, int comments) {
    return "With "
        + (reviewer.isBlank() ? "the reviewer" : reviewer)
        + " for review since "
        + StepMessages.moment(at)
        + "."
        + (comments == 0
            ? ""
            : " "
                + ReviewMessages.some(comments, "comment waits", "comments wait")
                + " for an answer.");
  }

  static String returned(ReviewStep step, int comments) {
    return "Returned by "
        + step.by()
        + " on "
        + StepMessages.moment(step.at())
        + (step.comment().isBlank()
            ? "."
            : ": \u201c" + StepMessages.line(step.comment()) + "\u201d")
        + (comments == 0
            ? " Every comment is answered."
            : " "
                + ReviewMessages.some(comments, "comment waits", "comments wait")
                + " for an answer.");
  }

  static String accepted(ReviewStep step) {
    return "Accepted by "
        + step.by()
        + " on "
        + StepMessages.moment(step.at())
        + (step.comment().isBlank()
            ? "."
            : ": \u201c" + StepMessages.line(step.comment()) + "\u201d");
  }

  static String changedSince(ReviewStep step, int controls) {
    return ReviewMessages.some(controls, "control", "controls")
        + " changed since "
        + step.by()
        + " accepted the audit on "
        + StepMessages.moment(step.at())
        + ". It can be signed when it is accepted again.";
  }

  static String bar(Bar bar, String named) {
    return switch (bar) {
      case NO_NAME -> "Enter the name of the reviewer.";
      case IS_THE_AUDITOR -> "The auditor cannot review their own audit. Enter another person.";
      case GAVE_VERDICTS ->
          "This person gave verdicts in this audit and cannot review them. Enter another person.";
      case ANOTHER_IS_NAMED ->
          named + " is named as reviewer. Submit the audit to another person to change that.";
    };
  }
}
