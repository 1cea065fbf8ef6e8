package org.postgresaudit.ui.audit.verdict;

import static org.postgresaudit.ui.audit.desk.Moments.moment;
import static org.postgresaudit.ui.audit.desk.Moments.some;

import java.time.Instant;
import java.time.LocalDate;
import org.postgresaudit.ui.kit.Times;

/// The texts of the history of a control.
public final class HistoryMessages {
  private HistoryMessages() {}

  static String findingInHistory(String sentence) {
    return "finding: " + sentence;
  }

  public static String historyOf(String title) {
    return "History of \u201c" + title + "\u201d";
  }

  static String historyLine(String author, Instant at) {
    return moment(at) + " · " + author;
  }

  static String severityBecause(String severity, String because) {
    return "severity " + severity + (because.isBlank() ? "" : " because " + because);
  }

  static String riskUntil(LocalDate until, String by) {
    return "accepted until " + Times.date(until) + (by.isBlank() ? "" : " by " + by);
  }

  public static String olderEntries(int n) {
    return "and " + some(n, "older entry", "older entries") + ", kept in the store";
  }

  public static String noHistory() {
    return "Nobody has said anything about this control yet.";
  }
}
