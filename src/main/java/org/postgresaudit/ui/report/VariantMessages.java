package org.postgresaudit.ui.report;

import java.util.List;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.ui.signing.DocumentNames;

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
      default -> DocumentNames.of(word);
    };
  }

  static String toSign(List<ReportVariant> documents) {
    return switch (documents.size()) {
      case 0 -> "Nothing left to sign";
      case 1 -> "Signs: " + DocumentNames.of(documents.getFirst());
      default -> "Signs " + documents.size() + " documents";
    };
  }

  static String document() {
    return "Document";
  }

  static String finding() {
    return "Finding";
  }
}
