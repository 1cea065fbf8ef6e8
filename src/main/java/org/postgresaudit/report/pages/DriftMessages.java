package org.postgresaudit.report.pages;

import org.postgresaudit.audit.comparison.Drift.Way;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.report.text.FixedTexts;

/// Words about what else changed on a server between two audits.
record DriftMessages(FixedTexts texts) {

  String noInventory() {
    return texts.say("drift.noInventory");
  }

  String kind(Kind kind) {
    return switch (kind) {
      case MEMBERSHIPS -> texts.say("drift.memberships");
      case ROLES -> texts.say("drift.roles");
      case SETTINGS,
          ROLE_SETTINGS,
          DATABASES,
          EXTENSIONS,
          TABLES,
          GRANTS,
          DEFAULT_PRIVILEGES,
          ACCESS_RULES,
          IDENT_MAPPINGS ->
          new InventoryMessages(texts).title(kind);
    };
  }

  String countsCaption() {
    return texts.say("drift.counts");
  }

  /// @param shown things in the table
  /// @param all things that changed
  String caption(int shown, int all) {
    return shown == all ? texts.say("drift.all", all) : texts.say("drift.first", shown, all);
  }

  String way(Way way) {
    return switch (way) {
      case CAME -> texts.say("drift.new");
      case WENT -> texts.say("drift.gone");
      case CHANGED -> texts.say("drift.other");
    };
  }

  String part() {
    return texts.say("drift.part");
  }

  String came() {
    return texts.say("drift.came");
  }

  String went() {
    return texts.say("drift.went");
  }

  String changed() {
    return texts.say("drift.changed");
  }

  String what() {
    return texts.say("drift.what");
  }

  String thing() {
    return texts.say("drift.thing");
  }

  String then() {
    return texts.say("drift.then");
  }

  String now() {
    return texts.say("drift.now");
  }
}
