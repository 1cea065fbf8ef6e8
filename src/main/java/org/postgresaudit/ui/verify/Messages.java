package org.postgresaudit.ui.verify;

import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.Verification.Verdict;

/// The texts of the reports screen.
final class Messages {
  private Messages() {}

  static String reason(Throwable fault) {
    var message = fault.getMessage();
    var words = message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    return words.endsWith(".") ? words : words + ".";
  }

  static String reports() {
    return "Reports";
  }

  static String verify() {
    return "Verify a report";
  }

  static String verifyAnother() {
    return "Verify another report";
  }

  static String verifyTitle() {
    return "Choose the report to verify";
  }

  static String pdf() {
    return "PDF";
  }

  static String dropHint() {
    return "Drop a PDF here to verify it, or choose one. Nothing leaves this computer.";
  }

  static String loading() {
    return "Opening the reports";
  }

  static String couldNotLoad(String reason) {
    return "The reports could not be read from the store. " + reason;
  }

  static String tryAgain() {
    return "Try again";
  }

  static String none() {
    return "No report was signed yet. A report is signed from its audit.";
  }

  static String toAudits() {
    return "Go to the audits";
  }

  static String verifying(String file) {
    return "Verifying " + file;
  }

  static String file() {
    return "File";
  }

  static String client() {
    return "Client";
  }

  static String target() {
    return "Target";
  }

  static String signer() {
    return "Signed by";
  }

  static String signedAt() {
    return "Signed";
  }

  static String level() {
    return "Level";
  }

  static String sha256() {
    return "SHA-256";
  }

  static String fingerprint() {
    return "Fingerprint of the certificate";
  }

  static String compareFingerprint() {
    return "Compare it with the one the signer gave you by another way, such as by telephone.";
  }

  static String attachments() {
    return "Attached, and covered by the signature";
  }

  static String attachmentsInDoubt() {
    return "Attached, and not to be relied on";
  }

  static String whatWasChecked() {
    return "What was found";
  }

  static String openAudit() {
    return "Open audit";
  }

  static String openFolder() {
    return "Open folder";
  }

  static String title(Verdict verdict) {
    return switch (verdict) {
      case UNCHANGED_AND_SIGNER_KNOWN -> "Unchanged since it was signed";
      case UNCHANGED_SIGNER_TO_CONFIRM ->
          "Unchanged since it was signed; confirm who the signer is";
      case SIGNER_NOT_VALID -> "Unchanged, but the signer’s certificate was revoked";
      case NOT_AS_SIGNED -> "Not as it was signed";
      case NOT_SIGNED -> "Not signed";
    };
  }

  static String fileMatches() {
    return "The file is byte for byte the one that was signed here.";
  }

  static String fileDiffers() {
    return "The file is not the one that was signed here: its SHA-256 differs.";
  }

  static String couldNotVerify() {
    return "The file could not be verified";
  }

  static String unknownAudit() {
    return "an audit that is no longer in the store";
  }

  static String fileExtended() {
    return "The file holds, byte for byte, the one that was signed here; time stamps, proof of"
        + " validity or a second signature were added since.";
  }

  static String extend() {
    return "Extend";
  }

  static String extendTo(Level level) {
    return switch (level) {
      case B_B -> "B-B";
      case B_T -> "To B-T: a time stamp";
      case B_LT -> "To B-LT: and proof that nothing was revoked";
      case B_LTA -> "To B-LTA: and a time stamp over all of it";
    };
  }

  static String selected(int reports) {
    return reports == 1 ? "1 report selected" : reports + " reports selected";
  }

  static String extending(int reports) {
    return reports == 1 ? "Extending a report" : "Extending " + reports + " reports";
  }

  static String extendingOne(String file) {
    return "Extending " + file;
  }

  static String extended(int reports) {
    return reports == 1 ? "1 report was extended." : reports + " reports were extended.";
  }

  static String password() {
    return "Password at the timestamp authority";
  }

  static String signers() {
    return "Who signed, in order";
  }

  static String signer(int number, String name, String level) {
    return number + ". " + name + ", " + level;
  }

  static String time(String claimed) {
    return "Signed " + claimed + " by the signer’s clock.";
  }

  static String stamped(String at, String by) {
    return "Stamped " + at + " by " + by + ".";
  }

  static String countersign() {
    return "Countersign";
  }

  static String countersigning(String file) {
    return "Countersigning " + file;
  }

  static String signing() {
    return "The report is being signed.";
  }

  static String secondSignature() {
    return "Second signature";
  }

  static String secondSignatureText() {
    return "The pages keep a place for a second person, such as the reviewer. That signature is"
        + " added to the file; what the first person signed stays as it is.";
  }

  static String chooseSecond() {
    return "Choose who signs first.";
  }

  static String stamps() {
    return "Time stamps over the whole document";
  }
}
