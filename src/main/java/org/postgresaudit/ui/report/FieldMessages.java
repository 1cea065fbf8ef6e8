package org.postgresaudit.ui.report;

import java.util.List;

/// The names of the fields of the report screen and of its signature.
final class FieldMessages {
  private FieldMessages() {}

  static String whatGoesIn() {
    return "What goes in";
  }

  static String client() {
    return "Client";
  }

  static String scope() {
    return "Scope";
  }

  static String auditor() {
    return "Auditor";
  }

  static String reviewer() {
    return "Reviewer";
  }

  static String reviewerPrompt() {
    return "second person";
  }

  static String organisation() {
    return "Your organisation";
  }

  static String organisationPrompt() {
    return "as on the cover; kept for all reports";
  }

  static String classification() {
    return "Classification";
  }

  static List<String> classifications() {
    return List.of("Confidential", "Strictly confidential", "Internal", "Public");
  }

  static String nextReview() {
    return "Next review";
  }

  static String number() {
    return "Report number";
  }

  static String version() {
    return "Version";
  }

  static String summary() {
    return "Your own verdict, in Markdown";
  }

  static String summaryPrompt() {
    return "Stands in the summary before what is counted; may stay empty.";
  }

  // Pages

  static String thumbnails() {
    return "Show or hide the small pages";
  }

  static String previousPage() {
    return "Previous page (PgUp)";
  }

  static String nextPage() {
    return "Next page (PgDn)";
  }

  static String ofPages(int all) {
    return "of " + all;
  }

  static String pageNumber() {
    return "Page";
  }

  static String smaller() {
    return "Smaller (Ctrl+minus)";
  }

  static String larger() {
    return "Larger (Ctrl+plus)";
  }

  static String percent(double zoom) {
    return Math.round(zoom * 100) + " %";
  }

  static String wholePage() {
    return "Whole page";
  }

  static String draftMadeAt(String time) {
    return "Draft, made again " + time;
  }

  static String signedOn(String date) {
    return "Signed file of " + date;
  }

  static String makingFirst() {
    return "The pages are being made.";
  }

  static String tryAgain() {
    return "Try again";
  }

  static String page(int number) {
    return "Page " + number;
  }

  // Signature

  static String readyToSign() {
    return "Ready to sign";
  }

  static String signature() {
    return "Signature";
  }

  static String identity() {
    return "Identity";
  }

  static String identityPrompt() {
    return "a PKCS#12 file, .p12 or .pfx";
  }

  static String choose() {
    return "Choose";
  }

  static String makeOne() {
    return "Make an identity";
  }

  static String password() {
    return "Password of the file";
  }

  static String open() {
    return "Open";
  }

  static String identityFile() {
    return "Choose the file with the signing identity";
  }

  static String pkcs12() {
    return "PKCS#12";
  }

  static String vouchedFor(String signer, String issuer, String until) {
    return signer + ", vouched for by " + issuer + ", valid until " + until;
  }

  static String selfSigned(String signer, String until) {
    return signer
        + ", self-signed, valid until "
        + until
        + ". Nobody else vouches for it: the client has to compare the fingerprint.";
  }

  static String level() {
    return "Level";
  }

  static String levelBasic() {
    return "B-B: signed offline; the time is the one of this computer.";
  }

  static String signAndExport() {
    return "Sign and export";
  }

  static String exportDraft() {
    return "Export a draft";
  }

  static String saveReport() {
    return "Save the signed report";
  }

  static String saveDraft() {
    return "Save the draft";
  }

  static String pdf() {
    return "PDF";
  }

  static String signed(String file) {
    return "Signed and saved as " + file;
  }

  static String sha256() {
    return "SHA-256";
  }

  static String openFolder() {
    return "Open folder";
  }

  static String verify() {
    return "Verify";
  }

  static String earlierReports() {
    return "Earlier reports";
  }

  static String noEarlier() {
    return "No report of this audit was signed yet.";
  }

  // Make an identity

  static String makeTitle() {
    return "Make an identity";
  }

  static String makeText() {
    return "A key and a certificate are made on this computer and kept in one file, closed with the"
        + " password. The certificate vouches for itself: PDF readers will say that the signer is"
        + " unknown until the client has compared the fingerprint with you.";
  }

  static String name() {
    return "Your name, as it will stand in the signature";
  }

  static String passwordTwice() {
    return "The same password again";
  }

  static String newPassword() {
    return "Password, at least 8 characters";
  }

  static String where() {
    return "File";
  }

  static String make() {
    return "Make identity";
  }

  static String cancel() {
    return "Cancel";
  }

  static String nameMissing() {
    return "Enter your name.";
  }

  static String passwordTooShort() {
    return "Enter at least 8 characters.";
  }

  static String passwordsDiffer() {
    return "The two passwords differ. Type the same twice.";
  }

  static String fileMissing() {
    return "Choose where the file shall go.";
  }

  static String keyPages() {
    return "Previous and next page";
  }

  static String keyEnds() {
    return "First and last page";
  }

  static String keyZoom() {
    return "Larger and smaller";
  }

  static String keyBack() {
    return "Back to where you came from";
  }
}
