package org.postgresaudit.report.signature;

import org.apache.pdfbox.pdmodel.PDDocument;

/// The number of the form in which reports are made, kept in the file. Signatures are verified the
/// same in every form; a reader that does not know the form yet says so, because what a later
/// version adds cannot be judged by an earlier one.
public final class ReportForm {
  /// The form of this version. Files without a number are older.
  static final int NEWEST = 1;

  private static final String KEY = "PostgresAuditForm";

  private ReportForm() {}

  /// Writes the number of this version into the file.
  public static void mark(PDDocument document) {
    mark(document, NEWEST);
  }

  static void mark(PDDocument document, int form) {
    document.getDocumentInformation().setCustomMetadataValue(KEY, String.valueOf(form));
  }

  /// Whether a later version made the file.
  static boolean isNewer(PDDocument document) {
    String form = document.getDocumentInformation().getCustomMetadataValue(KEY);
    return form != null && form.matches("[0-9]{1,6}") && Integer.parseInt(form) > NEWEST;
  }
}
