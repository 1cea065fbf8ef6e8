package org.postgresaudit.report.pages;

import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.text.FixedTexts;

/// What the variants of a report are called and say besides the words of the whole one.
record VariantMessages(FixedTexts texts) {

  /// The line at the top of the first page.
  String heading(ReportVariant variant, String number) {
    return switch (variant) {
      case ReportVariant.Full _ -> texts.say("variant.full");
      case ReportVariant.Executive _ -> texts.say("variant.executive");
      case ReportVariant.OneFinding _ -> texts.say("variant.finding", number);
      case ReportVariant.Remediation _ -> texts.say("variant.plan");
      case ReportVariant.PerStandard(var standard) ->
          texts.say("variant.standard", standard.title());
    };
  }

  /// What else there is, so that nobody takes a part for the whole.
  String partOf(String report) {
    return texts.say("variant.partOf", report);
  }

  /// What can be said of a requirement.
  String result(StandardPage.Result result) {
    return switch (result) {
      case NOT_MET -> texts.say("variant.notMet");
      case ACCEPTED -> texts.say("variant.accepted");
      case UNKNOWN -> texts.say("variant.unknown");
      case MET -> texts.say("variant.met");
      case NOT_APPLICABLE -> texts.say("variant.notApplicable");
    };
  }

  String disposition(Disposition disposition) {
    return switch (disposition) {
      case FINDING -> texts.say("variant.control.failed");
      case RISK_ACCEPTED -> texts.say("variant.control.accepted");
      case PASSED -> texts.say("variant.control.passed");
      case NOT_APPLICABLE -> texts.say("variant.control.notApplicable");
      case NOT_CHECKED -> texts.say("variant.control.notChecked");
      case NOT_ASSESSED -> texts.say("variant.control.notAssessed");
    };
  }

  /// @param major of the server; 0 when it is not known
  String edition(String edition, int major) {
    return edition.equals(String.valueOf(major))
        ? texts.say("variant.edition", edition)
        : texts.say("variant.otherEdition", edition);
  }

  String requirements(int requirements, int controls) {
    return texts.say("variant.requirements", requirements, controls);
  }

  String unmapped(int controls) {
    return texts.say("variant.unmapped", controls);
  }

  String noOwner() {
    return texts.say("variant.noOwner");
  }

  String byOwner(String owner, int findings) {
    return texts.say("variant.byOwner", owner, findings);
  }

  String answerTo(String who) {
    return who.isBlank() ? "" : texts.say("variant.answerTo", who);
  }

  /// Behind a verdict that was cut off.
  String verdictInFull() {
    return texts.say("variant.verdictInFull");
  }

  String moreSteps(int left) {
    return texts.say("variant.moreSteps", left);
  }
}
