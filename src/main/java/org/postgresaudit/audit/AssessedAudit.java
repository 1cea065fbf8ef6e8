package org.postgresaudit.audit;

import java.time.LocalDate;
import java.time.ZoneId;
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
/// @param annotations control id → its annotations, those of single findings among them, oldest
///   first
/// @param dossier what lies beside the annotations
/// @param on the day of looking: what was accepted or answered until an earlier day is open again
public record AssessedAudit(
    Audit audit,
    Checklist checklist,
    Optional<Run> run,
    Map<String, List<Annotation>> annotations,
    Dossier dossier,
    LocalDate on) {
  public AssessedAudit {
    annotations = Map.copyOf(annotations);
  }

  /// With nothing beside the annotations, looked at on the day it was opened.
  public AssessedAudit(
      Audit audit,
      Checklist checklist,
      Optional<Run> run,
      Map<String, List<Annotation>> annotations) {
    this(
        audit,
        checklist,
        run,
        annotations,
        Dossier.EMPTY,
        LocalDate.ofInstant(audit.openedAt(), ZoneId.systemDefault()));
  }

  /// The same with other details of the audit.
  public AssessedAudit with(Audit changed) {
    return new AssessedAudit(changed, checklist, run, annotations, dossier, on);
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
        annotations.getOrDefault(control.id(), List.of()),
        on);
  }

  /// The review by a second person.
  public Review review() {
    return new Review(dossier.review());
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
