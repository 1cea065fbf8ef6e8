package org.postgresaudit.report.pages;

import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.text.FixedTexts;

/// What severities are called.
record SeverityMessages(FixedTexts texts) {

  /// As a label.
  String name(Severity severity) {
    return switch (severity) {
      case CRITICAL -> texts.say("severity.critical");
      case HIGH -> texts.say("severity.high");
      case MEDIUM -> texts.say("severity.medium");
      case LOW -> texts.say("severity.low");
      case INFO -> texts.say("severity.info");
    };
  }

  String inSentence(Severity severity) {
    return switch (severity) {
      case CRITICAL -> texts.say("severity.critical.inSentence");
      case HIGH -> texts.say("severity.high.inSentence");
      case MEDIUM -> texts.say("severity.medium.inSentence");
      case LOW -> texts.say("severity.low.inSentence");
      case INFO -> texts.say("severity.info.inSentence");
    };
  }

  /// How many findings are as bad as that.
  String counted(Severity severity, int findings) {
    return switch (severity) {
      case CRITICAL -> texts.say("severity.critical.counted", findings);
      case HIGH -> texts.say("severity.high.counted", findings);
      case MEDIUM -> texts.say("severity.medium.counted", findings);
      case LOW -> texts.say("severity.low.counted", findings);
      case INFO -> texts.say("severity.info.counted", findings);
    };
  }

  /// At the head of a narrow column.
  String head(Severity severity) {
    return switch (severity) {
      case CRITICAL -> texts.say("severity.critical.head");
      case HIGH -> texts.say("severity.high.head");
      case MEDIUM -> texts.say("severity.medium.head");
      case LOW -> texts.say("severity.low.head");
      case INFO -> texts.say("severity.info.head");
    };
  }
}
