package org.postgresaudit.report;

import org.postgresaudit.checklist.Severity;

/// How a severity is shown: never by colour alone.
///
/// @param css class in the stylesheet
/// @param shape a sign that also differs in black and white
/// @param word as a label
/// @param lower inside a sentence
/// @param colour in drawings
record Look(String css, String shape, String word, String lower, String colour) {
  static Look of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> look(severity, "◆", "#8e1230");
      case HIGH -> look(severity, "▲", "#b8400c");
      case MEDIUM -> look(severity, "■", "#b5821f");
      case LOW -> look(severity, "●", "#5d8fb0");
      case INFO -> look(severity, "○", "#98a3af");
    };
  }

  private static Look look(Severity severity, String shape, String colour) {
    String lower = severity.word();
    return new Look(lower, shape, Words.capital(lower), lower, colour);
  }
}
