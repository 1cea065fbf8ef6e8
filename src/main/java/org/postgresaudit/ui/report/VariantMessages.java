package org.postgresaudit.ui.report;

import java.util.List;
import org.postgresaudit.report.ReportVariant;

/// What the documents an audit can become are called on the screen.
final class VariantMessages {
  private VariantMessages() {}

  static String alongHint() {
    return "Signed by the same identity, opened once, and saved beside the report. Signing closes"
        + " the audit; its other documents can be signed later as well.";
  }

  /// One choice of what is signed along.
  static String choice(String word) {
    return switch (word) {
      case Companions.EVERY_FINDING -> "Each finding, one document each";
      default -> ReportVariant.of(word).map(VariantMessages::name).orElse(word);
    };
  }

  static String name(ReportVariant variant) {
    return switch (variant) {
      case ReportVariant.Full _ -> full();
      case ReportVariant.Executive _ -> executive();
      case ReportVariant.Remediation _ -> plan();
      case ReportVariant.OneFinding _ -> oneFinding();
      case ReportVariant.PerStandard(var standard) -> standard.title();
    };
  }

  static String toSign(List<ReportVariant> documents) {
    return switch (documents.size()) {
      case 0 -> "Nothing left to sign";
      case 1 -> "Signs: " + name(documents.getFirst());
      default ->
          "Signs: " + name(documents.getFirst()) + " and " + (documents.size() - 1) + " more";
    };
  }

  /// The name of a stored document.
  static String nameOf(String word) {
    return ReportVariant.of(word).map(VariantMessages::name).orElse(word);
  }

  static String document() {
    return "Document";
  }

  static String finding() {
    return "Finding";
  }

  static String full() {
    return "Whole report";
  }

  static String executive() {
    return "Executive report";
  }

  static String plan() {
    return "Remediation plan";
  }

  static String oneFinding() {
    return "One finding";
  }
}
