package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.signing.IdentityViewModel;
import org.postgresaudit.ui.signing.LevelViewModel;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// State and actions of the screen on which an audit becomes a signed report.
public final class ReportViewModel {
  private final AuditStore audits;
  private final DetailsViewModel details;
  private final Documents documents;
  private final ReportStore reports;
  private final FieldStore fieldStore;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Status status;
  private final Preview preview;
  private final Export export;
  private final IdentityViewModel identity;
  private final LevelViewModel level;
  private final ReadOnlyObjectWrapper<Readiness> readiness;
  private Look history = new Look.NotYet();
  private boolean left;

  ReportViewModel(
      DetailsViewModel details,
      Documents documents,
      AuditStore audits,
      ReportStore reports,
      FieldStore fieldStore,
      IdentityViewModel identity,
      LevelViewModel level,
      Preview preview,
      Export export,
      BackgroundWork work,
      Navigator navigator,
      Status status) {
    this.audits = audits;
    this.details = details;
    this.documents = documents;
    this.reports = reports;
    this.fieldStore = fieldStore;
    this.identity = identity;
    this.level = level;
    // Before anybody else is told of another signer, who then asks what is missing.
    identity.identityProperty().subscribe(level::signer);
    this.preview = preview;
    this.export = export;
    this.work = work;
    this.navigator = navigator;
    this.status = status;
    this.readiness = new ReadOnlyObjectWrapper<>(judged());
    preview.secretsProperty().subscribe(this::refresh);
    details.onChanged(
        () -> {
          refresh();
          makePages();
        });
  }

  /// Which documents the audit becomes, and which of them were signed.
  Documents documents() {
    return documents;
  }

  /// What is typed about the report.
  DetailsViewModel details() {
    return details;
  }

  /// The audit as it will be in the report.
  public ReadOnlyObjectProperty<AssessedAudit> auditProperty() {
    return details.auditProperty();
  }

  /// What was typed about the report.
  public ReadOnlyObjectProperty<Fields> fieldsProperty() {
    return details.fieldsProperty();
  }

  /// The pages of the report.
  public Preview preview() {
    return preview;
  }

  /// What is still open.
  public ReadOnlyObjectProperty<Readiness> readinessProperty() {
    return readiness.getReadOnlyProperty();
  }

  /// How far the signing is.
  public ReadOnlyObjectProperty<SigningState> signingProperty() {
    return export.stateProperty();
  }

  /// Who signs.
  public IdentityViewModel identity() {
    return identity;
  }

  /// How the signature is to be proved later.
  public LevelViewModel level() {
    return level;
  }

  /// Why *Sign and export* cannot be done now, for people; absent when it can.
  public Optional<String> whyNot() {
    if (documents.toSign().isEmpty()) {
      return Optional.of(ReadinessMessages.closedAlready());
    }
    int open = readiness.get().open();
    if (open > 0) {
      return Optional.of(ReadinessMessages.stillOpen(open));
    }
    if (identity.identityProperty().get().isEmpty()) {
      return Optional.of(ReadinessMessages.identityMissing());
    }
    if (level.missing().isPresent()) {
      return level.missing();
    }
    return export.isBusy() ? Optional.of(Messages.busy()) : Optional.empty();
  }

  /// Keeps what was typed, and makes the pages anew when it changed.
  public void store() {
    if (!left) { // A pause in typing may end after the screen was gone.
      details.store();
    }
  }

  /// Makes the pages those of another document.
  void choose(ReportVariant variant) {
    if (!variant.equals(documents.variantProperty().get())) {
      documents.choose(variant);
      refresh();
      makePages();
    }
  }

  /// Makes the pages anew, or reads those of the signed file when this document was signed.
  public void makePages() {
    var content = documents.content();
    if (documents.isRead(content.variant())) {
      preview.read(content, audit());
    } else {
      preview.make(content, audit());
    }
  }

  /// Signs one more document along, or no longer.
  void turn(String companion) {
    documents.turn(companion);
    refresh();
  }

  /// Writes a draft: every page says so, nothing is signed, nothing is closed.
  public void exportDraft(Path target) {
    store();
    export.draft(documents.content(), audit(), target, beside());
  }

  /// What is saved beside a report or a draft.
  public Beside beside() {
    return fieldStore.beside();
  }

  /// From now on, for every report.
  public void saveBeside(Beside beside) {
    fieldStore.keep(beside);
  }

  /// Signs the report and what goes along, puts it at the target and closes the audit.
  public void sign(Path target) {
    details.settle();
    var signer = identity.identityProperty().get();
    if (whyNot().isPresent() || signer.isEmpty()) {
      return;
    }
    try {
      export.sign(
          new SigningOrder(
              documents.ordered(), audit(), signer.get(), level.assurance(), target, beside()),
          this::reload);
    } catch (ReportFault e) {
      export.refused(Messages.reason(e));
    }
  }

  /// Reads the audit, its reports and whether its history is unbroken from the store.
  void reload() {
    var id = audit().audit().id();
    var checklist = audit().checklist();
    work.start(
        Kind.STORE,
        Messages.storing(),
        _ -> new Loaded(audits.load(id, checklist), reports.ofAudit(id), audits.historyIntact(id)),
        this::show,
        fault -> status.problem(Messages.reason(fault)));
  }

  private record Loaded(AssessedAudit audit, List<SealedReport> reports, boolean intact) {}

  private void show(Loaded loaded) {
    var shown = documents.variantProperty().get();
    boolean read = documents.isRead(shown);
    details.show(loaded.audit());
    documents.show(loaded.reports());
    history = loaded.intact() ? new Look.Good() : new Look.Bad(ReadinessMessages.historyBroken());
    refresh();
    if (documents.isRead(shown) && !read) {
      makePages();
    }
  }

  private void refresh() {
    readiness.set(judged());
  }

  private Readiness judged() {
    return Readiness.of(
        audit(), details.fieldsProperty().get(), history, preview.secretsProperty().get());
  }

  /// Opens the control a point is about.
  public void go(String control) {
    navigator.go(new Screen.ControlOf(audit().audit().id(), control));
  }

  /// Opens the verification of a file.
  public void verify(Path file) {
    navigator.go(new Screen.Verify(file));
  }

  /// Stores what was typed and lets the pages go.
  void leave() {
    store();
    left = true;
    preview.leave();
  }

  private AssessedAudit audit() {
    return details.auditProperty().get();
  }
}
