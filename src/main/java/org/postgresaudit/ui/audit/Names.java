package org.postgresaudit.ui.audit;

import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.probe.Outcome.Obstacle;

/// The words for what only this screen calls by constants; the others are in the kit.
final class Names {
  private Names() {}

  static String of(Filter filter) {
    return switch (filter) {
      case ALL -> "All";
      case FOUND -> "Found";
      case TO_JUDGE -> "To judge";
      case NOT_CHECKED -> "Not checked";
      case UNDECIDED -> "Undecided";
    };
  }

  static String of(Order order) {
    return switch (order) {
      case CHECKLIST -> "In the order of the checklist";
      case SEVERITY -> "Most severe first";
      case RESULT -> "By result";
    };
  }

  /// One word for the end of a row.
  static String of(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "privilege";
      case TIME -> "time";
      case UNREACHABLE -> "unreachable";
      case UNSUPPORTED -> "unsupported";
      case LIMIT -> "limit";
      case CANCELLED -> "cancelled";
    };
  }

  /// The same beside the outcome.
  static String reason(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "needs a privilege";
      case TIME -> "took too long";
      case UNREACHABLE -> "could not be reached";
      case UNSUPPORTED -> "not supported by this server";
      case LIMIT -> "answer too large";
      case CANCELLED -> "cancelled";
    };
  }

  static String of(Demand demand) {
    return switch (demand) {
      case VERDICT -> "Give a verdict: keys 1 to 5.";
      case REASON_FOR_VERDICT ->
          "This verdict says something else than the server did. Say why in the note.";
      case REASON_FOR_SEVERITY -> "Say why the severity differs from the checklist.";
      case WHO_ACCEPTS_UNTIL_WHEN -> "Say who accepts the risk, and until when.";
      case WHO_ANSWERED -> "Say who answered: a name and a role.";
      case AGREEMENT_WITH_FINDINGS ->
          "A finding is to be fixed, and this verdict says otherwise. Change one of them.";
    };
  }
}
