package org.postgresaudit.ui.report;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.report.content.Figures;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Dividers;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.TimestampSettings;
import org.postgresaudit.ui.UsedPasswords;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.signing.IdentityViewModel;
import org.postgresaudit.ui.signing.LevelViewModel;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// The report of one audit: loads the audit, shows what goes in, its pages and the signature.
public final class ReportPage implements Page {
  private final ReportStore reports;
  private final AuditStore audits;
  private final Remembered remembered;
  private final UsedPasswords passwords;
  private final BackgroundWork work;
  private final Navigator navigator;
  private final Status status;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final InstantSource clock;
  private final StackPane content = new StackPane();
  private final ObservableList<Crumb> trail = FXCollections.observableArrayList();
  private Optional<ReportViewModel> model = Optional.empty();
  private boolean left;

  /// Of one audit.
  ///
  /// @param passwords what must not be in the report
  public ReportPage(
      UUID audit,
      Checklist checklist,
      AuditStore audits,
      ReportStore reports,
      Remembered remembered,
      UsedPasswords passwords,
      BackgroundWork work,
      Navigator navigator,
      Status status,
      Dialogs dialogs,
      FilePicker files,
      InstantSource clock) {
    this.audits = audits;
    this.reports = reports;
    this.remembered = remembered;
    this.passwords = passwords;
    this.work = work;
    this.navigator = navigator;
    this.status = status;
    this.dialogs = dialogs;
    this.files = files;
    this.clock = clock;
    trail.setAll(Crumb.to(Messages.audits(), new Screen.Audits()), Crumb.here(Messages.report()));
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    content.getChildren().setAll(wait);
    work.start(
        Kind.STORE,
        Messages.loading(),
        _ -> {
          var read = audits.load(audit, checklist);
          var before = audits.before(read.audit(), checklist);
          return new Loaded(read, since(read, before), reportsOf(before, read));
        },
        this::show,
        fault -> failed(Messages.reason(fault)));
  }

  /// @param reports signed before, with the audit each is of, oldest first
  private record Loaded(
      AssessedAudit audit, Optional<Comparison> since, List<EarlierReports.One> reports) {}

  private List<EarlierReports.One> reportsOf(List<AssessedAudit> before, AssessedAudit read) {
    return Stream.concat(before.reversed().stream(), Stream.of(read))
        .map(AssessedAudit::audit)
        .flatMap(
            audit ->
                new SignedFiles(reports.ofAudit(audit.id()))
                    .newestFirst().reversed().stream()
                        .filter(report -> report.document().equals(SealedReport.WHOLE))
                        .map(report -> new EarlierReports.One(audit, report)))
        .toList();
  }

  private Figures figures(UUID audit) {
    return new Figures(attachment -> Optional.of(audits.attachments().bytes(audit, attachment)));
  }

  /// @param before the audits this one comes back to, newest first
  private static Optional<Comparison> since(AssessedAudit read, List<AssessedAudit> before) {
    return before.stream()
        .findFirst()
        .map(then -> Comparison.of(before.subList(1, before.size()), then, read));
  }

  private void show(Loaded read) {
    if (left) {
      return;
    }
    var loaded = read.audit();
    var making = new ReportMaking(audits, reports, passwords, clock);
    var fields = new FieldStore(remembered);
    var earlier = new EarlierReports(read.reports(), fields, clock);
    var typed = new DetailsViewModel(loaded, audits, fields, work, status, clock);
    var contents =
        new Contents(read.since(), earlier.issues(), figures(loaded.audit().id()), fields);
    var made =
        new ReportViewModel(
            typed,
            new Documents(contents, typed, fields),
            audits,
            reports,
            fields,
            new IdentityViewModel(remembered, work),
            new LevelViewModel(new TimestampSettings(remembered)),
            new Preview(making, work, status),
            new Export(making, work, status),
            work,
            navigator,
            status);
    model = Optional.of(made);
    var details = new DetailsPane(made, files);
    var pages = new PagesPane(made, new PagePictures(work));
    var signing = new SigningPane(made, files, dialogs);
    var panes = new SplitPane(details, pages, signing);
    panes.getStyleClass().add("report-view");
    var css = ReportPage.class.getResource("report.css");
    if (css != null) {
      panes.getStylesheets().add(css.toExternalForm());
    }
    SplitPane.setResizableWithParent(details, false);
    SplitPane.setResizableWithParent(signing, false);
    Dividers.remember(panes, remembered, "report.panes", 0.22, 0.772);
    content.getChildren().setAll(panes);
    var about = loaded.audit();
    trail.setAll(
        Crumb.to(
            about.client().isBlank() ? Messages.audits() : about.client(), new Screen.Audits()),
        Crumb.to(about.target().name(), new Screen.ConnectionOf(about.connection())),
        Crumb.to(Messages.auditOf(about), new Screen.AuditOf(about.id())),
        Crumb.here(Messages.report()));
    made.reload();
    made.makePages();
  }

  private void failed(String reason) {
    content
        .getChildren()
        .setAll(
            new EmptyState(
                Icon.ERROR,
                Messages.couldNotOpen(reason),
                Buttons.plain(Messages.toAudits(), () -> navigator.go(new Screen.Audits()))));
  }

  @Override
  public Parent content() {
    return content;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public void leave() {
    left = true;
    model.ifPresent(ReportViewModel::leave);
  }

  @Override
  public java.util.List<KeyHint> keys() {
    return java.util.List.of(
        new KeyHint("PgUp  PgDn", PageMessages.keyPages()),
        new KeyHint("Home  End", PageMessages.keyEnds()),
        new KeyHint("Ctrl+plus  Ctrl+minus", PageMessages.keyZoom()),
        new KeyHint("Alt+Left", PageMessages.keyBack()));
  }
}
