package org.postgresaudit.ui.report;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.report.Figures;
import org.postgresaudit.report.ReportContent;
import org.postgresaudit.report.ReportVariant;
import org.postgresaudit.report.ReportedControl;
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
  private final Contents contents;
  private final ReportStore reports;
  private final FieldStore fieldStore;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Status status;
  private final InstantSource clock;
  private final Preview preview;
  private final Export export;
  private final IdentityViewModel identity;
  private final LevelViewModel level;
  private final ReadOnlyObjectWrapper<AssessedAudit> audit;
  private final ReadOnlyObjectWrapper<Fields> fields;
  private final ReadOnlyObjectWrapper<Readiness> readiness;
  private final ObservableList<SealedReport> earlier = FXCollections.observableArrayList();
  // Kept, because a view of a list is only weakly held by it and would fall silent.
  private final ObservableList<SealedReport> shownEarlier =
      FXCollections.unmodifiableObservableList(earlier);
  private final ReadOnlyObjectWrapper<Companions> companions;
  private Look history = new Look.NotYet();
  private boolean left;

  /// @param since what changed since the audit this one comes back to; absent when it is a first
  ///   one
  ReportViewModel(
      AssessedAudit loaded,
      Optional<Comparison> since,
      AuditStore audits,
      ReportStore reports,
      FieldStore fieldStore,
      IdentityViewModel identity,
      LevelViewModel level,
      Preview preview,
      Export export,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      InstantSource clock) {
    this.audits = audits;
    this.contents =
        new Contents(
            since,
            new Figures(
                attachment ->
                    Optional.of(audits.attachments().bytes(loaded.audit().id(), attachment))),
            fieldStore);
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
    this.clock = clock;
    this.audit = new ReadOnlyObjectWrapper<>(loaded);
    this.fields = new ReadOnlyObjectWrapper<>(fieldStore.of(loaded.audit(), today(), zone()));
    this.companions = new ReadOnlyObjectWrapper<>(fieldStore.companions());
    this.readiness = new ReadOnlyObjectWrapper<>(judged());
    preview.secretsProperty().subscribe(this::refresh);
  }

  /// The audit as it will be in the report.
  public ReadOnlyObjectProperty<AssessedAudit> auditProperty() {
    return audit.getReadOnlyProperty();
  }

  /// What was typed about the report.
  public ReadOnlyObjectProperty<Fields> fieldsProperty() {
    return fields.getReadOnlyProperty();
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

  /// Reports of this audit signed so far, newest first.
  public ObservableList<SealedReport> earlier() {
    return shownEarlier;
  }

  /// Why *Sign and export* cannot be done now, for people; absent when it can.
  public Optional<String> whyNot() {
    if (toSign().isEmpty()) {
      return Optional.of(Messages.closedAlready());
    }
    int open = readiness.get().open();
    if (open > 0) {
      return Optional.of(Messages.stillOpen(open));
    }
    if (identity.identityProperty().get().isEmpty()) {
      return Optional.of(Messages.identityMissing());
    }
    if (level.missing().isPresent()) {
      return level.missing();
    }
    return export.isBusy() ? Optional.of(Messages.busy()) : Optional.empty();
  }

  /// Something was typed. Not stored before [#store].
  public void edit(Fields now) {
    if (!audit.get().audit().isSealed()) {
      fields.set(now);
    }
  }

  /// Keeps what was typed, and makes the pages anew when it changed.
  public void store() {
    if (left) {
      return; // A pause in typing ended after the screen was gone.
    }
    var now = fields.get();
    var before = audit.get();
    if (before.audit().isSealed() || now.equals(fieldStore.of(before.audit(), today(), zone()))) {
      return;
    }
    var changed = now.in(before.audit());
    fieldStore.keep(changed, now);
    audit.set(before.with(changed));
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

  /// Which document the pages are.
  ReadOnlyObjectProperty<ReportVariant> variantProperty() {
    return contents.variantProperty();
  }

  /// Makes the pages those of another document.
  void choose(ReportVariant variant) {
    if (!variant.equals(contents.variantProperty().get())) {
      contents.choose(variant);
      refresh();
      makePages();
    }
  }

  /// What there is to make a document of, in the order of their numbers.
  List<ReportedControl> findings() {
    return contents.findings(audit.get(), fields.get(), today());
  }

  /// Makes the pages anew, or reads those of the signed file when this document was signed.
  public void makePages() {
    var content = content();
    if (isRead(content.variant())) {
      preview.read(content, audit.get());
    } else {
      preview.make(content, audit.get());
    }
  }

  /// Whether its pages are those of a file: what closed the audit is never drawn again.
  private boolean isRead(ReportVariant document) {
    return audit.get().audit().isSealed()
        && (document instanceof ReportVariant.Full || isSigned(document));
  }

  private boolean isSigned(ReportVariant document) {
    return earlier.stream().anyMatch(report -> report.document().equals(document.word()));
  }

  /// What is signed along with the document on the screen.
  ReadOnlyObjectProperty<Companions> companionsProperty() {
    return companions.getReadOnlyProperty();
  }

  /// Signs one more document along, or no longer.
  void turn(String companion) {
    companions.set(companions.get().turned(companion));
    fieldStore.keep(companions.get());
    refresh();
  }

  /// What would be signed now, in this order; empty when a closed audit has it all.
  List<ReportVariant> toSign() {
    boolean closed = audit.get().audit().isSealed();
    return companions
        .get()
        .toSign(
            contents.variantProperty().get(),
            companions.get().has(Companions.EVERY_FINDING) ? findings() : List.of(),
            document -> closed && (document instanceof ReportVariant.Full || isSigned(document)));
  }

  /// Writes a draft: every page says so, nothing is signed, nothing is closed.
  public void exportDraft(Path target) {
    store();
    export.draft(content(), audit.get(), target, beside());
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
    store();
    var signer = identity.identityProperty().get();
    if (whyNot().isPresent() || signer.isEmpty()) {
      return;
    }
    try {
      var documents = contents.of(toSign(), audit.get(), fields.get(), today());
      export.sign(
          new SigningOrder(
              documents, audit.get(), signer.get(), level.assurance(), target, beside()),
          this::reload);
    } catch (ReportFault e) {
      export.refused(Messages.reason(e));
    }
  }

  /// Reads the audit, its reports and whether its history is unbroken from the store.
  void reload() {
    var id = audit.get().audit().id();
    var checklist = audit.get().checklist();
    work.start(
        Kind.STORE,
        Messages.storing(),
        _ -> new Loaded(audits.load(id, checklist), reports.ofAudit(id), audits.historyIntact(id)),
        this::show,
        fault -> status.problem(Messages.reason(fault)));
  }

  private record Loaded(AssessedAudit audit, List<SealedReport> reports, boolean intact) {}

  private void show(Loaded loaded) {
    var shown = contents.variantProperty().get();
    boolean read = isRead(shown);
    audit.set(loaded.audit());
    earlier.setAll(new SignedFiles(loaded.reports()).newestFirst());
    history = loaded.intact() ? new Look.Good() : new Look.Bad(Messages.historyBroken());
    refresh();
    if (isRead(shown) && !read) {
      makePages();
    }
  }

  private void refresh() {
    readiness.set(judged());
  }

  private Readiness judged() {
    return Readiness.of(audit.get(), fields.get(), history, preview.secretsProperty().get());
  }

  /// Opens the control a point is about.
  public void go(String control) {
    navigator.go(new Screen.ControlOf(audit.get().audit().id(), control));
  }

  /// Opens the verification of a file.
  public void verify(Path file) {
    navigator.go(new Screen.Verify(file));
  }

  /// A name for the file that says whose, when and which document.
  public String fileName() {
    var about = audit.get().audit();
    var signed = toSign();
    var document =
        signed.isEmpty()
            ? content().variantInFileName()
            : contents
                .of(signed.subList(0, 1), audit.get(), fields.get(), today())
                .getFirst()
                .variantInFileName();
    return (about.client() + " " + about.target().name() + " " + today() + " " + document)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "")
        + ".pdf";
  }

  /// Stores what was typed and lets the pages go.
  void leave() {
    store();
    left = true;
    preview.leave();
  }

  private ReportContent content() {
    return contents.of(audit.get(), fields.get(), today());
  }

  private LocalDate today() {
    // A document that is signed later is still of the day on which the audit was closed.
    return LocalDate.ofInstant(audit.get().audit().sealedAt().orElseGet(clock::instant), zone());
  }

  private static ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
