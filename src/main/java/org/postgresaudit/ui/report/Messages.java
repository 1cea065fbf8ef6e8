package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.report.Phase;
import org.postgresaudit.ui.kit.Times;

/// The texts of the report screen: work, readiness and faults.
final class Messages {
  private Messages() {}

  static String reason(Throwable fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() + "." : message;
  }

  private static String some(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  static String audits() {
    return "Audits";
  }

  static String auditOf(Instant openedAt) {
    return "Audit of " + Times.date(openedAt);
  }

  static String report() {
    return "Report";
  }

  static String loading() {
    return "Opening the report";
  }

  static String couldNotOpen(String reason) {
    return "The report could not be opened. " + reason;
  }

  static String toAudits() {
    return "Go to the audits";
  }

  // Work

  static String storing() {
    return "Storing the details of the report";
  }

  static String couldNotStore(String reason) {
    return "The details of the report could not be stored. " + reason;
  }

  static String readingLogo() {
    return "Reading the logo";
  }

  /// With a full stop.
  static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  static String makingPages() {
    return "Making the pages";
  }

  static String noPages(String reason) {
    return "The pages could not be made. " + reason;
  }

  static String readingSigned() {
    return "Reading the signed report";
  }

  static String signedFileGone(String file) {
    return "The signed report is no longer at "
        + file
        + ", so its pages cannot be shown. Put it back there and try again.";
  }

  static String signedFileOther(String file) {
    return "The file "
        + file
        + " is not the one that was signed: its SHA-256 differs. Put the signed file back and try"
        + " again.";
  }

  static String noSignedFile() {
    return "No signed report of this closed audit is known, so there are no pages to show.";
  }

  static String pagesNote(int pages, long bytes) {
    return some(pages, "page", "pages") + ", " + size(bytes) + ", PDF/A-3a";
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.max(1, bytes / 1_000) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  static String exportingDraft() {
    return "Exporting a draft";
  }

  static String draftWritten(String file) {
    return "The draft is in " + file;
  }

  static String secretInEnclosures(String found) {
    return "the enclosures contain " + found + "; take it out first.";
  }

  static String signedWithoutEnclosures(String reason) {
    return "The report is signed and the audit closed; the enclosures are in it, but not beside it."
        + " "
        + reason;
  }

  static String draftNotWritten(String file, String reason) {
    return "The draft could not be written to " + file + ": " + reason + " Choose another folder.";
  }

  static String signing() {
    return "Signing the report";
  }

  static String documentNotSigned(Path file, String reason) {
    return "The document " + file.getFileName() + " was not signed. " + reason + end(reason);
  }

  private static String end(String reason) {
    return reason.endsWith(".") ? "" : ".";
  }

  static String fileExists() {
    return "A file of that name is there already and was left as it is. Choose the document above"
        + " the pages and sign it under another name.";
  }

  /// @param n of how many documents it is, from 0
  static String phase(Phase phase, int n, int all) {
    return all == 1 ? phase(phase) : phase(phase) + ", document " + (n + 1) + " of " + all;
  }

  static String phase(Phase phase) {
    return switch (phase) {
      case LAYING_OUT_PAGES -> "Laying out the pages";
      case LOOKING_FOR_SECRETS -> "Looking for secrets";
      case SIGNING -> "Signing";
      case VERIFYING -> "Verifying the signature";
      case SAVING -> "Saving the file";
    };
  }

  static String signedButNotClosed(String file, String reason) {
    return "The signed report is in " + file + ", but the audit could not be closed. " + reason;
  }

  // Readiness

  static String everythingDecided() {
    return "Every control is decided";
  }

  static String missing(Demand demand, int n) {
    return switch (demand) {
      case VERDICT -> n == 1 ? "1 control is undecided" : n + " controls are undecided";
      case REASON_FOR_VERDICT ->
          n == 1 ? "1 verdict has no reason" : n + " verdicts have no reason";
      case REASON_FOR_SEVERITY ->
          n == 1 ? "1 changed severity has no reason" : n + " changed severities have no reason";
      case WHO_ACCEPTS_UNTIL_WHEN ->
          n == 1 ? "1 accepted risk names nobody" : n + " accepted risks name nobody";
      case WHO_ANSWERED ->
          n == 1 ? "1 answer does not say who gave it" : n + " answers do not say who gave them";
      case AGREEMENT_WITH_FINDINGS ->
          n == 1
              ? "1 verdict contradicts a finding to be fixed"
              : n + " verdicts contradict findings to be fixed";
    };
  }

  static String noColour() {
    return "A colour of the letterhead is none. Correct it under the details.";
  }

  static String auditorMissing() {
    return "The auditor is not named";
  }

  static String noSecret() {
    return "No known secret in the pages";
  }

  static String secretsNotSought() {
    return "The pages were not searched for secrets yet";
  }

  static String historyIntact() {
    return "The history of this audit is unbroken";
  }

  static String historyNotRead() {
    return "The history of this audit was not checked yet";
  }

  static String historyBroken() {
    return "Something stored of this audit was changed outside the workbench, so its answers and"
        + " verdicts cannot be relied on: restore the data folder from a backup made before that,"
        + " or open a new audit.";
  }

  static String runCutShort() {
    return "The last run was cut short. The report says so.";
  }

  static String neverAsked() {
    return "The server was never asked. The report says so.";
  }

  static String everythingChecked() {
    return "Everything a server can answer was answered";
  }

  static String notChecked(int n) {
    return some(n, "control was", "controls were")
        + " not checked. "
        + (n == 1 ? "It" : "They")
        + " will be listed with the reason.";
  }

  static String noReviewer() {
    return "No reviewer is named";
  }

  static String acceptedBy(String reviewer, Instant at) {
    return "Accepted by " + reviewer + " on " + Times.date(at);
  }

  static String notAccepted(String reviewer) {
    return reviewer
        + " is named as reviewer and has not accepted the audit. Let "
        + reviewer
        + " accept it, or remove the reviewer under the details.";
  }

  static String changedSinceAccepted(int controls, String reviewer) {
    return some(controls, "control", "controls")
        + " changed since "
        + reviewer
        + " accepted the audit. Let "
        + reviewer
        + " accept it again, or remove the reviewer under the details.";
  }

  static String acceptedByAnother(String by, String reviewer) {
    return by
        + " accepted the audit, but "
        + reviewer
        + " is named as reviewer. Name "
        + by
        + " under the details, or let "
        + reviewer
        + " review it.";
  }

  static String reviewedByTheAuditor(String reviewer) {
    return reviewer
        + " is auditor and reviewer. Name another person as reviewer, or none, under the details.";
  }

  static String ready() {
    return "ready";
  }

  static String thingsOpen(int n) {
    return some(n, "thing", "things") + " open";
  }

  static String go() {
    return "Go";
  }

  static String closedAlready() {
    return "This audit is closed by its signed report. Choose another document above the pages to"
        + " sign that as well, or open a follow-up audit to report again.";
  }

  static String stillOpen(int n) {
    return "Signing closes the audit. Settle "
        + (n == 1 ? "the open point" : "the " + n + " open points")
        + " above first.";
  }

  static String identityMissing() {
    return "Signing closes the audit. Choose who signs first.";
  }

  static String busy() {
    return "The report is being made.";
  }

  static String closedSoFar() {
    return "Signs another document of this closed audit: nothing in it changes.";
  }

  static String signingCloses() {
    return "Signing closes the audit: nothing in it can be changed afterwards.";
  }

  static String outsideOfChecklist(int controls) {
    return "Results of a pack not in use: "
        + controls
        + ". Use the same pack again, or probe all with the checklist of now.";
  }
}
