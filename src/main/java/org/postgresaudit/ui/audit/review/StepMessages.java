package org.postgresaudit.ui.audit.review;

import java.time.Instant;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.ui.kit.Times;

/// The texts of the comments and steps of a review.
final class StepMessages {
  private StepMessages() {}

  static String commentLine(ReviewStep step) {
    return step.by() + " · " + moment(step.at());
  }

  static String waits() {
    return "waits for an answer";
  }

  static String settled() {
    return "settled";
  }

  static String answerButton() {
    return "Answer\u2026";
  }

  static String stepsTitle() {
    return "Steps of the review";
  }

  static String noSteps() {
    return "Nobody was asked to review this audit yet.";
  }

  static String step(ReviewStep step, String control) {
    return switch (step.kind()) {
      case SUBMITTED -> "submitted for review";
      case COMMENTED -> "on \u201c" + control + "\u201d";
      case RETURNED -> "returned with comments";
      case ACCEPTED -> "accepted";
      case WITHDRAWN -> "taken back from review";
    };
  }

  static String moment(Instant at) {
    return Times.date(at) + ", " + Times.clock(at);
  }

  static String line(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= 160 ? line : line.substring(0, 159) + "\u2026";
  }
}
