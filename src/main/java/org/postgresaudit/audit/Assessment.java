package org.postgresaudit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;

/// One control of one audit: what the machine saw and what the auditor says, and the verdict that
/// follows. Nothing of it is stored.
///
/// @param results one for each place it was asked in; empty when it was not asked yet
/// @param history the auditor's annotations, those of single findings among them, oldest first
/// @param on the day of looking: what holds until an earlier day is open again
public record Assessment(
    Control control, List<ProbeResult> results, List<Annotation> history, LocalDate on) {
  public Assessment {
    results = List.copyOf(results);
    history = List.copyOf(history);
  }

  /// The same after the auditor said one thing more.
  public Assessment with(Annotation said) {
    var longer = new ArrayList<>(history);
    longer.add(said);
    return new Assessment(control, results, longer, on);
  }

  /// The same after the machine was asked again.
  public Assessment answered(List<ProbeResult> now) {
    return new Assessment(control, now, history, on);
  }

  /// What still has to be said before a report can be signed.
  public enum Demand {
    VERDICT,
    REASON_FOR_VERDICT,
    REASON_FOR_SEVERITY,
    WHO_ACCEPTS_UNTIL_WHEN,
    /// Only people can answer the control, and nobody says who did.
    WHO_ANSWERED,
    /// The control is called good although a finding of it is to be fixed.
    AGREEMENT_WITH_FINDINGS
  }

  /// The kind that speaks for all places: the first in the order of [Result]; absent when not asked
  /// yet.
  public Optional<Result> result() {
    return results.stream().map(r -> r.outcome().result()).min(Comparator.naturalOrder());
  }

  /// The latest annotation of the control as a whole.
  public Optional<Annotation> annotation() {
    return latest(Subject.of(control.id()));
  }

  /// The latest annotation of one finding.
  public Optional<Annotation> annotation(FindingKey finding) {
    return latest(Subject.of(control.id(), finding));
  }

  /// The auditor's verdict, else the one that follows from those of the findings, else the
  /// machine's where it needs no judge; absent while undecided.
  public Optional<Verdict> verdict() {
    return annotation()
        .flatMap(said -> said.verdictOn(on))
        .or(() -> FindingVerdicts.together(this))
        .or(this::verdictOfMachine);
  }

  /// The verdict on one finding: its own, else the control's where the auditor gave one.
  public Optional<Verdict> verdict(FindingKey finding) {
    return annotation(finding)
        .flatMap(said -> said.verdictOn(on))
        .or(() -> annotation().flatMap(said -> said.verdictOn(on)));
  }

  /// Keys of all findings, each once, in their order.
  public List<FindingKey> findingKeys() {
    return results.stream()
        .flatMap(
            result ->
                result.outcome().findings().stream().map(finding -> FindingKey.of(result, finding)))
        .distinct()
        .toList();
  }

  /// The verdict that follows from the outcomes alone: only passed and not applicable need no
  /// judge.
  public Optional<Verdict> verdictOfMachine() {
    return result()
        .flatMap(
            result ->
                switch (result) {
                  case PASSED -> Optional.of(Verdict.COMPLIANT);
                  case NOT_APPLICABLE -> Optional.of(Verdict.NOT_APPLICABLE);
                  case FOUND, BROKEN, NOT_CHECKED, AWAITING_AUDITOR -> Optional.empty();
                });
  }

  /// The severity before the auditor's: the worst of the findings', each its own or else the
  /// control's; without findings the control's.
  public Severity severityOfMachine() {
    return results.stream()
        .filter(result -> !result.outcome().findings().isEmpty())
        .map(result -> result.outcome().severityOf(control))
        .max(Comparator.naturalOrder())
        .orElse(control.severity());
  }

  /// The severity that holds: the auditor's, else the worst of the findings', those changed by the
  /// auditor as changed.
  public Severity severity() {
    return annotation()
        .flatMap(Annotation::severity)
        .map(Annotation.SeverityOverride::severity)
        .orElseGet(() -> FindingVerdicts.worst(this).orElseGet(this::severityOfMachine));
  }

  /// The severity of one finding that holds: the auditor's of it, else its own, else the control's.
  public Severity severity(ProbeResult result, Finding finding) {
    return annotation(FindingKey.of(result, finding))
        .flatMap(Annotation::severity)
        .map(Annotation.SeverityOverride::severity)
        .or(finding::severity)
        .orElse(control.severity());
  }

  /// Findings of all places.
  public List<Finding> findings() {
    return results.stream().flatMap(result -> result.outcome().findings().stream()).toList();
  }

  /// What is missing before this control can go into a signed report; empty when nothing is.
  public List<Demand> demands() {
    return Demands.of(this);
  }

  /// Whether something is wrong as far as is known: to be fixed, or found and without a verdict.
  public boolean isOpen() {
    return verdict()
        .map(verdict -> verdict == Verdict.NOT_COMPLIANT)
        .orElseGet(() -> result().filter(r -> r == Result.FOUND).isPresent());
  }

  /// Whether nothing is missing.
  public boolean isDecided() {
    return demands().isEmpty();
  }

  /// The latest annotation of each finding anything was said of.
  Map<FindingKey, Annotation> saidOfFindings() {
    var latest = new HashMap<FindingKey, Annotation>();
    for (var said : history) {
      said.subject().finding().ifPresent(key -> latest.put(key, said));
    }
    return latest;
  }

  private Optional<Annotation> latest(Subject subject) {
    return history.stream()
        .filter(said -> said.subject().equals(subject))
        .reduce((_, later) -> later);
  }
}
