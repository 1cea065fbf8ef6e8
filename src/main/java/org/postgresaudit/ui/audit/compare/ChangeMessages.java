package org.postgresaudit.ui.audit.compare;

import java.time.LocalDate;
import java.util.Locale;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// The texts about one control as it was then and as it is now.
final class ChangeMessages {
  private ChangeMessages() {}

  /// What happened to a control, beside its badge.
  static String story(ControlChange change, LocalDate thenOn) {
    var words = change.words(thenOn);
    if (!words.isEmpty()) {
      return sentence(words);
    }
    var on = " on " + Times.date(thenOn);
    return switch (change.change()) {
      case NEW, REGRESSED ->
          Words.count(change.count(Change.NEW), "finding that was", "findings that were")
              + " not there"
              + on;
      case FIXED ->
          Words.count(change.count(Change.FIXED), "finding", "findings")
              + " of "
              + Times.date(thenOn)
              + (change.count(Change.FIXED) == 1 ? " is gone" : " are gone");
      case UNCHANGED -> unchanged(change);
      case NOT_COMPARABLE -> "";
    };
  }

  private static String unchanged(ControlChange change) {
    int gone = change.count(Change.FIXED);
    int same = change.count(Change.UNCHANGED);
    if (gone > 0) {
      return gone + " of " + (gone + same) + " findings are gone";
    }
    return same > 0 ? Words.count(same, "finding as before", "findings as before") : "as before";
  }

  static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String formerly(String id) {
    return "Called " + id + " then";
  }

  static String notAsked() {
    return "not asked";
  }

  static String nothingSeen() {
    return "Nothing wrong was seen.";
  }

  static String moreFindings(int more) {
    return "and " + more + " more";
  }

  static String finding() {
    return "finding";
  }

  static String database() {
    return "database";
  }

  static String there() {
    return "found";
  }

  static String notThere() {
    return "not found";
  }

  static String unknown() {
    return "not known";
  }

  static String verdicts() {
    return "Verdict then and now";
  }

  static String undecided() {
    return "undecided";
  }

  static String byMachine() {
    return "as probed";
  }

  static String openControl() {
    return "Open the control";
  }

  static String copyAsText() {
    return "Copy as text";
  }
}
