package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.report.Phase;
import org.postgresaudit.report.ReportContent;
import org.postgresaudit.report.SignedReport;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// State and actions of the screen on which an audit becomes a signed report.
public final class ReportViewModel {
  private final AuditStore audits;
  private final ReportStore reports;
  private final FieldStore fieldStore;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Status status;
  private final InstantSource clock;
  private final ReportMaking making;
  private final IdentityViewModel identity;
  private final ReadOnlyObjectWrapper<AssessedAudit> audit;
  private final ReadOnlyObjectWrapper<Fields> fields;
  private final ReadOnlyObjectWrapper<Optional<Pages>> pages =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Readiness> readiness;
  private final ReadOnlyObjectWrapper<SigningState> signing =
      new ReadOnlyObjectWrapper<>(new SigningState.Waiting());
  private final ReadOnlyStringWrapper previewProblem = new ReadOnlyStringWrapper("");
  private final ObservableList<SealedReport> earlier = FXCollections.observableArrayList();
  // Kept, because a view of a list is only weakly held by it and would fall silent.
  private final ObservableList<SealedReport> shownEarlier =
      FXCollections.unmodifiableObservableList(earlier);
  private Optional<String> secret = Optional.empty();
  private int wishes;

  ReportViewModel(
      AssessedAudit loaded,
      AuditStore audits,
      ReportStore reports,
      FieldStore fieldStore,
      IdentityViewModel identity,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      InstantSource clock) {
    this.audits = audits;
    this.reports = reports;
    this.fieldStore = fieldStore;
    this.identity = identity;
    this.work = work;
    this.navigator = navigator;
    this.status = status;
    this.clock = clock;
    this.making = new ReportMaking(audits, clock);
    this.audit = new ReadOnlyObjectWrapper<>(loaded);
    this.fields = new ReadOnlyObjectWrapper<>(fieldStore.of(loaded.audit(), today(), zone()));
    this.readiness = new ReadOnlyObjectWrapper<>(Readiness.of(loaded, fields.get(), secret));
  }

  /// The audit as it will be in the report.
  public ReadOnlyObjectProperty<AssessedAudit> auditProperty() {
    return audit.getReadOnlyProperty();
  }

  /// What was typed about the report.
  public ReadOnlyObjectProperty<Fields> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  /// The pages; absent before they were made once.
  public ReadOnlyObjectProperty<Optional<Pages>> pagesProperty() {
    return pages.getReadOnlyProperty();
  }

  /// Why the pages could not be made; empty when they could.
  public ReadOnlyStringProperty previewProblemProperty() {
    return previewProblem.getReadOnlyProperty();
  }

  /// What is still open.
  public ReadOnlyObjectProperty<Readiness> readinessProperty() {
    return readiness.getReadOnlyProperty();
  }

  /// How far the signing is.
  public ReadOnlyObjectProperty<SigningState> signingProperty() {
    return signing.getReadOnlyProperty();
  }

  /// Who signs.
  public IdentityViewModel identity() {
    return identity;
  }

  /// Reports of this audit signed so far, newest first.
  public ObservableList<SealedReport> earlier() {
    return shownEarlier;
  }

  /// Why *Sign and export* cannot be done now, for people; absent when it can.
  public Optional<String> whyNot() {
    if (audit.get().audit().isSealed()) {
      return Optional.of(Messages.closedAlready());
    }
    int open = readiness.get().open();
    if (open > 0) {
      return Optional.of(Messages.stillOpen(open));
    }
    if (identity.identityProperty().get().isEmpty()) {
      return Optional.of(Messages.identityMissing());
    }
    return signing.get() instanceof SigningState.Working
        ? Optional.of(Messages.busy())
        : Optional.empty();
  }

  /// Something was typed. Not stored before [#store].
  public void edit(Fields now) {
    if (!audit.get().audit().isSealed()) {
      fields.set(now);
    }
  }

  /// Keeps what was typed, and makes the pages anew when it changed.
  public void store() {
    var now = fields.get();
    var before = audit.get();
    if (before.audit().isSealed() || now.equals(fieldStore.of(before.audit(), today(), zone()))) {
      return;
    }
    var changed = now.in(before.audit());
    fieldStore.keep(changed, now);
    audit.set(new AssessedAudit(changed, before.checklist(), before.run(), before.annotations()));
    work.start(
        Kind.STORE,
        Messages.storing(),
        _ -> {
          audits.update(changed);
          return changed;
        },
        _ -> status.saved(),
        fault -> status.problem(Messages.couldNotStore(Messages.reason(fault))));
    makePages();
  }

  /// Makes the pages anew; the old ones stand meanwhile.
  public void makePages() {
    int wish = ++wishes;
    var content = content();
    var of = audit.get();
    work.start(
        Kind.DOCUMENT,
        Messages.makingPages(),
        steps -> making.draw(content, of, steps),
        made -> show(wish, made),
        fault -> {
          if (wish == wishes) {
            previewProblem.set(Messages.noPages(Messages.reason(fault)));
          }
        });
  }

  private void show(int wish, ReportMaking.Made made) {
    if (wish != wishes) {
      close(made.pages());
      return;
    }
    pages.get().ifPresent(this::close);
    previewProblem.set("");
    pages.set(Optional.of(made.pages()));
    secret = made.secret();
    refresh();
    status.noteProperty().set(Messages.pagesNote(made.pages().count(), made.pages().bytes()));
  }

  /// Writes a draft: every page says so, nothing is signed, nothing is closed.
  public void exportDraft(Path target) {
    store();
    var content = content();
    var of = audit.get();
    signing.set(new SigningState.Working(Messages.makingPages()));
    work.start(
        Kind.DOCUMENT,
        Messages.exportingDraft(),
        steps -> making.draft(content, of, target, steps),
        written -> {
          signing.set(new SigningState.Waiting());
          status.noteProperty().set(Messages.draftWritten(written.toString()));
        },
        fault ->
            signing.set(
                new SigningState.Failed(
                    Messages.draftNotWritten(target.toString(), Messages.reason(fault)))));
  }

  /// Signs the report, puts it at the target and closes the audit.
  public void sign(Path target) {
    store();
    var signer = identity.identityProperty().get();
    if (whyNot().isPresent() || signer.isEmpty()) {
      return;
    }
    var content = content();
    var of = audit.get();
    signing.set(new SigningState.Working(Messages.phase(Phase.LAYING_OUT_PAGES)));
    work.start(
        Kind.DOCUMENT,
        Messages.signing(),
        steps ->
            making.sign(
                content,
                of,
                signer.get(),
                target,
                steps,
                phase -> signing.set(new SigningState.Working(Messages.phase(phase)))),
        this::closed,
        fault -> signing.set(new SigningState.Failed(Messages.reason(fault))));
  }

  private void closed(SignedReport report) {
    status.saved();
    signing.set(new SigningState.Signed(report));
    reload();
  }

  /// Reads the audit and its reports from the store.
  void reload() {
    var id = audit.get().audit().id();
    var checklist = audit.get().checklist();
    work.start(
        Kind.STORE,
        Messages.storing(),
        _ -> new Loaded(audits.load(id, checklist), reports.ofAudit(id)),
        loaded -> {
          audit.set(loaded.audit());
          earlier.setAll(loaded.reports().reversed());
          refresh();
        },
        fault -> status.problem(Messages.reason(fault)));
  }

  private record Loaded(AssessedAudit audit, java.util.List<SealedReport> reports) {}

  private void refresh() {
    readiness.set(Readiness.of(audit.get(), fields.get(), secret));
  }

  /// Opens the control a point is about.
  public void go(String control) {
    navigator.go(new Screen.ControlOf(audit.get().audit().id(), control));
  }

  /// Opens the verification of a file.
  public void verify(Path file) {
    navigator.go(new Screen.Verify(file));
  }

  /// A name for the file that says whose and when.
  public String fileName() {
    var about = audit.get().audit();
    return (about.client() + " " + about.target().name() + " " + today())
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "")
        + ".pdf";
  }

  /// Lets the pages go.
  void leave() {
    store();
    wishes++;
    pages.get().ifPresent(this::close);
  }

  /// Behind whatever is being drawn of them.
  private void close(Pages old) {
    work.start(
        Kind.PAGES,
        Messages.makingPages(),
        _ -> {
          old.preview().close();
          return old;
        },
        _ -> {},
        fault -> status.problem(Messages.reason(fault)));
  }

  private ReportContent content() {
    return ReportContent.of(audit.get(), fields.get().details(today(), zone()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  private static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
