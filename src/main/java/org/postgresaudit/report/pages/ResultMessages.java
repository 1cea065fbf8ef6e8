package org.postgresaudit.report.pages;

import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.text.FixedTexts;

/// What the ways a control can end are called.
record ResultMessages(FixedTexts texts) {

  /// How many controls ended so.
  String counted(Disposition disposition, int controls) {
    return switch (disposition) {
      case PASSED -> texts.say("result.passed.counted", controls);
      case FINDING -> texts.say("result.failed.counted", controls);
      case RISK_ACCEPTED -> texts.say("result.accepted.counted", controls);
      case NOT_APPLICABLE -> texts.say("result.notApplicable.counted", controls);
      case NOT_CHECKED -> texts.say("result.notChecked.counted", controls);
      case NOT_ASSESSED -> texts.say("result.notAssessed.counted", controls);
    };
  }
}
