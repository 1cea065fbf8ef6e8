package org.postgresaudit.hba;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.hba.Concern.Kind;
import org.postgresaudit.hba.Concern.Weight;

/// A rule with what it means and what is dangerous about it.
///
/// @param from whom it is about, by where they come from, in words
/// @param meaning the whole rule as a sentence
/// @param concerns worst first
public record ReviewedRule(AccessRule rule, String from, String meaning, List<Concern> concerns) {
  public ReviewedRule {
    concerns = List.copyOf(concerns);
  }

  /// How bad the worst of it is; absent when nothing is.
  public Optional<Weight> worst() {
    return concerns.stream().map(Concern::weight).findFirst();
  }

  /// Whether an earlier rule decides all its logins.
  public boolean isShadowed() {
    return concerns.stream().anyMatch(concern -> concern.kind() == Kind.SHADOWED);
  }

  /// Reviews all rules of a server.
  ///
  /// @param rules in the order in which they are tried
  public static List<ReviewedRule> of(List<AccessRule> rules) {
    var reviewed = new ArrayList<ReviewedRule>(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      reviewed.add(of(rules.get(i), rules.subList(0, i)));
    }
    return reviewed;
  }

  private static ReviewedRule of(AccessRule rule, List<AccessRule> earlier) {
    if (rule.isBroken()) {
      return new ReviewedRule(
          rule,
          "",
          Messages.broken(),
          List.of(new Concern(Kind.ERROR, Weight.HIGH, Messages.cannotBeRead(rule.error()))));
    }
    var concerns = new ArrayList<Concern>();
    if (!rule.rejects()) {
      proof(rule).ifPresent(concerns::add);
      extent(rule, concerns);
    }
    earlier.stream()
        .filter(before -> !before.isBroken() && before.covers(rule))
        .findFirst()
        .ifPresent(
            before ->
                concerns.add(new Concern(Kind.SHADOWED, Weight.LOW, Messages.shadowedBy(before))));
    concerns.sort(Comparator.comparing(Concern::weight));
    return new ReviewedRule(rule, Messages.from(rule), Messages.meaning(rule), concerns);
  }

  private static Optional<Concern> proof(AccessRule rule) {
    return Optional.ofNullable(
        switch (rule.method()) {
          case "trust" ->
              rule.staysOnTheMachine()
                  ? new Concern(Kind.TRUST, Weight.HIGH, Messages.trustedMachine())
                  : new Concern(Kind.TRUST, Weight.CRITICAL, Messages.trustedNetwork());
          case "password" ->
              rule.mayBeUnencrypted() && !rule.staysOnTheMachine()
                  ? new Concern(Kind.PASSWORD, Weight.HIGH, Messages.readablePassword())
                  : new Concern(Kind.PASSWORD, Weight.MEDIUM, Messages.passwordShownToServer());
          case "ident" ->
              rule.isLocal()
                  ? null
                  : new Concern(Kind.IDENT, Weight.HIGH, Messages.believesTheClient());
          case "md5" -> new Concern(Kind.MD5, Weight.MEDIUM, Messages.oldHash());
          default -> null;
        });
  }

  private static void extent(AccessRule rule, List<Concern> concerns) {
    if (rule.staysOnTheMachine()) {
      return;
    }
    if (rule.admitsAnyAddress()) {
      concerns.add(new Concern(Kind.ANYWHERE, Weight.MEDIUM, Messages.anywhere()));
    }
    if (rule.mayBeUnencrypted()) {
      concerns.add(new Concern(Kind.WITHOUT_TLS, Weight.MEDIUM, Messages.withoutTls(rule)));
    }
    if (rule.namesEveryDatabase() && rule.namesEveryUser()) {
      concerns.add(new Concern(Kind.EVERYBODY, Weight.LOW, Messages.everybody()));
    }
  }
}
