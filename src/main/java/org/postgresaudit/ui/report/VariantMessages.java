package org.postgresaudit.ui.report;

/// What the documents an audit can become are called on the screen.
final class VariantMessages {
  private VariantMessages() {}

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
