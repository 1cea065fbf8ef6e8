package org.postgresaudit.ui.audit.access;

import org.postgresaudit.checklist.Severity;
import org.postgresaudit.hba.Concern;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.kit.Words;

/// The words of the access rules.
final class RuleMessages {
  private RuleMessages() {}

  static String filterRules() {
    return "Filter rules";
  }

  static String onlyDangerous() {
    return "Only those to think about";
  }

  static String rulesCount(int all, int dangerous) {
    return "%s, %,d to think about".formatted(Words.count(all, "rule", "rules"), dangerous);
  }

  static String rulesNotRead(Part.NotRead why) {
    return "The access rules were not read. "
        + why.reason()
        + AccessMessages.words(why.serverWords())
        + " With this grant the next run reads them:";
  }

  static String rulesGrant(String role) {
    return """
    grant select on pg_catalog.pg_hba_file_rules to %1$s;
    grant execute on function pg_catalog.pg_hba_file_rules() to %1$s;\
    """
        .formatted(role);
  }

  static String noRules() {
    return "No rule fits the words searched for.";
  }

  static String chooseRule() {
    return "Choose a rule to see what it means.";
  }

  static String ruleColumn(String name) {
    return name;
  }

  static String nothingToSay() {
    return "Nothing about this line calls for thought by itself.";
  }

  static String mark(Concern.Kind kind) {
    return switch (kind) {
      case ERROR -> "not readable";
      case TRUST -> "no proof";
      case PASSWORD -> "readable password";
      case IDENT -> "believes the client";
      case MD5 -> "md5";
      case ANYWHERE -> "any address";
      case EVERYBODY -> "any role, any database";
      case WITHOUT_TLS -> "without TLS";
      case SHADOWED -> "never used";
    };
  }

  static String more(int many) {
    return "+" + many;
  }

  static Severity severity(Concern.Weight weight) {
    return switch (weight) {
      case CRITICAL -> Severity.CRITICAL;
      case HIGH -> Severity.HIGH;
      case MEDIUM -> Severity.MEDIUM;
      case LOW -> Severity.LOW;
    };
  }
}
