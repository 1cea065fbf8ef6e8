package org.postgresaudit.ui.audit.verdict;

import java.time.InstantSource;
import java.time.LocalDate;
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
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.desk.ControlRow;
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
  private final AnswerDocument document;
  private final Spoken spoken = new Spoken();
  private final ReadOnlyObjectWrapper<Draft> draft = new ReadOnlyObjectWrapper<>(Draft.EMPTY);
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(false);
  private final OfSeveral several = new OfSeveral(this);
  private final Undoing undoing = new Undoing(this::store, this::append);

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
    this.document = new AnswerDocument(this, new DocumentHash(work, status));
  }

  /// Whether nothing may be changed any more.
  public boolean isSealed() {
    return open.audit().isSealed();
  }

  /// The control the form is about.
  public ReadOnlyObjectProperty<Optional<ControlRow>> rowProperty() {
    return spoken.rowProperty();
  }

  /// The finding the form is about; absent: the control as a whole.
  public ReadOnlyObjectProperty<Optional<Judged>> findingProperty() {
    return spoken.findingProperty();
  }

  /// The findings of the chosen control that can be judged by themselves, in their order.
  public List<Judged> findings() {
    return spoken.findings();
  }

  /// What stands in the form.
  public ReadOnlyObjectProperty<Draft> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// Whether something in the form is not stored yet.
  public ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  /// Whether something said could not be stored, which a problem tells.
  ReadOnlyBooleanProperty unsavedProperty() {
    return saving.behindProperty();
  }

  /// The document that was shown with an answer.
  AnswerDocument document() {
    return document;
  }

  /// What is said of several controls at once.
  public OfSeveral ofSeveral() {
    return several;
  }

  /// What the form is about.
  Spoken spoken() {
    return spoken;
  }

  /// The way back, and forth again.
  public Undoing undoing() {
    return undoing;
  }

  /// The assessment the form is about.
  public Optional<Assessment> assessment() {
    return spoken.assessment();
  }

  /// The key of the finding the form is about; absent: the control as a whole.
  public Optional<FindingKey> spokenOf() {
    return spoken.key();
  }

  /// Opens the form for a control as a whole; what was typed before is stored first.
  public void show(Optional<ControlRow> next) {
    store();
    spoken.ofControl(next);
    draft.set(stored());
  }

  /// The control was asked again: a finding that is gone can be spoken of no more.
  public void answeredAgain() {
    var still = spoken.answeredAgain();
    spoken.key().ifPresent(_ -> speakOf(still));
  }

  /// Speaks of one finding, or of the control as a whole; what was typed before is stored first.
  public void speakOf(Optional<Judged> next) {
    store();
    spoken.ofFinding(next);
    draft.set(stored());
  }

  /// Speaks of the next finding, or the one before; before the first is the control as a whole.
  ///
  /// @param by 1 or -1
  public void stepFinding(int by) {
    int to = spoken.number() + by;
    if (to == 0) {
      speakOf(Optional.empty());
    } else if (0 < to && to <= findings().size()) {
      speakOf(Optional.of(findings().get(to - 1)));
    }
  }

  /// Something was typed or chosen. Not stored before [#store].
  public void edit(Draft typed) {
    if (isSealed() || spoken.rowProperty().get().isEmpty()) {
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
    var override =
        Optional.of(severity).filter(s -> !spoken.severityOfMachine().equals(Optional.of(s)));
    edit(draft.get().withSeverity(override, draft.get().because()));
    store();
  }

  /// Appends what stands in the form, if it differs from what is stored.
  public void store() {
    if (!pending.get()) {
      return;
    }
    pending.set(false);
    spoken
        .rowProperty()
        .get()
        .ifPresent(r -> keep(List.of(new Change(r, spoken.key(), stored(), draft.get()))));
  }

  /// What is missing before what the form is about can go into a signed report, as it stands.
  public List<Demand> demands() {
    return spoken.demands(draft.get(), clock.instant(), open.audit().auditor());
  }

  /// The same without what is missing elsewhere: only of what the form is about.
  List<Demand> demandsOfSubject() {
    return spoken.ownDemands(draft.get(), clock.instant(), open.audit().auditor());
  }

  /// Keeps what was said of controls that may be other ones than this form is about.
  void say(List<Change> changes) {
    keep(changes);
    draft.set(stored());
  }

  private void keep(List<Change> changes) {
    undoing.say(new Step.Said(changes));
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
    return assessment().map(a -> Draft.of(a, spoken.key())).orElse(Draft.EMPTY);
  }
}
