package org.postgresaudit.report.pages;

import org.postgresaudit.checklist.Need;
import org.postgresaudit.report.text.FixedTexts;

/// Sentences about what the role of the audit may not see.
record LimitsMessages(FixedTexts texts) {

  /// What a missing right is called.
  String right(Need need) {
    return switch (need) {
      case CONNECT -> texts.say("limits.connect");
      case PG_READ_ALL_SETTINGS -> "pg_read_all_settings";
      case PG_MONITOR -> "pg_monitor";
      case HBA_RULES -> texts.say("limits.hbaRules");
      case IDENT_RULES -> texts.say("limits.identRules");
      case FILE_SETTINGS -> texts.say("limits.fileSettings");
      case ROLE_VERIFIERS -> texts.say("limits.roleVerifiers");
      case SUPERUSER -> texts.say("limits.superuser");
    };
  }

  String wouldAnswer(int controls, String places) {
    return texts.say("limits.wouldAnswer", controls, places);
  }

  String refusedOtherwise(int controls, String places) {
    return texts.say("limits.refusedOtherwise", controls, places);
  }
}
