package org.postgresaudit.ui.signing;

import org.postgresaudit.report.content.ReportVariant;

/// What the documents an audit becomes are called on every screen.
public final class DocumentNames {
  private DocumentNames() {}

  /// Such as `Executive report`.
  public static String of(ReportVariant variant) {
    return switch (variant) {
      case ReportVariant.Full _ -> "Whole report";
      case ReportVariant.Executive _ -> "Executive report";
      case ReportVariant.Remediation _ -> "Remediation plan";
      case ReportVariant.OneFinding _ -> "One finding";
      case ReportVariant.PerStandard(var standard) -> standard.title();
    };
  }

  /// Of a document by its word in the store; the word itself when no version here knows it.
  public static String of(String word) {
    return ReportVariant.of(word).map(DocumentNames::of).orElse(word);
  }
}
