package org.postgresaudit.ui.audit.review;

import org.postgresaudit.audit.ReviewState;

/// The texts of the review by a second person.
final class ReviewMessages {
  private ReviewMessages() {}

  static String saving() {
    return "Saving the step of the review";
  }

  static String couldNotSave(String reason) {
    return "This step of the review could not be saved. " + reason + " Nothing is lost: try again.";
  }

  // The button and its menu

  static String button(ReviewState state) {
    return switch (state) {
      case ReviewState.NotSubmitted _ -> "Review";
      case ReviewState.Submitted _ -> "In review";
      case ReviewState.Returned _ -> "Returned";
      case ReviewState.Accepted _ -> "Accepted";
      case ReviewState.ChangedSinceAccepted _ -> "Changed since";
    };
  }

  static String buttonHint() {
    return "Review by a second person";
  }

  static String submit() {
    return "Submit for review\u2026";
  }

  static String submitAgain() {
    return "Submit again\u2026";
  }

  static String withdraw() {
    return "Take back from review";
  }

  static String commentOnThis() {
    return "Comment on this control\u2026";
  }

  static String handBack() {
    return "Return with comments\u2026";
  }

  static String accept() {
    return "Accept\u2026";
  }

  static String steps() {
    return "Steps of the review\u2026";
  }

  static String whySealed() {
    return "the report is signed and the audit closed.";
  }

  static String whySubmitted() {
    return "it is with the reviewer, or accepted as it stands.";
  }

  static String whyNotSubmitted() {
    return "submit the audit for review first.";
  }

  // Dialogs

  static String submitTitle() {
    return "Submit for review";
  }

  static String submitText(String auditor) {
    return auditor
        + " hands the audit over. The reviewer is another person, comments on controls, and returns"
        + " or accepts it; a report that names a reviewer can be signed only once it is accepted.";
  }

  static String undecided(int n) {
    return some(n, "control misses", "controls miss")
        + " a decision or a reason. Decide "
        + (n == 1 ? "it" : "them")
        + " before the audit is handed over.";
  }

  static String unanswered(int n) {
    return some(n, "comment of the reviewer is", "comments of the reviewer are")
        + " not answered yet. The audit can be submitted all the same.";
  }

  static String auditorMissing() {
    return "The audit names no auditor. Name one under the details of the report first.";
  }

  static String goToUndecided() {
    return "Go to the next";
  }

  static String reviewerName() {
    return "Reviewer, full name";
  }

  static String yourName() {
    return "Your full name, as the reviewer";
  }

  static String words() {
    return "For the reviewer, if something is to be said";
  }

  static String submitVerb() {
    return "Submit";
  }

  static String cancel() {
    return "Cancel";
  }

  static String close() {
    return "Close";
  }

  static String commentTitle(String control) {
    return "Comment on \u201c" + control + "\u201d";
  }

  static String comment() {
    return "What the auditor is to answer or change, in Markdown";
  }

  static String commentVerb() {
    return "Comment";
  }

  static String answerTitle(String control) {
    return "Answer on \u201c" + control + "\u201d";
  }

  static String answer(String auditor) {
    return "Answer of " + auditor + ", in Markdown";
  }

  static String answerVerb() {
    return "Answer";
  }

  static String returnTitle() {
    return "Return the audit to its auditor";
  }

  static String returnText(int comments) {
    return comments == 0
        ? "No control has an open comment, so say here what is to be done."
        : some(comments, "comment on a control goes", "comments on controls go") + " with it.";
  }

  static String returnWords() {
    return "About the audit as a whole";
  }

  static String returnVerb() {
    return "Return";
  }

  static String acceptTitle() {
    return "Accept the audit";
  }

  static String acceptText(int comments) {
    return "Whoever accepts it stands behind every verdict in it. Any change afterwards has to be"
        + " accepted again."
        + (comments == 0
            ? ""
            : " "
                + some(comments, "comment is", "comments are")
                + " not answered; accepting settles "
                + (comments == 1 ? "it." : "them."));
  }

  static String acceptWords() {
    return "A remark for the history, if there is one";
  }

  static String acceptVerb() {
    return "Accept";
  }

  static String nothingSaid() {
    return "Enter what is to be said.";
  }

  static String some(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }
}
