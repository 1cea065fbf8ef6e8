package org.postgresaudit.audit.comparison;

import org.postgresaudit.probe.inventory.Part;

/// Why a part of the server is not compared, or not all of it.
final class DriftMessages {
  private DriftMessages() {}

  static String notRead(Side side, Part part) {
    var reason = part instanceof Part.NotRead(var why, _) ? why : "";
    var run = side == Side.THEN ? "the run of then" : "the run of now";
    return reason.isBlank()
        ? "Not comparable: " + run + " did not read this."
        : "Not comparable: " + run + " did not read this. " + reason;
  }

  static String gap(Side side, Part.Gap gap) {
    return "Not known "
        + word(side)
        + (gap.where().isEmpty() ? "" : " in " + gap.where())
        + ": "
        + gap.reason();
  }

  static String truncated(Side side) {
    return "More was there " + word(side) + " than was kept; what may lie beyond is left out.";
  }

  private static String word(Side side) {
    return side == Side.THEN ? "then" : "now";
  }
}
