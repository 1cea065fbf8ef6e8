package org.postgresaudit.report.pages;

import java.util.regex.Pattern;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Annotation.SeverityOverride;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.text.FixedTexts;

/// What the auditor says of single findings, who fixes them, and who answered what only people can
/// answer, in composed sentences.
record JudgementMessages(FixedTexts texts) {
  private static final Pattern SIXTEEN = Pattern.compile("(.{16})(?=.)");

  String of(Verdict verdict) {
    return switch (verdict) {
      case NOT_COMPLIANT -> texts.say("judgement.toFix");
      case COMPLIANT -> texts.say("judgement.falsePositive");
      case RISK_ACCEPTED -> texts.say("judgement.riskAccepted");
      case NOT_APPLICABLE -> texts.say("judgement.notApplicable");
      case NOT_ASSESSED -> texts.say("judgement.notAssessed");
    };
  }

  String notJudgedByItself() {
    return texts.say("judgement.asTheControl");
  }

  String ended() {
    return texts.say("judgement.ended");
  }

  String accepted(RiskAcceptance risk) {
    return texts.say("judgement.accepted", risk.acceptedBy(), risk.until());
  }

  String severity(SeverityOverride override, Severity machine) {
    var names = new SeverityMessages(texts);
    var now = names.inSentence(override.severity());
    return override.because().isBlank()
        ? texts.say("judgement.severity", now, names.inSentence(machine))
        : texts.say(
            "judgement.severityBecause", now, names.inSentence(machine), override.because());
  }

  String remedy(Remedy remedy) {
    var who = remedy.owner().isBlank() ? texts.say("judgement.nobodyNamed") : remedy.owner();
    return remedy
        .due()
        .map(day -> texts.say("judgement.fixedByUntil", who, day))
        .orElseGet(() -> texts.say("judgement.fixedBy", who));
  }

  String inWords(String disposition, String sentence, String reason) {
    return reason.isBlank()
        ? texts.say("judgement.inWords", disposition, sentence)
        : texts.say("judgement.inWordsBecause", disposition, sentence, reason);
  }

  String moreJudged(int left) {
    return texts.say("judgement.moreJudged", left);
  }

  String severityOfFindings(String holds, Severity machine) {
    return texts.say(
        "judgement.severityOfFindings", holds, new SeverityMessages(texts).inSentence(machine));
  }

  /// Who answered, what they showed and how long it holds; parts that nobody said are left out.
  String answered(Attestation answer) {
    var words = new StringBuilder();
    if (!answer.answeredBy().isBlank()) {
      words.append(texts.say("judgement.answeredBy", answer.answeredBy()));
    }
    if (!answer.document().isBlank()) {
      words.append(' ').append(texts.say("judgement.shown", document(answer)));
    }
    answer
        .validUntil()
        .ifPresent(day -> words.append(' ').append(texts.say("judgement.validUntil", day)));
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
