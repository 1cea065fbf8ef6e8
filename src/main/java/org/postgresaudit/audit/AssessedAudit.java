package org.postgresaudit.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;

/// An audit with everything known of it: the questions, what the machine saw, what the auditor
/// says.
///
/// @param run absent before the first probe
/// @param annotations control id → its annotations, oldest first
public record AssessedAudit(
    Audit audit,
    Checklist checklist,
    Optional<Run> run,
    Map<String, List<Annotation>> annotations) {
  public AssessedAudit {
    annotations = Map.copyOf(annotations);
  }

  /// Every control of the checklist, in its order.
  public List<Assessment> assessments() {
    return checklist.controls().stream().map(this::assessment).toList();
  }

  /// One control.
  public Assessment assessment(Control control) {
    return new Assessment(
        control,
        run.map(r -> r.resultsOf(control.id())).orElse(List.of()),
        annotations.getOrDefault(control.id(), List.of()));
  }

  /// Counts over the whole checklist.
  public Tally tally() {
    return Tally.of(assessments());
  }

  /// Ids of controls the run asked and the checklist does not have, because a pack is not in use or
  /// was changed; their results are kept but stand in no assessment.
  public List<String> outsideOfChecklist() {
    return run.stream()
        .flatMap(asked -> asked.results().stream())
        .map(ProbeResult::control)
        .distinct()
        .filter(id -> checklist.control(id).isEmpty())
        .toList();
  }
}
