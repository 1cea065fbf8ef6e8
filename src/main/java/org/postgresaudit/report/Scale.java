package org.postgresaudit.report;

import java.time.LocalDate;
import org.postgresaudit.checklist.Severity;

/// The rating scale of the report: what a severity means and how soon it should be gone.
record Scale(Look look, String meaning, String within) {
  static Scale of(Severity severity, FixedTexts texts) {
    return switch (severity) {
      case CRITICAL ->
          scale(
              severity,
              texts,
              "Full control of the server from a position many people have",
              "7 days");
      case HIGH ->
          scale(
              severity,
              texts,
              "All data of an application, or loss of a safeguard everything rests on",
              "30 days");
      case MEDIUM ->
          scale(severity, texts, "Part of the data, or one of several safeguards", "90 days");
      case LOW ->
          scale(
              severity,
              texts,
              "Helps another attack or makes an outage more likely",
              "the next release");
      case INFO -> scale(severity, texts, "An observation; no repair is needed", "no limit");
    };
  }

  private static Scale scale(Severity severity, FixedTexts texts, String meaning, String within) {
    return new Scale(Look.of(severity, texts), meaning, within);
  }

  /// The last day, or in words where the scale names none.
  static String by(Severity severity, LocalDate from) {
    return switch (severity) {
      case CRITICAL -> Words.day(from.plusDays(7));
      case HIGH -> Words.day(from.plusDays(30));
      case MEDIUM -> Words.day(from.plusDays(90));
      case LOW -> "next release";
      case INFO -> "at will";
    };
  }
}
