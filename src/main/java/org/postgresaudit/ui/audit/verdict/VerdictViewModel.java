package org.postgresaudit.ui.audit.verdict;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Deed;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.OpenAudit;
import org.postgresaudit.ui.audit.verdict.Step.Change;
import org.postgresaudit.ui.work.BackgroundWork;

/// The verdict form: what stands in it for the chosen control or one finding of it, what is still
/// missing, and how it gets into the store. The view says when a pause in typing is long enough to
/// store.
public final class VerdictViewModel {
  private final OpenAudit open;
  private final Saving saving;
  private final InstantSource clock;
  private final Consumer<ControlRow> changed;
  private final DocumentHash documents;
  private final ReadOnlyObjectWrapper<Optional<ControlRow>> row =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Judged>> finding =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(false);
  private final Steps steps = new Steps();
  private final ReadOnlyIntegerWrapper stepped = new ReadOnlyIntegerWrapper();
  private List<Judged> findings = List.of();

  public VerdictViewModel(
      OpenAudit open,
      AuditStore audits,
      BackgroundWork work,
      Status status,
      InstantSource clock,
      Consumer<ControlRow> changed) {
    this.open = open;
    this.saving = new Saving(open.audit().id(), audits, work, status);
    this.clock = clock;
    this.changed = changed;
    this.documents = new DocumentHash(work, status);
  }

  /// Whether nothing may be changed any more.
  public boolean isSealed() {
    return open.audit().isSealed();
  }

  /// The control the form is about.
  public ReadOnlyObjectProperty<Optional<ControlRow>> rowProperty() {
    return row.getReadOnlyProperty();
  }

  /// The finding the form is about; absent: the control as a whole.
  public ReadOnlyObjectProperty<Optional<Judged>> findingProperty() {
    return finding.getReadOnlyProperty();
  }

  /// The findings of the chosen control that can be judged by themselves, in their order.
  public List<Judged> findings() {
    return findings;
  }

  /// What stands in the form.
  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Whether something in the form is not stored yet.
  public ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /// The document whose hash is being computed; empty when none is.
  javafx.beans.property.ReadOnlyStringProperty hashingProperty() {
    return documents.nowProperty();
  }

  /// The assessment the form is about.
  public Optional<Assessment> assessment() {
    return row.get().map(ControlRow::assessment);
  }

  /// The key of the finding the form is about; absent: the control as a whole.
  public Optional<FindingKey> spokenOf() {
    return key();
  }

  /// The severity without the auditor's of what the form is about.
  Optional<Severity> severityOfMachine() {
    return assessment()
        .map(a -> finding.get().map(f -> f.severityOfMachine(a)).orElseGet(a::severityOfMachine));
  }

  /// The latest annotation of what the form is about.
  Optional<Annotation> said() {
    return assessment().flatMap(a -> key().map(a::annotation).orElseGet(a::annotation));
  }

  /// Opens the form for a control as a whole; what was typed before is stored first.
  public void show(Optional<ControlRow> next) {
    store();
    row.set(next);
    findings = next.map(ControlRow::findings).orElse(List.of());
    finding.set(Optional.empty());
    draft.set(stored());
  }

  /// The control was asked again: a finding that is gone can be spoken of no more.
  public void answeredAgain() {
    findings = row.get().map(ControlRow::findings).orElse(List.of());
    key().ifPresent(key -> speakOf(findings.stream().filter(f -> f.key().equals(key)).findAny()));
  }

  /// Speaks of one finding, or of the control as a whole; what was typed before is stored first.
  public void speakOf(Optional<Judged> next) {
    store();
    finding.set(next);
    draft.set(stored());
  }

  /// Speaks of the next finding, or the one before; before the first is the control as a whole.
  ///
  /// @param by 1 or -1
  public void stepFinding(int by) {
    int to = finding.get().map(Judged::number).orElse(0) + by;
    if (to == 0) {
      speakOf(Optional.empty());
    } else if (0 < to && to <= findings.size()) {
      speakOf(Optional.of(findings.get(to - 1)));
    }
  }

  /// Something was typed or chosen. Not stored before [#store].
  public void edit(Draft typed) {
    if (isSealed() || row.get().isEmpty()) {
      return;
    }
    var now = typed.bounded();
    draft.set(now);
    pending.set(!now.sameAs(stored()));
  }

  /// Chooses a verdict, or takes it back when it is the present one.
  public void choose(Verdict verdict) {
    var next = draft.get().choosing(verdict);
    var today = Moments.today(clock);
    if (next.verdict().equals(Optional.of(Verdict.RISK_ACCEPTED))
        && next.until().filter(day -> !day.isBefore(today)).isEmpty()) {
      next = next.withRisk(Optional.of(halfYear()), next.acceptedBy());
    }
    edit(next);
    store();
  }

  /// Until when a risk is accepted unless somebody says otherwise.
  public LocalDate halfYear() {
    return Moments.today(clock).plusMonths(6);
  }

  /// Chooses a severity; the one found means none of the auditor's.
  public void choose(Severity severity) {
    var override = Optional.of(severity).filter(s -> !severityOfMachine().equals(Optional.of(s)));
    edit(draft.get().withSeverity(override, draft.get().because()));
    store();
  }

  /// Names the document that was shown with an answer: its hash is computed in the background, the
  /// document itself is never stored.
  void document(Path file) {
    row.get()
        .filter(_ -> !isSealed())
        .ifPresent(
            r -> {
              store();
              documents.of(file, sha256 -> documentRead(r, file.getFileName().toString(), sha256));
            });
  }

  /// Names no document any more.
  void withoutDocument() {
    var answer = draft.get().answer();
    edit(draft.get().with(new Attestation(answer.answeredBy(), "", "", answer.validUntil())));
    store();
  }

  private void documentRead(ControlRow of, String name, String sha256) {
    store();
    change(
        List.of(of),
        before ->
            before.with(
                new Attestation(
                    before.answer().answeredBy(), name, sha256, before.answer().validUntil())));
  }

  /// Appends what stands in the form, if it differs from what is stored.
  public void store() {
    if (!pending.get()) {
      return;
    }
    pending.set(false);
    row.get().ifPresent(r -> keep(List.of(new Change(r, key(), stored(), draft.get()))));
  }

  /// What is missing before what the form is about can go into a signed report, as it stands.
  public List<Demand> demands() {
    return assessment()
        .map(a -> draft.get().tried(a, key(), clock.instant(), open.audit().auditor()).demands())
        .orElse(List.of());
  }

  /// The same without what is missing elsewhere: only of what the form is about.
  List<Demand> demandsOfSubject() {
    return assessment()
        .map(a -> new Assessment(a.control(), a.results(), List.of(), a.on()))
        .map(a -> draft.get().tried(a, key(), clock.instant(), open.audit().auditor()).demands())
        .orElse(List.of());
  }

  /// The change of this session that would be taken back; absent when there is none.
  public Optional<Step> undoable() {
    return steps.last();
  }

  /// The change that would be made again; absent when none was taken back.
  Optional<Step> redoable() {
    return steps.next();
  }

  /// Takes back the last change of the session by storing what was there before.
  ///
  /// @return what was changed, to be shown; absent when there is nothing to take back
  public Optional<Step> undo() {
    store();
    var back = steps.takeBack();
    back.ifPresent(
        step -> {
          switch (step) {
            case Step.Said said -> append(said.reversed());
            case Step.Done(var deed) -> deed.undo().run();
          }
        });
    stepped();
    return back;
  }

  /// Makes the change again that was taken back last, by storing it anew.
  public Optional<Step> redo() {
    store();
    var again = steps.repeat();
    again.ifPresent(
        step -> {
          switch (step) {
            case Step.Said said -> append(said);
            case Step.Done(var deed) -> deed.redo().run();
          }
        });
    stepped();
    return again;
  }

  /// Something was done beside the form; it is taken back in its turn.
  public void did(Deed deed) {
    store();
    steps.add(new Step.Done(deed));
    stepped();
  }

  /// Rises with every step that was done, taken back or done again.
  public ReadOnlyIntegerProperty stepsProperty() {
    return stepped.getReadOnlyProperty();
  }

  private void stepped() {
    stepped.set(stepped.get() + 1);
  }

  /// Changes several controls as a whole in one step that is taken back as one. Those that would
  /// stay as they are are left alone.
  public void change(List<ControlRow> rows, UnaryOperator<Draft> how) {
    change(rows, (_, before) -> how.apply(before));
  }

  /// The same where it depends on the control.
  ///
  /// @return how many changed
  public int change(List<ControlRow> rows, BiFunction<ControlRow, Draft, Draft> how) {
    store();
    var changes = new ArrayList<Change>();
    for (var each : rows) {
      var before = Draft.of(each.assessment());
      var after = how.apply(each, before).bounded();
      if (!after.sameAs(before)) {
        changes.add(new Change(each, Optional.empty(), before, after));
      }
    }
    if (isSealed() || changes.isEmpty()) {
      return 0;
    }
    keep(changes);
    draft.set(stored());
    return changes.size();
  }

  /// Marks controls as not assessed, with one reason for all. What was said of them before stays in
  /// their notes.
  public void notAssessed(List<ControlRow> rows, String reason) {
    change(
        rows,
        before ->
            before
                .with(Optional.of(Verdict.NOT_ASSESSED))
                .withNote(before.note().isBlank() ? reason : before.note() + "\n\n" + reason));
  }

  private void keep(List<Change> changes) {
    var step = new Step.Said(changes);
    steps.add(step);
    append(step);
    stepped();
  }

  private void append(Step.Said step) {
    var now = clock.instant();
    var said = new ArrayList<Annotation>();
    for (var change : step.changes()) {
      var to = new Subject(change.row().control().id(), change.finding());
      var annotation = change.after().annotation(to, now, open.audit().auditor());
      said.add(annotation);
      open.annotated(change.row(), annotation);
      changed.accept(change.row());
    }
    // What was only stripped for the store stays as it is being typed.
    if (!pending.get() && !draft.get().sameAs(stored())) {
      draft.set(stored());
    }
    var first = step.changes().getFirst().row();
    saving.keep(said, first.control().title());
  }

  private Draft stored() {
    return assessment().map(a -> Draft.of(a, key())).orElse(Draft.EMPTY);
  }

  private Optional<FindingKey> key() {
    return finding.get().map(Judged::key);
  }
}
