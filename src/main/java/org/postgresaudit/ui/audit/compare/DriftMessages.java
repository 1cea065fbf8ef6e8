package org.postgresaudit.ui.audit.compare;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Drift;
import org.postgresaudit.ui.kit.Times;

/// The texts about what differs in settings, roles, grants and rules.
final class DriftMessages {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM yy", Locale.ENGLISH);

  private DriftMessages() {}

  static String part(DriftPart part) {
    return switch (part) {
      case SETTINGS -> "Settings";
      case ROLES -> "Roles";
      case GRANTS -> "Grants";
      case RULES -> "Rules";
    };
  }

  static String noCount() {
    return "–";
  }

  static String noDrift() {
    return "Nothing differs in what both runs read.";
  }

  static String columnWhat() {
    return "what";
  }

  static String emptyValue() {
    return "empty";
  }

  static String way(Drift.Way way) {
    return switch (way) {
      case CAME -> "new";
      case WENT -> "gone";
      case CHANGED -> "changed";
    };
  }

  /// The day of an audit as the head of a column; with the year when the other is of another.
  static String column(Audit audit, Audit other) {
    var day = CompareMessages.day(audit.openedAt());
    var beside = CompareMessages.day(other.openedAt());
    if (day.equals(beside)) {
      return audit.connection().equals(other.connection())
          ? Times.clock(audit.openedAt())
          : audit.target().name();
    }
    return day.getYear() == beside.getYear() ? DAY.format(day) : SHORT.format(day);
  }
}
