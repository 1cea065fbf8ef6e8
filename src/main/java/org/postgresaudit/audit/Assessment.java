package org.postgresaudit.audit;

import java.util.Comparator;
import java.util.List;
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
/// @param history the auditor's annotations, oldest first
public record Assessment(Control control, List<ProbeResult> results, List<Annotation> history) {
  public Assessment {
    results = List.copyOf(results);
    history = List.copyOf(history);
  }

  /// What still has to be said before a report can be signed.
  public enum Demand {
    VERDICT,
    REASON_FOR_VERDICT,
    REASON_FOR_SEVERITY,
    WHO_ACCEPTS_UNTIL_WHEN
  }

  /// The kind that speaks for all places: the first in the order of [Result]; absent when not asked
  /// yet.
  public Optional<Result> result() {
    return results.stream().map(r -> r.outcome().result()).min(Comparator.naturalOrder());
  }

  /// The latest annotation.
  public Optional<Annotation> annotation() {
    return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
  }

  /// The auditor's verdict, else the machine's where it needs no judge; absent while undecided.
  public Optional<Verdict> verdict() {
    var chosen = annotation().flatMap(Annotation::verdict);
    return chosen.isPresent() ? chosen : verdictOfMachine();
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

  /// The severity that holds: the auditor's, else the machine's.
  public Severity severity() {
    return annotation()
        .flatMap(Annotation::severity)
        .map(Annotation.SeverityOverride::severity)
        .orElseGet(this::severityOfMachine);
  }

  /// Findings of all places.
  public List<Finding> findings() {
    return results.stream().flatMap(result -> result.outcome().findings().stream()).toList();
  }

  /// What is missing before this control can go into a signed report; empty when nothing is.
  public List<Demand> demands() {
    return Demands.of(this);
  }

  /// Whether nothing is missing.
  public boolean isDecided() {
    return demands().isEmpty();
  }
}
