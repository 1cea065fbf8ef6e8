package org.postgresaudit.ui.audit.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Run;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// What the tab with two audits side by side says.
final class CompareMessages {
  private CompareMessages() {}

  static String before() {
    return "Before";
  }

  static String now() {
    return "Now";
  }

  static String filter() {
    return "Filter changes";
  }

  static String inReport() {
    return "In the report";
  }

  static String inReportHint() {
    return "Put a chapter with these changes into the report of this audit";
  }

  static String notInReport() {
    return "The report compares a follow-up with the audit it comes back to. This audit is none.";
  }

  static String comparing(String target) {
    return "Comparing audits of " + target;
  }

  static String couldNotCompare(String reason) {
    return "Could not compare the two audits. " + reason;
  }

  static String alone() {
    return "There is no other audit to compare this one with. A follow-up comes back to this server"
        + " and shows what has changed.";
  }

  static String followUp() {
    return "Follow-up";
  }

  static String tryAgain() {
    return "Try again";
  }

  static String nothingFits() {
    return "No change fits.";
  }

  static String clearFilter() {
    return "Show all changes";
  }

  static String choose() {
    return "Choose a control to see both sides.";
  }

  static String auditOf(Audit audit) {
    return (audit.follows().isPresent() ? "Follow-up of " : "Audit of ")
        + Times.date(audit.openedAt());
  }

  /// Where another was opened on the same day.
  static String auditAt(Audit audit) {
    return Times.date(audit.openedAt()) + ", " + Times.clock(audit.openedAt());
  }

  static String server(Audit audit) {
    return audit.target().name() + ", " + Times.clock(audit.openedAt());
  }

  static String word(Change change) {
    return switch (change) {
      case NEW -> "new";
      case REGRESSED -> "regressed";
      case FIXED -> "fixed";
      case UNCHANGED -> "unchanged";
      case NOT_COMPARABLE -> "not comparable";
    };
  }

  static String head(Change change) {
    var word = word(change);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static String unchangedFound(int found) {
    return found == 0 ? "unchanged" : "unchanged, " + found + " of them found";
  }

  static String findings() {
    return "Findings";
  }

  static String findingsHint(int then, int now) {
    return "Controls with a finding: " + then + " before, " + now + " now";
  }

  static String difference(int then, int now) {
    if (then == now) {
      return "as many";
    }
    return Math.abs(now - then) + (now < then ? " fewer" : " more");
  }

  static String controls() {
    return "Controls";
  }

  static String columnItem() {
    return "item";
  }

  static String columnControl() {
    return "control";
  }

  static String several() {
    return "several";
  }

  static String columnWhere() {
    return "where";
  }

  static String item(Control control) {
    return leading(control.section()) + "." + leading(control.item());
  }

  private static String leading(String folder) {
    int end = folder.indexOf('-');
    return end < 0 ? folder : folder.substring(0, end);
  }

  static String facts(Comparison comparison) {
    var then = comparison.then().audit();
    var now = comparison.now().audit();
    var servers =
        then.connection().equals(now.connection())
            ? ""
            : then.target().name() + " and " + now.target().name() + ", ";
    return servers
        + apart(day(then.openedAt()), day(now.openedAt()))
        + versions(comparison)
        + checklists(comparison.then().run(), comparison.now().run());
  }

  static String apart(LocalDate then, LocalDate now) {
    long days = ChronoUnit.DAYS.between(then, now);
    if (days < 0) {
      return "the one before is the later one";
    }
    if (days == 0) {
      return "same day";
    }
    if (days < 14) {
      return Words.count(days, "day", "days") + " apart";
    }
    long months = ChronoUnit.MONTHS.between(then, now);
    if (months < 2) {
      return Words.count(days / 7, "week", "weeks") + " apart";
    }
    return months < 24
        ? Words.count(months, "month", "months") + " apart"
        : Words.count(months / 12, "year", "years") + " apart";
  }

  private static String versions(Comparison comparison) {
    var then = version(comparison.then().run());
    var now = version(comparison.now().run());
    if (then.isEmpty() || now.isEmpty()) {
      return "";
    }
    return then.equals(now)
        ? ", PostgreSQL " + now.get()
        : ", PostgreSQL " + then.get() + " to " + now.get();
  }

  private static Optional<String> version(Optional<Run> run) {
    return run.flatMap(Run::facts).map(facts -> facts.version().split(" ", 2)[0]);
  }

  private static String checklists(Optional<Run> then, Optional<Run> now) {
    if (then.isEmpty() || now.isEmpty()) {
      return ", not probed " + (then.isEmpty() ? "then" : "now");
    }
    if (then.get().checklistSha256().equals(now.get().checklistSha256())) {
      return ", same checklist";
    }
    var was = then.get().checklistVersion();
    var is = now.get().checklistVersion();
    return was.equals(is) ? ", changed checklist" : ", checklist " + was + " to " + is;
  }

  static String keyFilter() {
    return "Filter changes";
  }

  static String keyOpen() {
    return "Open the control";
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }
}
