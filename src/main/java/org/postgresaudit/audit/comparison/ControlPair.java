package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;

/// One control in two audits, wherever it had another id in the earlier.
///
/// @param idThen its id in the earlier audit
record ControlPair(
    Control control,
    String idThen,
    List<AssessedAudit> before,
    AssessedAudit thenAudit,
    AssessedAudit nowAudit,
    Assessment then,
    Assessment now) {

  static ControlPair of(
      Control control, List<AssessedAudit> before, AssessedAudit then, AssessedAudit now) {
    var idThen = FormerId.in(then, control);
    return new ControlPair(
        control,
        idThen,
        before,
        then,
        now,
        FormerId.assessment(then, control, idThen),
        now.assessment(control));
  }

  /// One that only the earlier audit has.
  static ControlChange gone(String id, Optional<Control> control, Assessment then) {
    Incomparable why = new Incomparable.NotInChecklist(Side.NOW);
    var findings = new ArrayList<FindingChange>();
    for (var result : then.results()) {
      PlacePair.seen(then, result)
          .forEach(
              (key, seen) ->
                  findings.add(
                      PlacePair.incomparable(
                          key, result.database(), why, Optional.of(seen), Optional.empty())));
    }
    return new ControlChange(
        id,
        control,
        Change.NOT_COMPARABLE,
        Optional.of(why),
        Optional.of(then),
        Optional.empty(),
        findings,
        Optional.empty(),
        Optional.empty());
  }

  /// One that the earlier run asked and no checklist knows.
  static ControlChange unknown(String id) {
    return new ControlChange(
        id,
        Optional.empty(),
        Change.NOT_COMPARABLE,
        Optional.of(new Incomparable.NotInChecklist(Side.NOW)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  ControlChange change() {
    var asked = notAsked();
    if (asked.isPresent()) {
      return told(Change.NOT_COMPARABLE, asked, allIncomparable(asked.get()), Optional.empty());
    }
    var findings = new ArrayList<FindingChange>();
    var reasons = new ArrayList<Incomparable>();
    for (var database : places()) {
      var place = new PlacePair(this, database, at(then, database), at(now, database));
      findings.addAll(place.findings());
      place.reason().ifPresent(reasons::add);
    }
    var foundBefore =
        findings.stream()
            .flatMap(finding -> finding.foundBefore().stream())
            .findFirst()
            .or(() -> controlFoundBefore(findings));
    return told(
        changeOf(findings, reasons, foundBefore), why(findings, reasons), findings, foundBefore);
  }

  private ControlChange told(
      Change change,
      Optional<Incomparable> why,
      List<FindingChange> findings,
      Optional<LocalDate> foundBefore) {
    return new ControlChange(
        control.id(),
        Optional.of(control),
        change,
        why.filter(_ -> change == Change.NOT_COMPARABLE),
        Optional.of(then),
        Optional.of(now),
        findings,
        foundBefore.filter(_ -> change == Change.REGRESSED),
        Optional.of(idThen).filter(id -> !id.equals(control.id())));
  }

  /// What is worse now speaks first, then what nobody can say, and only then what is better.
  private static Change changeOf(
      List<FindingChange> findings, List<Incomparable> reasons, Optional<LocalDate> foundBefore) {
    var seen = EnumSet.noneOf(Change.class);
    findings.forEach(finding -> seen.add(finding.change()));
    boolean worse = seen.contains(Change.NEW) || seen.contains(Change.REGRESSED);
    if (worse) {
      return foundBefore.isPresent() ? Change.REGRESSED : Change.NEW;
    }
    if (!reasons.isEmpty() || seen.contains(Change.NOT_COMPARABLE)) {
      return Change.NOT_COMPARABLE;
    }
    return seen.contains(Change.FIXED) && !seen.contains(Change.UNCHANGED)
        ? Change.FIXED
        : Change.UNCHANGED;
  }

  private static Optional<Incomparable> why(
      List<FindingChange> findings, List<Incomparable> reasons) {
    return Stream.concat(
            findings.stream().flatMap(finding -> finding.why().stream()), reasons.stream())
        .findFirst();
  }

  /// Passed then as a whole, found now, and found in an audit before, whatever it was there.
  private Optional<LocalDate> controlFoundBefore(List<FindingChange> findings) {
    boolean news = findings.stream().anyMatch(finding -> finding.change() == Change.NEW);
    return news && then.result().filter(result -> result == Result.PASSED).isPresent()
        ? before.stream()
            .filter(older -> resultsIn(older).anyMatch(r -> r.outcome().result() == Result.FOUND))
            .map(Comparison::day)
            .findFirst()
        : Optional.empty();
  }

  /// The day of the latest audit before the earlier one in which a finding was there.
  Optional<LocalDate> foundBefore(FindingKey key) {
    return before.stream()
        .filter(
            older ->
                resultsIn(older)
                    .anyMatch(
                        result ->
                            result.outcome().result() == Result.FOUND
                                && result.outcome().findings().stream()
                                    .anyMatch(f -> FindingKey.of(result, f).equals(key))))
        .map(Comparison::day)
        .findFirst();
  }

  private Stream<ProbeResult> resultsIn(AssessedAudit audit) {
    var id = FormerId.in(audit, control);
    return audit.run().stream().flatMap(run -> run.resultsOf(id).stream());
  }

  private Optional<Incomparable> notAsked() {
    var sides = EnumSet.noneOf(Side.class);
    if (then.results().isEmpty()) {
      sides.add(Side.THEN);
    }
    if (now.results().isEmpty()) {
      sides.add(Side.NOW);
    }
    if (sides.isEmpty()) {
      return Optional.empty();
    }
    // A run that ended asked everything its checklist had.
    boolean otherChecklist =
        sides.equals(Set.of(Side.THEN))
            && (thenAudit.checklist().control(control.id()).isEmpty()
                || thenAudit.run().filter(run -> run.complete() && !sameChecklist()).isPresent());
    return Optional.of(
        otherChecklist
            ? new Incomparable.NotInChecklist(Side.THEN)
            : new Incomparable.NotAsked(sides));
  }

  /// Whether both runs asked the same questions.
  boolean sameChecklist() {
    return sha256(thenAudit).isPresent() && sha256(thenAudit).equals(sha256(nowAudit));
  }

  private static Optional<String> sha256(AssessedAudit audit) {
    return audit.run().map(Run::checklistSha256);
  }

  private List<FindingChange> allIncomparable(Incomparable why) {
    var all = new ArrayList<FindingChange>();
    for (var result : then.results()) {
      PlacePair.seen(then, result)
          .forEach(
              (key, seen) ->
                  all.add(
                      PlacePair.incomparable(
                          key, result.database(), why, Optional.of(seen), Optional.empty())));
    }
    for (var result : now.results()) {
      PlacePair.seen(now, result)
          .forEach(
              (key, seen) ->
                  all.add(
                      PlacePair.incomparable(
                          key, result.database(), why, Optional.empty(), Optional.of(seen))));
    }
    return all;
  }

  private Set<Optional<String>> places() {
    var places = new LinkedHashSet<Optional<String>>();
    now.results().forEach(result -> places.add(result.database()));
    then.results().forEach(result -> places.add(result.database()));
    return places;
  }

  private static Optional<ProbeResult> at(Assessment of, Optional<String> database) {
    return of.results().stream().filter(result -> result.database().equals(database)).findFirst();
  }
}
