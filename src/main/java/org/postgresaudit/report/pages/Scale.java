package org.postgresaudit.report.pages;

import java.time.LocalDate;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.text.FixedTexts;

/// The rating scale of the report: what a severity means and how soon it should be gone.
record Scale(Look look, String meaning, String within) {
  private static final int CRITICAL_DAYS = 7;
  private static final int HIGH_DAYS = 30;
  private static final int MEDIUM_DAYS = 90;

  static Scale of(Severity severity, FixedTexts texts) {
    String meaning =
        switch (severity) {
          case CRITICAL -> texts.say("method.criticalMeans");
          case HIGH -> texts.say("method.highMeans");
          case MEDIUM -> texts.say("method.mediumMeans");
          case LOW -> texts.say("method.lowMeans");
          case INFO -> texts.say("method.infoMeans");
        };
    String within =
        switch (severity) {
          case CRITICAL -> texts.say("method.days", CRITICAL_DAYS);
          case HIGH -> texts.say("method.days", HIGH_DAYS);
          case MEDIUM -> texts.say("method.days", MEDIUM_DAYS);
          case LOW -> texts.say("method.nextRelease");
          case INFO -> texts.say("method.noLimit");
        };
    return new Scale(Look.of(severity, texts), meaning, within);
  }

  /// The same limit as the head of a group of steps says it.
  static String inPlan(Severity severity, FixedTexts texts) {
    return switch (severity) {
      case CRITICAL -> texts.say("plan.withinDays", CRITICAL_DAYS);
      case HIGH -> texts.say("plan.withinDays", HIGH_DAYS);
      case MEDIUM -> texts.say("plan.withinDays", MEDIUM_DAYS);
      case LOW -> texts.say("plan.withNextRelease");
      case INFO -> texts.say("plan.noLimit");
    };
  }

  /// The last day, or in words where the scale names none.
  static String by(Severity severity, LocalDate from, FixedTexts texts) {
    return switch (severity) {
      case CRITICAL -> texts.speech().day(from.plusDays(CRITICAL_DAYS));
      case HIGH -> texts.speech().day(from.plusDays(HIGH_DAYS));
      case MEDIUM -> texts.speech().day(from.plusDays(MEDIUM_DAYS));
      case LOW -> texts.say("method.byNextRelease");
      case INFO -> texts.say("method.atWill");
    };
  }
}
