package org.postgresaudit.audit.comparison;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.comparison.FindingChange.Seen;
import org.postgresaudit.audit.comparison.Incomparable.Blind;
import org.postgresaudit.audit.comparison.Incomparable.Standing;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;

/// One control asked in one place, then and now. "Fixed" and "new" are said only of a place that
/// was looked at to the end on the side where the finding is not.
///
/// @param database the place; absent for the server
record PlacePair(
    ControlPair pair,
    Optional<String> database,
    Optional<ProbeResult> then,
    Optional<ProbeResult> now) {

  /// Every finding of the place, each once.
  List<FindingChange> findings() {
    var before = then.map(result -> seen(pair.then(), result)).orElse(Map.of());
    var after = now.map(result -> seen(pair.now(), result)).orElse(Map.of());
    var keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    var doubt = doubt();
    var findings = new ArrayList<FindingChange>();
    for (var key : keys) {
      var was = Optional.ofNullable(before.get(key));
      var is = Optional.ofNullable(after.get(key));
      if (was.isPresent() && is.isPresent()) {
        findings.add(change(key, Change.UNCHANGED, was, is));
      } else if (is.isPresent()) {
        findings.add(appeared(key, is, doubt));
      } else {
        findings.add(disappeared(key, was, doubt));
      }
    }
    return findings;
  }

  /// Why the place cannot be compared as a whole, whether or not there is a finding in it.
  Optional<Incomparable> reason() {
    return elsewhere().filter(_ -> !cameClean()).or(this::notSeen).or(this::notAnswered);
  }

  private FindingChange appeared(FindingKey key, Optional<Seen> is, Optional<Incomparable> doubt) {
    if (cameClean()) {
      return change(key, Change.NEW, Optional.empty(), is);
    }
    var why = doubt.or(() -> cutOff(then, Side.THEN));
    if (why.isPresent()) {
      return incomparable(key, database, why.get(), Optional.empty(), is);
    }
    var foundBefore = pair.foundBefore(key);
    return new FindingChange(
        key,
        database,
        foundBefore.isPresent() ? Change.REGRESSED : Change.NEW,
        Optional.empty(),
        Optional.empty(),
        is,
        foundBefore);
  }

  private FindingChange disappeared(
      FindingKey key, Optional<Seen> was, Optional<Incomparable> doubt) {
    var why = doubt.or(() -> cutOff(now, Side.NOW)).or(() -> neverCalledAFault(was));
    return why.map(reason -> incomparable(key, database, reason, was, Optional.empty()))
        .orElseGet(() -> change(key, Change.FIXED, was, Optional.empty()));
  }

  private FindingChange change(
      FindingKey key, Change change, Optional<Seen> was, Optional<Seen> is) {
    return new FindingChange(key, database, change, Optional.empty(), was, is, Optional.empty());
  }

  static FindingChange incomparable(
      FindingKey key,
      Optional<String> database,
      Incomparable why,
      Optional<Seen> was,
      Optional<Seen> is) {
    return new FindingChange(
        key, database, Change.NOT_COMPARABLE, Optional.of(why), was, is, Optional.empty());
  }

  /// What keeps a finding that is on one side only from being called new or fixed.
  private Optional<Incomparable> doubt() {
    return elsewhere()
        .or(this::notSeen)
        .or(() -> SameQuestion.rights(pair))
        .or(() -> SameQuestion.wording(pair, then.orElseThrow(), now.orElseThrow()));
  }

  /// A database that the server did not have then had no findings either.
  private boolean cameClean() {
    return then.isEmpty()
        && standing(pair.thenAudit()) == Standing.GONE
        && pair.then().results().stream().allMatch(PlacePair::looked);
  }

  /// Looked at on one side only.
  private Optional<Incomparable> elsewhere() {
    if (then.isPresent() && now.isPresent()) {
      return Optional.empty();
    }
    var side = then.isEmpty() ? Side.THEN : Side.NOW;
    var other = side == Side.THEN ? pair.then() : pair.now();
    // An answer for the whole server stands where those for its databases would.
    var blind = other.results().stream().flatMap(result -> blind(result).stream()).findFirst();
    if (database.isEmpty() || blind.isPresent()) {
      var obstacle = blind.isPresent() ? blind : Optional.of(new Blind(Optional.empty()));
      return Optional.of(
          side == Side.THEN
              ? new Incomparable.CouldNotLook(obstacle, Optional.empty())
              : new Incomparable.CouldNotLook(Optional.empty(), obstacle));
    }
    var audit = side == Side.THEN ? pair.thenAudit() : pair.nowAudit();
    return Optional.of(new Incomparable.OtherDatabase(database.get(), side, standing(audit)));
  }

  private Standing standing(AssessedAudit audit) {
    return audit
            .run()
            .flatMap(run -> run.facts())
            .filter(
                facts ->
                    database.isPresent()
                        && facts.databases().stream()
                            .noneMatch(there -> there.name().equals(database.get())))
            .isPresent()
        ? Standing.GONE
        : Standing.THERE;
  }

  /// Asked on both sides, and one of them saw nothing at all.
  private Optional<Incomparable> notSeen() {
    if (then.isEmpty() || now.isEmpty()) {
      return Optional.empty();
    }
    var was = blind(then.get());
    var is = blind(now.get());
    if (was.isPresent() || is.isPresent()) {
      return Optional.of(new Incomparable.CouldNotLook(was, is));
    }
    return oneApplies(then.get(), now.get()).or(() -> personAnswers(then.get(), now.get()));
  }

  private Optional<Incomparable> oneApplies(ProbeResult was, ProbeResult is) {
    boolean applied = was.outcome().result() != Result.NOT_APPLICABLE;
    boolean applies = is.outcome().result() != Result.NOT_APPLICABLE;
    if (applied == applies) {
      return Optional.empty();
    }
    var side = applied ? Side.NOW : Side.THEN;
    return Optional.of(new Incomparable.OneApplies(side, SameQuestion.otherVersion(pair, side)));
  }

  private static Optional<Incomparable> personAnswers(ProbeResult was, ProbeResult is) {
    boolean before = asksPerson(was);
    boolean after = asksPerson(is);
    return before == after
        ? Optional.empty()
        : Optional.of(new Incomparable.PersonAnswers(before ? Side.THEN : Side.NOW));
  }

  private Optional<Incomparable> notAnswered() {
    if (then.filter(PlacePair::asksPerson).isEmpty()
        || now.filter(PlacePair::asksPerson).isEmpty()) {
      return Optional.empty();
    }
    var sides = EnumSet.noneOf(Side.class);
    if (pair.then().annotation().flatMap(Annotation::verdict).isEmpty()) {
      sides.add(Side.THEN);
    }
    if (pair.now().verdict().isEmpty()) {
      sides.add(Side.NOW);
    }
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    return sides.contains(Side.THEN)
        ? Optional.of(new Incomparable.NotAnswered(sides))
        : expired().or(() -> Optional.of(new Incomparable.NotAnswered(sides)));
  }

  private Optional<Incomparable> expired() {
    return pair.then()
        .annotation()
        .flatMap(Annotation::attestation)
        .filter(answer -> !answer.holdsOn(pair.now().on()))
        .flatMap(Attestation::validUntil)
        .map(Incomparable.AnswerExpired::new);
  }

  private static Optional<Incomparable> cutOff(Optional<ProbeResult> result, Side side) {
    return result
        .filter(seen -> seen.evidence().truncated())
        .map(_ -> new Incomparable.CutOff(side));
  }

  /// Rows shown for review are no faults until somebody says so.
  private Optional<Incomparable> neverCalledAFault(Optional<Seen> was) {
    return then.filter(result -> result.outcome().result() == Result.AWAITING_AUDITOR)
        .filter(_ -> was.flatMap(Seen::verdict).filter(v -> v == Verdict.NOT_COMPLIANT).isEmpty())
        .map(_ -> new Incomparable.NeverCalledAFault());
  }

  private static boolean asksPerson(ProbeResult result) {
    return result.outcome() instanceof Outcome.AwaitingAuditor(var rows, _) && rows.isEmpty();
  }

  private static boolean looked(ProbeResult result) {
    return blind(result).isEmpty() && !asksPerson(result);
  }

  private static Optional<Blind> blind(ProbeResult result) {
    return switch (result.outcome()) {
      case Outcome.NotChecked(var obstacle, _) -> Optional.of(new Blind(Optional.of(obstacle)));
      case Outcome.Broken _ -> Optional.of(new Blind(Optional.empty()));
      case Outcome.Passed _, Outcome.Found _, Outcome.AwaitingAuditor _, Outcome.NotApplicable _ ->
          Optional.empty();
    };
  }

  /// The findings of one result, by what makes them the same.
  static Map<FindingKey, Seen> seen(Assessment of, ProbeResult result) {
    var seen = new LinkedHashMap<FindingKey, Seen>();
    for (var finding : result.outcome().findings()) {
      var key = FindingKey.of(result, finding);
      seen.putIfAbsent(key, new Seen(finding, of.severity(result, finding), of.verdict(key)));
    }
    return seen;
  }
}
