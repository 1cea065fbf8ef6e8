package org.postgresaudit.ui.audits;

import org.postgresaudit.ui.kit.Words;

/// What the form of a follow-up says.
final class FollowUpMessages {
  private FollowUpMessages() {}

  static String followUp() {
    return "Follow-up";
  }

  static String title(String date) {
    return "Follow-up of the audit of " + date;
  }

  static String openIt() {
    return "Open follow-up";
  }

  static String connectionGone(String target) {
    return "The connection of that audit, "
        + target
        + ", is not saved any more. Choose the one on which to look again.";
  }

  static String carriedOver() {
    return "Carried over";
  }

  static String nothingCarried() {
    return "Nothing: no accepted risk and no answer of that audit holds today.";
  }

  static String risks(int count) {
    return Words.count(count, "accepted risk", "accepted risks")
        + (count == 1 ? ", until its date, for the" : ", until their dates, for exactly the")
        + (count == 1 ? " finding it was accepted for" : " findings they were accepted for");
  }

  static String answers(int count) {
    return Words.count(count, "answer", "answers")
        + (count == 1 ? " that still holds" : " that still hold");
  }

  static String ended(int count) {
    return Words.count(count, "decision", "decisions")
        + (count == 1
            ? " cannot be carried over. A note at its control says why."
            : " cannot be carried over. A note at each control says why.");
  }

  static String loading() {
    return "Reading the earlier audit";
  }

  static String couldNotOpen() {
    return "Could not open the follow-up. ";
  }
}
