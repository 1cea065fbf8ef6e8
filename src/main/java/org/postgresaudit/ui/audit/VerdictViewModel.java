package org.postgresaudit.ui.audit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The verdict form: what stands in it for the chosen control, what is still missing, and how it
/// gets into the store. The view says when a pause in typing is long enough to store.
public final class VerdictViewModel {
  private final OpenAudit open;
  private final AuditStore audits;
  private final BackgroundWork work;
  private final Status status;
  private final InstantSource clock;
  private final Consumer<ControlRow> changed;
  private final ReadOnlyObjectWrapper<Optional<ControlRow>> row =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(false);
  private final List<Step> steps = new ArrayList<>();

  VerdictViewModel(
      OpenAudit open,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      InstantSource clock,
      Consumer<ControlRow> changed) {
    this.open = open;
    this.audits = audits;
    this.work = work;
    this.status = status;
    this.clock = clock;
    this.changed = changed;
  }

  /// Whether nothing may be changed any more.
  public boolean isSealed() {
    return open.audit().isSealed();
  }

  /// The control the form is about.
  public ReadOnlyObjectProperty<Optional<ControlRow>> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /// What stands in the form.
  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Whether something in the form is not stored yet.
  public ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /// Opens the form for a control; what was typed for the one before is stored first.
  void show(Optional<ControlRow> next) {
    store();
    row.set(next);
    draft.set(next.map(r -> Draft.of(r.assessment())).orElse(Draft.EMPTY));
  }

  /// Something was typed or chosen. Not stored before [#store].
  public void edit(Draft now) {
    if (isSealed() || row.get().isEmpty()) {
      return;
    }
    draft.set(now);
    pending.set(!now.sameAs(stored()));
  }

  /// Chooses a verdict, or takes it back when it is the present one.
  public void choose(Verdict verdict) {
    var next = draft.get().choosing(verdict);
    if (next.verdict().equals(Optional.of(Verdict.RISK_ACCEPTED)) && next.until().isEmpty()) {
      var halfYear = Moments.today(clock).plusMonths(6);
      next =
          new Draft(
              next.verdict(),
              next.severity(),
              next.because(),
              Optional.of(halfYear),
              next.acceptedBy(),
              next.note());
    }
    edit(next);
    store();
  }

  /// Chooses a severity; the one found means none of the auditor's.
  public void choose(Severity severity) {
    var now = draft.get();
    Optional<Severity> override =
        row.get().map(r -> r.assessment().severityOfMachine()).equals(Optional.of(severity))
            ? Optional.empty()
            : Optional.of(severity);
    edit(
        new Draft(
            now.verdict(), override, now.because(), now.until(), now.acceptedBy(), now.note()));
    store();
  }

  /// Appends what stands in the form, if it differs from what is stored.
  public void store() {
    if (!pending.get()) {
      return;
    }
    pending.set(false);
    row.get().ifPresent(r -> keep(new Step(r, stored(), draft.get())));
  }

  /// What is missing before the chosen control can go into a signed report, as the form stands.
  public List<Demand> demands() {
    return row.get()
        .map(r -> draft.get().tried(r.assessment(), open.audit().auditor()).demands())
        .orElse(List.of());
  }

  /// Whether a change of the chosen control can be taken back.
  public boolean canUndo() {
    return steps.stream().anyMatch(step -> Optional.of(step.row()).equals(row.get()));
  }

  /// Takes back the last change of the chosen control by storing what was there before.
  public void undo() {
    store();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (Optional.of(steps.get(i).row()).equals(row.get())) {
        takeBack(steps.remove(i));
        return;
      }
    }
  }

  /// Takes back the last change of all.
  ///
  /// @return the control it was on; absent when there is nothing to take back
  Optional<ControlRow> undoLast() {
    store();
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    var step = steps.removeLast();
    takeBack(step);
    return Optional.of(step.row());
  }

  /// Marks controls as not assessed, with one reason for all. What was said of them before stays in
  /// their notes.
  void notAssessed(List<ControlRow> rows, String reason) {
    store();
    for (var each : rows) {
      var before = Draft.of(each.assessment());
      var note = before.note().isBlank() ? reason : before.note() + "\n\n" + reason;
      var after =
          new Draft(
              Optional.of(Verdict.NOT_ASSESSED),
              before.severity(),
              before.because(),
              before.until(),
              before.acceptedBy(),
              note);
      keep(new Step(each, before, after));
    }
    row.get().ifPresent(r -> draft.set(Draft.of(r.assessment())));
  }

  private void takeBack(Step step) {
    append(step.row(), step.before());
    if (Optional.of(step.row()).equals(row.get())) {
      draft.set(step.before());
    }
  }

  private void keep(Step step) {
    steps.add(step);
    append(step.row(), step.after());
  }

  private void append(ControlRow to, Draft after) {
    var annotation = after.annotation(to.control().id(), clock.instant(), open.audit().auditor());
    open.annotated(to, annotation);
    changed.accept(to);
    work.start(
        Kind.STORE,
        VerdictMessages.saving(),
        _ -> write(annotation),
        _ -> status.saved(),
        fault -> failed(to, fault));
  }

  private Annotation write(Annotation annotation) {
    audits.annotate(open.audit().id(), annotation);
    return annotation;
  }

  private void failed(ControlRow on, Throwable fault) {
    status.problem(VerdictMessages.couldNotSave(on.control().title(), Moments.reason(fault)));
  }

  private Draft stored() {
    return row.get().map(ControlRow::assessment).map(Draft::of).orElse(Draft.EMPTY);
  }

  /// The assessment the form is about.
  public Optional<Assessment> assessment() {
    return row.get().map(ControlRow::assessment);
  }
}
