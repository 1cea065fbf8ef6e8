package org.postgresaudit.ui.audit.bulk;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Moments;

/// The texts of deciding several controls at once.
public final class BulkMessages {
  private BulkMessages() {}

  static String selected(int n) {
    return n + " controls selected";
  }

  static String hint() {
    return "Shift and Ctrl with click or arrows select, Space takes one in or out, Ctrl+A takes all"
        + " shown, Esc goes back to one.";
  }

  static String counts(List<ControlRow> rows) {
    var parts = new ArrayList<String>();
    add(parts, count(rows, Result.FOUND), "found");
    add(parts, count(rows, Result.AWAITING_AUDITOR), "to judge");
    add(parts, count(rows, Result.NOT_CHECKED) + count(rows, Result.BROKEN), "not checked");
    add(parts, count(rows, Result.PASSED), "passed");
    add(parts, count(rows, Result.NOT_APPLICABLE), "not applicable");
    add(parts, rows.stream().filter(r -> r.assessment().result().isEmpty()).count(), "not asked");
    long undecided = rows.stream().filter(r -> !r.assessment().isDecided()).count();
    return String.join(", ", parts)
        + (undecided == 0 ? "; all decided" : "; " + undecided + " undecided");
  }

  private static void add(List<String> parts, long n, String word) {
    if (n > 0) {
      parts.add(n + " " + word);
    }
  }

  private static long count(List<ControlRow> rows, Result result) {
    return rows.stream()
        .filter(r -> r.assessment().result().filter(found -> found == result).isPresent())
        .count();
  }

  static String form() {
    return "Of all of them";
  }

  static String formHint() {
    return "what is left empty stays as it is";
  }

  static String severityStays() {
    return "stays as it is";
  }

  static String reason() {
    return "Reason, appended to the note of each, in Markdown";
  }

  static String apply(int n) {
    return "Apply to " + n + " controls";
  }

  static String applyKey() {
    return "Ctrl+Enter";
  }

  static String clear() {
    return "Back to one control";
  }

  static String changed(int changed, int left) {
    if (changed == 0) {
      return "Nothing changed: all of them already said so.";
    }
    return Moments.some(changed, "control", "controls")
        + " changed in one step; Ctrl+Z takes it back."
        + (left == 0
            ? ""
            : " Left out because nothing changed for "
                + (left == 1 ? "it" : "them")
                + ": "
                + left
                + ".");
  }

  static String sealed() {
    return "The audit is closed by its signed report, so all of them are left out. Open a follow-up"
        + " audit to go on.";
  }

  static String select() {
    return "Select several, then give one verdict to all of them";
  }
}
