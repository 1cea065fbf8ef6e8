package org.postgresaudit.report;

import java.util.regex.Pattern;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Annotation.SeverityOverride;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;

/// What the auditor says of single findings, who fixes them, and who answered what only people can
/// answer, in composed sentences.
final class JudgementMessages {
  private static final Pattern SIXTEEN = Pattern.compile("(.{16})(?=.)");

  private JudgementMessages() {}

  static String of(Verdict verdict) {
    return switch (verdict) {
      case NOT_COMPLIANT -> "To fix";
      case COMPLIANT -> "False positive";
      case RISK_ACCEPTED -> "Risk accepted";
      case NOT_APPLICABLE -> "Not applicable";
      case NOT_ASSESSED -> "Not assessed";
    };
  }

  static String notJudgedByItself() {
    return "As the control";
  }

  static String ended() {
    return "Acceptance has ended";
  }

  static String accepted(RiskAcceptance risk) {
    return "by %s until %s".formatted(risk.acceptedBy(), Words.day(risk.until()));
  }

  static String severity(SeverityOverride override, Severity machine) {
    return "%s instead of %s%s"
        .formatted(
            override.severity().word(),
            machine.word(),
            override.because().isBlank() ? "" : " because " + override.because());
  }

  static String remedy(Remedy remedy) {
    var who = remedy.owner().isBlank() ? "nobody named" : remedy.owner();
    return "fixed by " + who + remedy.due().map(day -> " until " + Words.day(day)).orElse("");
  }

  static String inWords(String disposition, String sentence, String reason) {
    return disposition + ": “" + sentence + "”" + (reason.isBlank() ? "." : " (" + reason + ").");
  }

  static String moreJudged(int left) {
    return "And %s judged one by one.".formatted(Words.count(left, "more object"));
  }

  static String severityOfFindings(String holds, Severity machine) {
    return "%s; the probe says %s. The auditor changed single findings, see below."
        .formatted(holds, machine.word());
  }

  /// Who answered, what they showed and how long it holds; parts that nobody said are left out.
  static String answered(Attestation answer) {
    var words = new StringBuilder();
    if (!answer.answeredBy().isBlank()) {
      words.append("Answered by ").append(answer.answeredBy()).append('.');
    }
    if (!answer.document().isBlank()) {
      words.append(" Document shown: ").append(document(answer)).append('.');
    }
    answer
        .validUntil()
        .ifPresent(day -> words.append(" Valid until ").append(Words.day(day)).append('.'));
    return words.toString().strip();
  }

  /// The hash in groups, so that it breaks in a narrow column.
  static String document(Attestation answer) {
    return answer.documentSha256().isBlank()
        ? answer.document()
        : answer.document()
            + ", SHA-256 "
            + SIXTEEN.matcher(answer.documentSha256()).replaceAll("$1 ");
  }
}
