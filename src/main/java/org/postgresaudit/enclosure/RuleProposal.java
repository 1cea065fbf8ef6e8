package org.postgresaudit.enclosure;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.hba.AccessRule;
import org.postgresaudit.hba.Concern;
import org.postgresaudit.hba.ReviewedRule;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// What could stand in the place of a dangerous rule. It lets in nobody whom the rule did not let
/// in.
///
/// @param decisions what somebody has to know or do before it is right
record RuleProposal(AccessRule rule, List<String> decisions) {

  /// Whether the server speaks TLS.
  enum Tls {
    ON,
    OFF,
    UNKNOWN;

    /// As its settings say.
    static Tls of(Inventory inventory) {
      if (!(inventory.part(Kind.SETTINGS) instanceof Part.Read read)) {
        return UNKNOWN;
      }
      var set =
          read.rows().stream()
              .map(row -> SettingsProposal.named(Kind.SETTINGS, row))
              .filter(row -> "ssl".equals(row.getOrDefault("name", "")))
              .map(row -> row.getOrDefault("value", ""))
              .findFirst();
      // The factory's value is off.
      return set.map(value -> value.equals("on") ? ON : OFF)
          .orElse(read.missesNothing() ? OFF : UNKNOWN);
    }
  }

  static RuleProposal of(ReviewedRule reviewed, Tls tls) {
    var rule = reviewed.rule();
    var decisions = new ArrayList<String>();
    var type = rule.type();
    var method = rule.method();
    for (var concern : reviewed.concerns()) {
      switch (concern.kind()) {
        case TRUST, PASSWORD, IDENT, MD5 -> {
          method = method(rule, concern, decisions);
        }
        case ANYWHERE -> decisions.add(AccessMessages.decideAddress());
        case EVERYBODY -> decisions.add(AccessMessages.decideWho());
        case WITHOUT_TLS -> {
          switch (tls) {
            case ON -> {}
            case OFF -> decisions.add(AccessMessages.decideTls());
            case UNKNOWN -> decisions.add(AccessMessages.tlsUnknown());
          }
          type = tls == Tls.OFF ? type : "hostssl";
        }
        case ERROR, SHADOWED -> {}
      }
    }
    if (rule.options().contains(HbaLine.MASK)) {
      decisions.add(AccessMessages.maskedOption());
    }
    return new RuleProposal(with(rule, type, method), decisions);
  }

  private static String method(AccessRule rule, Concern concern, List<String> decisions) {
    if (rule.type().equals("local") && concern.kind() == Concern.Kind.TRUST) {
      decisions.add(AccessMessages.decidePeer());
      return "peer";
    }
    decisions.add(AccessMessages.decideScram());
    return "scram-sha-256";
  }

  /// Options belong to a method; another one gets none of them.
  private static AccessRule with(AccessRule rule, String type, String method) {
    return new AccessRule(
        rule.order(),
        type,
        rule.databases(),
        rule.users(),
        rule.address(),
        rule.netmask(),
        method,
        method.equals(rule.method()) ? rule.options() : "",
        rule.place(),
        rule.error());
  }
}
