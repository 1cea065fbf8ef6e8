package org.postgresaudit.ui.report;

import java.util.List;

/// The texts of the report screen: what goes in, signing and exporting.
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

  static String scopePrompt() {
    return "What is in and what is out, in Markdown.";
  }

  static String tooLong(int most, int letters) {
    return "That would be "
        + letters
        + " letters, and at most "
        + most
        + " fit here. Nothing was"
        + " taken over.";
  }

  static String auditor() {
    return "Auditor";
  }

  static String reviewer() {
    return "Reviewer";
  }

  static String authors() {
    return "Further authors";
  }

  static String authorsPrompt() {
    return "with commas between them";
  }

  static String changed() {
    return "What changed in this version";
  }

  static String changedPrompt() {
    return "Stands in the list of versions; may stay empty.";
  }

  static String reviewerPrompt() {
    return "none yet";
  }

  static String organisation() {
    return "Your organisation";
  }

  static String organisationPrompt() {
    return "printed on every cover";
  }

  static String classification() {
    return "Classification";
  }

  static List<String> classifications() {
    return List.of("Confidential", "Strictly confidential", "Internal", "Public");
  }

  static String inAYear() {
    return "In 12 months";
  }

  static String inAYearHint() {
    return "Put the review on the start screen, where it is due twelve months from today";
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

  static String language() {
    return "Language of the report";
  }

  static String languageHint() {
    return "Of everything the report says by itself. What you, the server and the controls say"
        + " stays as it is.";
  }

  static String summary() {
    return "Your own verdict, in Markdown";
  }

  static String summaryPrompt() {
    return "Stands in the summary before what is counted; may stay empty.";
  }

  // Signature

  static String readyToSign() {
    return "Ready to sign";
  }

  static String signAndExport() {
    return "Sign and export";
  }

  static String saveEnclosures() {
    return "Also save the enclosures in a folder";
  }

  static String enclosuresHint() {
    return "Results, findings as CSV, remediation.sql and proposals for the configuration files:"
        + " beside the report, byte for byte what lies in it.";
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

  static String signAnother() {
    return "Sign this document";
  }

  static String signed(String file, int documents) {
    return switch (documents) {
      case 1 -> "Signed and saved as " + file;
      case 2 -> "Signed and saved as " + file + ", and 1 more document beside it";
      default ->
          "Signed and saved as " + file + ", and " + (documents - 1) + " more documents beside it";
    };
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
}
