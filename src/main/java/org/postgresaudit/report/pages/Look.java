package org.postgresaudit.report.pages;

import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.text.FixedTexts;

/// How a severity is shown: never by colour alone.
///
/// @param css class in the stylesheet
/// @param shape a sign that also differs in black and white
/// @param word as a label
/// @param lower inside a sentence
/// @param colour in drawings
record Look(String css, String shape, String word, String lower, String colour) {
  static Look of(Severity severity, FixedTexts texts) {
    return switch (severity) {
      case CRITICAL -> look(severity, texts, "◆", "#8e1230");
      case HIGH -> look(severity, texts, "▲", "#b8400c");
      case MEDIUM -> look(severity, texts, "■", "#b5821f");
      case LOW -> look(severity, texts, "●", "#5d8fb0");
      case INFO -> look(severity, texts, "○", "#98a3af");
    };
  }

  private static Look look(Severity severity, FixedTexts texts, String shape, String colour) {
    var names = new SeverityMessages(texts);
    return new Look(
        severity.word(), shape, names.name(severity), names.inSentence(severity), colour);
  }
}
