package org.postgresaudit.ui.audit.desk;

import org.postgresaudit.probe.Outcome.Obstacle;

/// The words that several rooms of this screen say of the same thing; what every screen says is in
/// the kit.
public final class Names {
  private Names() {}

  /// One word for the end of a row.
  public static String of(Obstacle obstacle) {
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
  public static String reason(Obstacle obstacle) {
    return switch (obstacle) {
      case PRIVILEGE -> "needs a privilege";
      case TIME -> "took too long";
      case UNREACHABLE -> "could not be reached";
      case UNSUPPORTED -> "not supported by this server";
      case LIMIT -> "answer too large";
      case CANCELLED -> "cancelled";
    };
  }

  public static String asRole() {
    return "as ";
  }

  public static String databases(int n) {
    return n + " databases";
  }

  public static String waiting() {
    return "waiting";
  }

  public static String probing() {
    return "probing";
  }

  public static String expired() {
    return "expired";
  }

  public static String saving() {
    return "saving";
  }
}
