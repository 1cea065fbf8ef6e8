package org.postgresaudit.ui.audit.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.audit.desk.ControlRow.Phase;
import org.postgresaudit.ui.audit.find.Traits;

/// One audit as it lies on the desk: the assessments of all controls, replaced one at a time as
/// results and annotations come. Made on any thread, and from the moment on when it is shown used
/// on the JavaFX thread only.
public final class OpenAudit {
  private static final int MANY_FINDINGS = 200;

  private final Audit audit;
  private final Checklist checklist;
  private final Map<String, ControlRow> rows = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Optional<ServerFacts>> facts;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final Review review;
  private final Set<String> answeredInThisRun = new HashSet<>();
  private Dossier dossier;
  private final Set<String> changed;

  /// @param changed ids of the controls that were answered otherwise than in the run before
  public OpenAudit(AssessedAudit loaded, Set<String> changed) {
    this.changed = Set.copyOf(changed);
    this.dossier = loaded.dossier();
    this.audit = loaded.audit();
    this.checklist = loaded.checklist();
    this.review = loaded.review();
    this.facts = new ReadOnlyObjectWrapper<>(loaded.run().flatMap(run -> run.facts()));
    for (var assessment : loaded.assessments()) {
      rows.put(assessment.control().id(), new ControlRow(assessment, rows.size()));
    }
  }

  /// Works out what lists, counts and filters will ask for, so that the window need not wait for
  /// it. On the thread that made this, before it is shown.
  public void workOut() {
    for (var row : rows.values()) {
      traits(row);
      if (row.standing().findings() > MANY_FINDINGS) {
        row.findings();
      }
    }
  }

  /// Who audits what for whom.
  public Audit audit() {
    return audit;
  }

  /// The questions.
  public Checklist checklist() {
    return checklist;
  }

  /// The review by a second person, as it was when the audit was opened.
  public Review review() {
    return review;
  }

  /// The review went on: what filters see of it is worked out anew.
  public void reviewed(Review now) {
    dossier = new Dossier(dossier.attachments(), dossier.pins(), now.steps());
    revise();
  }

  /// Other attachments lie beside the annotations; what filters see of them is worked out anew.
  public void attached(List<Attachment> now) {
    dossier = new Dossier(now, dossier.pins(), dossier.review());
    revise();
  }

  /// Other rows of evidence go into the report.
  public void pinned(List<EvidencePin> now) {
    dossier = new Dossier(dossier.attachments(), now, dossier.review());
    revise();
  }

  /// Every control in checklist order.
  public List<ControlRow> rows() {
    return List.copyOf(rows.values());
  }

  /// One control, when the checklist has it.
  public Optional<ControlRow> row(String control) {
    return Optional.ofNullable(rows.get(control));
  }

  /// What the server said of itself; absent before it was reached.
  public ReadOnlyObjectProperty<Optional<ServerFacts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /// Rises with everything that may change a count.
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /// How far a part of the checklist is.
  public Progress progress(Extent extent) {
    return Progress.of(rowsIn(extent));
  }

  /// How far some controls are.
  public Progress progress(List<ControlRow> some) {
    return Progress.of(some);
  }

  /// Counts over the whole checklist.
  public Tally tally() {
    return Tally.sum(rows.values().stream().map(row -> row.standing().tally()).toList());
  }

  /// What filters see of a control.
  public Traits traits(ControlRow row) {
    return row.traits(dossier, changed);
  }

  /// What lies beside the annotations now.
  public Dossier dossier() {
    return dossier;
  }

  /// Controls of a part of the checklist.
  public List<ControlRow> rowsIn(Extent extent) {
    return rows.values().stream().filter(row -> extent.holds(row.control())).toList();
  }

  public void annotated(ControlRow row, Annotation annotation) {
    row.set(row.assessment().with(annotation));
    revise();
  }

  /// These controls are about to be asked.
  public void waiting(Set<String> controls) {
    answeredInThisRun.clear();
    controls.forEach(id -> row(id).ifPresent(row -> row.set(Phase.WAITING)));
    revise();
  }

  public void asking(String control) {
    settleProbing();
    row(control).ifPresent(row -> row.set(Phase.PROBING));
    revise();
  }

  public void reached(ServerFacts now) {
    facts.set(Optional.of(now));
  }

  /// One answer. The first of a run takes the place of all earlier ones of its control, further
  /// ones add their database.
  public Optional<ControlRow> answered(ProbeResult result) {
    var found = row(result.control());
    found.ifPresent(
        row -> {
          var results = new ArrayList<ProbeResult>();
          if (!answeredInThisRun.add(result.control())) {
            row.assessment().results().stream()
                .filter(earlier -> !earlier.database().equals(result.database()))
                .forEach(results::add);
          }
          results.add(result);
          row.set(row.assessment().answered(results));
          row.set(Phase.SETTLED);
          revise();
        });
    return found;
  }

  /// Nobody is asked any more; what waited stays as it was.
  public void settle() {
    rows.values().forEach(row -> row.set(Phase.SETTLED));
    revise();
  }

  private void settleProbing() {
    rows.values().stream()
        .filter(row -> row.phase() == Phase.PROBING)
        .forEach(row -> row.set(Phase.SETTLED));
  }

  private void revise() {
    revision.set(revision.get() + 1);
  }
}
