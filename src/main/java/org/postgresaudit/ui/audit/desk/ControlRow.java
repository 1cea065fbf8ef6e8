package org.postgresaudit.ui.audit.desk;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.audit.find.Traits;

/// One control in the list: what is known of it now, and whether it is being asked.
public final class ControlRow {
  /// Where the control stands in the run that goes on.
  public enum Phase {
    SETTLED,
    WAITING,
    PROBING
  }

  private final Control control;
  private final int place;
  private final ReadOnlyObjectWrapper<Assessment> assessment;
  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.SETTLED);
  private final ReadOnlyBooleanWrapper leaving = new ReadOnlyBooleanWrapper(false);
  private @Nullable Standing standing;
  private @Nullable KnownTraits traits;
  private @Nullable KnownFindings findings;

  private record KnownTraits(Dossier dossier, Set<String> changed, Traits traits) {}

  private record KnownFindings(List<ProbeResult> results, List<Judged> findings) {}

  ControlRow(Assessment assessment, int place) {
    this.control = assessment.control();
    this.place = place;
    this.assessment = new ReadOnlyObjectWrapper<>(assessment);
  }

  /// The question.
  public Control control() {
    return control;
  }

  /// Its place in the checklist, from 0.
  public int place() {
    return place;
  }

  /// What is known of it now.
  public Assessment assessment() {
    return assessment.get();
  }

  /// Changes with every result and every annotation.
  public ReadOnlyObjectProperty<Assessment> assessmentProperty() {
    return assessment.getReadOnlyProperty();
  }

  /// Where it stands in the run that goes on.
  public Phase phase() {
    return phase.get();
  }

  /// Changes when the run reaches it.
  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// True when the filter does not take it any more, but it stays until the filter is touched.
  public ReadOnlyBooleanProperty leavingProperty() {
    return leaving.getReadOnlyProperty();
  }

  /// What lists and counts say of it now.
  public Standing standing() {
    var known = standing;
    if (known == null) {
      known = Standing.of(assessment());
      standing = known;
    }
    return known;
  }

  /// What filters see of it now.
  ///
  /// @param changed ids of the controls that were answered otherwise than before
  Traits traits(Dossier dossier, Set<String> changed) {
    var known = traits;
    if (known == null || !known.dossier().equals(dossier) || !known.changed().equals(changed)) {
      known = new KnownTraits(dossier, changed, Traits.of(assessment(), dossier, changed));
      traits = known;
    }
    return known.traits();
  }

  /// Its findings that can be judged by themselves, worked out once for each answer of the server.
  public List<Judged> findings() {
    var known = findings;
    var results = assessment().results();
    if (known == null || !known.results().equals(results)) {
      known = new KnownFindings(results, Judged.of(assessment()));
      findings = known;
    }
    return known.findings();
  }

  void set(Assessment now) {
    standing = null;
    traits = null;
    assessment.set(now);
  }

  void set(Phase now) {
    phase.set(now);
  }

  public void leave(boolean now) {
    leaving.set(now);
  }

  @Override
  public String toString() {
    return control.id();
  }
}
