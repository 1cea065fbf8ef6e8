package org.postgresaudit.ui.audit;

import static org.postgresaudit.ui.audit.desk.Moments.some;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.kit.Times;

/// The texts of the frame of the audit screen.
final class Messages {
  private Messages() {}

  static String aspect(Aspect aspect) {
    return switch (aspect) {
      case CONTROLS -> "Controls";
      case OVERVIEW -> "Overview";
      case ACCESS -> "Access";
      case COMPARE -> "Compare";
    };
  }

  static String lookAt(String aspect) {
    return "Show " + aspect.toLowerCase(java.util.Locale.ROOT);
  }

  static String audits() {
    return "Audits";
  }

  static String auditOf(Audit audit) {
    return (audit.follows().isPresent() ? "Follow-up of " : "Audit of ")
        + Times.date(audit.openedAt());
  }

  static String loading() {
    return "Opening the audit";
  }

  static String checkingHistory() {
    return "Checking the history of the audit";
  }

  static String historyBroken() {
    return "Something stored of this audit was changed outside the workbench, so its answers and"
        + " verdicts cannot be relied on and it cannot be signed: restore the data folder from a"
        + " backup made before that, or open a new audit.";
  }

  static String historyCheckCancelled() {
    return "The history of this audit was not checked to the end, because you cancelled that."
        + " Nobody knows whether something was changed outside the workbench; it is checked in any"
        + " case before a report is signed.";
  }

  static String checkHistory() {
    return "Check it now";
  }

  static String historyNotChecked(String reason) {
    return "Whether the history of this audit is unbroken could not be checked. " + reason;
  }

  static String couldNotOpen(String reason) {
    return "The audit could not be opened. " + reason;
  }

  static String toAudits() {
    return "Go to the audits";
  }

  static String version(String version) {
    int space = version.indexOf(' ');
    return "PostgreSQL " + (space < 0 ? version : version.substring(0, space));
  }

  static String tls(String protocol) {
    return protocol.replace("TLSv", "TLS ");
  }

  static String noTls() {
    return "no TLS";
  }

  static String tlsCipher(String protocol, String cipher) {
    return "The session is encrypted with " + tls(protocol) + ", " + cipher + ".";
  }

  static String noTlsHint() {
    return "The session is not encrypted: everything asked and answered can be read on its way.";
  }

  static String rights(String rights) {
    return " (" + rights + ")";
  }

  static String onlyConnects() {
    return "may only connect";
  }

  static String notReachedYet() {
    return "not asked yet";
  }

  static String coverage() {
    return "Coverage";
  }

  static String percent(int percent) {
    return percent + " %";
  }

  static String coverageHint(int decided, int all) {
    return decided + " of " + all + " controls are decided.";
  }

  static String openFindings(int n, String severity) {
    return some(n, "open finding", "open findings") + " of severity " + severity;
  }

  static String report() {
    return "Report";
  }

  static String followUp() {
    return "Follow-up";
  }

  static String sealed(Instant at) {
    return "Closed by the report signed on "
        + Times.date(at)
        + ". Nothing can be changed any more; open a follow-up audit to go on.";
  }

  static String otherWindowChanged() {
    return "Another window of Postgres Audit changed this audit. Nothing is lost: what both say is"
        + " kept in order. What is shown here is older.";
  }

  static String otherWindowDeleted() {
    return "Another window of Postgres Audit deleted this audit for good. Nothing can be saved here"
        + " any more.";
  }

  static String showNow() {
    return "Show all of it";
  }

  private static final int MOST_NAMED = 8;

  /// @param controls ids of those that cannot be shown
  /// @param packs name and version of those that are missing
  /// @param place the folder of all packs
  static String otherChecklist(
      List<String> controls, List<String> packs, Path place, String then, String now) {
    int more = controls.size() - MOST_NAMED;
    var named =
        String.join(", ", controls.subList(0, Math.min(MOST_NAMED, controls.size())))
            + (more > 0 ? " and " + more + " more" : "");
    return (controls.size() == 1 ? "1 control" : controls.size() + " controls")
        + " of this run cannot be shown: "
        + named
        + ". "
        + (packs.isEmpty()
            ? "The run asked checklist " + then + "; in use is " + now + "."
            : (packs.size() == 1 ? "Their pack " : "Their packs ")
                + String.join(", ", packs)
                + (packs.size() == 1 ? " is" : " are")
                + " not in use now, or changed since. Put the same one back into "
                + place
                + " and confirm it under Checklist, Packs.")
        + " Their results are kept and shown again then; a report made now would lack them.";
  }
}
