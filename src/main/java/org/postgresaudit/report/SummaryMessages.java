package org.postgresaudit.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The counted sentences of the summary and the plan.
final class SummaryMessages {
  private SummaryMessages() {}

  static String findings(int findings, int controls, List<String> bySeverity) {
    return "%s of %s %s not met: %s."
        .formatted(
            Words.number(findings),
            Words.count(controls, "control"),
            findings == 1 ? "is" : "are",
            Words.list(bySeverity));
  }

  static String noFinding(int answered) {
    return answered == 0
        ? "No control has an answer yet."
        : "No finding is open among the %s that have an answer."
            .formatted(Words.count(answered, "control"));
  }

  static String serverNotAsked() {
    return "The server has not been asked yet.";
  }

  static String whatElse(ReportContent content) {
    int passed = content.count(Disposition.PASSED);
    int notApplicable = content.count(Disposition.NOT_APPLICABLE);
    int accepted = content.count(Disposition.RISK_ACCEPTED);
    String first =
        "%s passed and %s not apply"
            .formatted(passed, notApplicable == 1 ? "1 does" : notApplicable + " do");
    return accepted == 0
        ? first + "."
        : first + "; %s accepted.".formatted(accepted == 1 ? "1 risk is" : accepted + " risks are");
  }

  static String unknown(ReportContent content) {
    int notChecked = content.count(Disposition.NOT_CHECKED);
    int notAssessed = content.count(Disposition.NOT_ASSESSED);
    if (notChecked + notAssessed == 0) {
      return "Every control has an answer.";
    }
    return "%d could not be checked and %d %s not assessed; of those this report says nothing, neither good nor bad."
        .formatted(notChecked, notAssessed, notAssessed == 1 ? "is" : "are");
  }

  static String runCutShort() {
    return "The run was cut short.";
  }

  static String undecided(int undecided) {
    return "%s still %s for a decision of the auditor."
        .formatted(Words.count(undecided, "control"), undecided == 1 ? "waits" : "wait");
  }

  static String findingsBySeverity(int findings) {
    return findings == 0 ? "No findings" : Words.count(findings, "finding") + " by severity";
  }

  static String donut(int findings, List<SummaryPage.Count> counts) {
    return "Ring chart of %s: %s"
        .formatted(
            Words.count(findings, "finding"),
            counts.stream()
                .map(count -> count.count() + " " + count.look().lower())
                .collect(Collectors.joining(", ")));
  }

  static String bar(int controls, List<Share> shares) {
    return "Bar of %s: %s".formatted(Words.count(controls, "control"), Share.words(shares));
  }

  static String answered(ReportContent content) {
    int controls = content.controls().size();
    int percent = controls == 0 ? 0 : 100 * Verdicts.answered(content) / controls;
    return "%s, %d %% answered".formatted(Words.count(controls, "control"), percent);
  }

  static String largestRisks(int risks) {
    return risks == 1 ? "The largest risk" : "The %d largest risks".formatted(risks);
  }

  static String repairWithin(String within) {
    return switch (within) {
      case "no limit" -> "no limit";
      case "the next release" -> "with the next release";
      default -> "within " + within;
    };
  }

  static String nextReviewDue(LocalDate day) {
    return "The next review is due on %s.".formatted(Words.day(day));
  }

  static String refusedForPrivilege(int controls) {
    return "%s had no answer because the role may not look."
        .formatted(Words.count(controls, "control"));
  }
}
