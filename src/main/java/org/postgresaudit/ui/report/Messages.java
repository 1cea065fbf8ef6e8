package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.util.Locale;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.Phase;
import org.postgresaudit.ui.kit.Times;

/// The texts of the report screen: work, readiness and faults.
final class Messages {
  private Messages() {}

  static String reason(Throwable fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() + "." : message;
  }

  static String some(int n, String one, String many) {
    return n + " " + (n == 1 ? one : many);
  }

  static String audits() {
    return "Audits";
  }

  static String auditOf(Audit audit) {
    return (audit.follows().isPresent() ? "Follow-up of " : "Audit of ")
        + Times.date(audit.openedAt());
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

  static String go() {
    return "Go";
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
}
