package org.postgresaudit.report.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;

/// The counted sentences of the summary and the plan.
record SummaryMessages(FixedTexts texts) {

  String findings(int findings, int controls, List<String> bySeverity) {
    return texts.say("summary.findings", findings, controls, texts.speech().list(bySeverity));
  }

  String noFinding(int answered) {
    return answered == 0
        ? texts.say("summary.notAnswered")
        : texts.say("summary.noFinding", answered);
  }

  String serverNotAsked() {
    return texts.say("summary.serverNotAsked");
  }

  String whatElse(ReportContent content) {
    int passed = content.count(Disposition.PASSED);
    int notApplicable = content.count(Disposition.NOT_APPLICABLE);
    int accepted = content.count(Disposition.RISK_ACCEPTED);
    return accepted == 0
        ? texts.say("summary.passedAndNotApplicable", passed, notApplicable)
        : texts.say("summary.passedAndAccepted", passed, notApplicable, accepted);
  }

  String unknown(ReportContent content) {
    int notChecked = content.count(Disposition.NOT_CHECKED);
    int notAssessed = content.count(Disposition.NOT_ASSESSED);
    return notChecked + notAssessed == 0
        ? texts.say("summary.allAnswered")
        : texts.say("summary.unknown", notChecked, notAssessed);
  }

  String runCutShort() {
    return texts.say("summary.cutShort");
  }

  String undecided(int undecided) {
    return texts.say("summary.undecided", undecided);
  }

  String findingsBySeverity(int findings) {
    return findings == 0
        ? texts.say("summary.noFindings")
        : texts.say("summary.findingsBySeverity", findings);
  }

  /// The word alone, for below its number.
  String findingsWord(int findings) {
    return texts.say("summary.findingsWord", findings);
  }

  String donut(int findings, List<SummaryPage.Count> counts) {
    return texts.say(
        "summary.donut",
        findings,
        counts.stream()
            .map(count -> new SeverityMessages(texts).counted(count.severity(), count.count()))
            .collect(Collectors.joining(", ")));
  }

  String bar(int controls, List<Share> shares) {
    return texts.say("summary.bar", controls, Share.words(shares));
  }

  String answered(ReportContent content) {
    int controls = content.controls().size();
    int percent = controls == 0 ? 0 : 100 * Verdicts.answered(content) / controls;
    return texts.say("summary.answered", controls, percent);
  }

  String largestRisks(int risks) {
    return risks == 1 ? texts.say("summary.largestRisk") : texts.say("summary.largestRisks", risks);
  }

  String pageOf(String number) {
    return texts.say("summary.pageOf", number);
  }
}
