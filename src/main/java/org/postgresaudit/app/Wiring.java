package org.postgresaudit.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.JavaProbes;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.PackShelf;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.store.StoreFault;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.SessionLimits;
import org.postgresaudit.ui.Appearance;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.LogIn;
import org.postgresaudit.ui.MainWindow;
import org.postgresaudit.ui.Navigator;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.RememberedInStore;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.audit.AuditPage;
import org.postgresaudit.ui.audit.AuditTab;
import org.postgresaudit.ui.audit.access.AccessTab;
import org.postgresaudit.ui.audit.compare.CompareTab;
import org.postgresaudit.ui.audit.compare.CompareViewModel;
import org.postgresaudit.ui.audit.overview.OverviewTab;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audits.AuditsView;
import org.postgresaudit.ui.audits.AuditsViewModel;
import org.postgresaudit.ui.audits.MovingViewModel;
import org.postgresaudit.ui.checklist.ChecklistPage;
import org.postgresaudit.ui.checklist.PacksViewModel;
import org.postgresaudit.ui.connections.Connecting;
import org.postgresaudit.ui.connections.ConnectionsView;
import org.postgresaudit.ui.connections.ConnectionsViewModel;
import org.postgresaudit.ui.help.HelpPage;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.report.ReportPage;
import org.postgresaudit.ui.settings.SettingsPage;
import org.postgresaudit.ui.start.StartView;
import org.postgresaudit.ui.start.StartViewModel;
import org.postgresaudit.ui.tour.Tour;
import org.postgresaudit.ui.verify.ReportsPage;
import org.postgresaudit.ui.work.FxBackgroundWork;

/// The only place that calls constructors of long-lived objects. Read it to see what the program is
/// made of.
final class Wiring implements AutoCloseable {
  private final Database database;
  private final ConnectionStore connections;
  private final AuditStore audits;
  private final ReportStore reports;
  private final ChecklistInUse checklist = new ChecklistInUse(ChecklistReader.bundled());
  private final PackShelf shelf;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final FxBackgroundWork work = new FxBackgroundWork();
  private final Status status = new Status();
  private final Dialogs dialogs = new Dialogs();
  private final Navigator navigator = new Navigator();
  private final FilePicker files = FilePicker.ofTheSystem();
  private final Remembered remembered;
  private final Tour tour;
  private final DataFolder data;
  private Optional<Appearance> appearance = Optional.empty();
  private final LogIn logIn;
  private final Probing probing;
  private final DemonstrationHost demonstrations;

  /// Opens the store, which throws when it cannot be opened.
  ///
  /// @param running a demonstration that runs already; whoever started it ends it
  Wiring(DataFolder data, Optional<Demonstration> running) {
    this.data = data;
    database = Database.open(data.storeFile());
    connections = new ConnectionStore(database);
    audits = new AuditStore(database);
    reports = new ReportStore(database);
    var passwords = Passwords.ofThisProcess();
    remembered = new RememberedInStore(new PreferenceStore(database), work, status);
    tour =
        new Tour(
            remembered,
            navigator,
            new Screen.ConnectionOf(Demonstration.CONNECTION)::equals,
            () -> demonstrations().ground());
    logIn = new LogIn(dialogs, work, passwords, remembered, SessionLimits.DEFAULT);
    shelf = new PackShelf(data.packs(), JavaProbes.all().keySet());
    takePacks();
    probing =
        new Probing(
            checklist,
            connections,
            audits,
            asked -> new ProbeRunner(asked, JavaProbes.all(), ProbeLimits.DEFAULT),
            logIn,
            work,
            clock);
    demonstrations = new DemonstrationHost(connections, running);
  }

  /// Packs that cannot be read must not keep the workbench from opening; it says so there.
  private void takePacks() {
    try {
      checklist.take(shelf.all(checklist.own()));
    } catch (StoreFault fault) {
      status.problem(String.valueOf(fault.getMessage()));
    }
  }

  /// The window, on the start screen, or on the demonstration's connection when one runs.
  MainWindow mainWindow() {
    demonstrations
        .connectionOfRunning()
        .ifPresent(connection -> navigator.go(new Screen.ConnectionOf(connection)));
    showNewsOnce();
    // The demonstration's server asks for no password, so the auditor is not asked either.
    logIn.choose(Demonstration.CONNECTION, PasswordSource.NONE);
    return new MainWindow(
        navigator,
        this::open,
        work,
        status,
        appearance(),
        dialogs,
        remembered,
        tour,
        List.of(new StoredThings(work, audits, connections, checklist, navigator)),
        new WebBrowser()::show);
  }

  /// Asked when the tour is shown, which is after all is made.
  private DemonstrationHost demonstrations() {
    return demonstrations;
  }

  /// The way between the screens.
  Navigator navigator() {
    return navigator;
  }

  /// Made when the window is: before that there is no JavaFX to ask.
  private Appearance appearance() {
    var made = appearance.orElseGet(() -> new Appearance(remembered));
    appearance = Optional.of(made);
    return made;
  }

  /// After an update the notes come up once; who starts for the first time has nothing to compare.
  private void showNewsOnce() {
    var newest = HelpPage.newest();
    var seen = remembered.get("news.seen");
    if (seen.filter(before -> !before.equals(newest)).isPresent()) {
      navigator.go(new Screen.Help("news"));
    }
    remembered.put("news.seen", newest);
  }

  /// Where the demonstration server is one step away, or on its connection.
  private void showTour() {
    navigator.go(
        switch (demonstrations.ground()) {
          case DEMONSTRATION -> new Screen.ConnectionOf(Demonstration.CONNECTION);
          case DEMONSTRATION_TO_START -> new Screen.Start();
          case OWN_SERVER -> new Screen.Connections();
        });
    tour.begin();
  }

  private Page open(Screen screen) {
    return switch (screen) {
      case Screen.Start _ -> start();
      case Screen.Connections _ -> connections(Optional.empty(), ConnectionsView.Opening.LIST);
      case Screen.NewConnection _ ->
          connections(Optional.empty(), ConnectionsView.Opening.NEW_CONNECTION);
      case Screen.ConnectionOf(var connection) ->
          connections(Optional.of(connection), ConnectionsView.Opening.LIST);
      case Screen.Audits _ -> audits(new AuditsView.Opening.List());
      case Screen.NewAudit _ -> audits(new AuditsView.Opening.NewAudit(Optional.empty()));
      case Screen.NewAuditOf(var connection) ->
          audits(new AuditsView.Opening.NewAudit(Optional.of(connection)));
      case Screen.FollowUpOf(var earlier) -> audits(new AuditsView.Opening.FollowUp(earlier));
      case Screen.ImportOf(var file) -> audits(new AuditsView.Opening.Import(file));
      case Screen.AuditOf(var audit) -> audit(audit, Optional.empty(), Optional.empty());
      case Screen.AspectOf(var audit, var aspect) ->
          audit(audit, Optional.empty(), Optional.of(aspect));
      case Screen.ControlOf(var audit, var control) ->
          audit(audit, Optional.of(control), Optional.empty());
      case Screen.ReportOf(var audit) -> report(audit);
      case Screen.Checklist _ ->
          new ChecklistPage(
              checklist,
              new PacksViewModel(shelf, checklist, work, remembered, clock),
              remembered,
              status,
              dialogs,
              files);
      case Screen.Reports _ -> reports(Optional.empty());
      case Screen.Verify(var file) -> reports(Optional.of(file));
      case Screen.Settings _ ->
          new SettingsPage(
              appearance(), remembered, status, navigator, checklist, data.path(), this::showTour);
      case Screen.Help(var chapter) -> new HelpPage(chapter, dialogs);
    };
  }

  private Page start() {
    return new StartView(
        new StartViewModel(
            audits, connections, checklist.get(), work, navigator, demonstrations.starter()));
  }

  private Page connections(Optional<UUID> chosen, ConnectionsView.Opening opening) {
    var model =
        new ConnectionsViewModel(
            connections, audits, checklist.get(), work, status, navigator, logIn);
    chosen.ifPresent(model::choose);
    var connecting = new Connecting(checklist.get(), logIn, work, connections);
    return new ConnectionsView(model, connecting, dialogs, remembered, opening);
  }

  private Page audits(AuditsView.Opening opening) {
    return new AuditsView(
        new AuditsViewModel(
            audits, connections, checklist.get(), work, status, navigator, remembered),
        new MovingViewModel(
            new AuditFiles(database), audits, connections, checklist.get(), work, status),
        dialogs,
        files,
        opening);
  }

  private Page audit(UUID audit, Optional<String> control, Optional<Aspect> aspect) {
    return new AuditPage(
        audit,
        control,
        aspect,
        tabs(),
        checklist.get(),
        audits,
        remembered,
        probing,
        work,
        navigator,
        status,
        dialogs,
        files,
        clock);
  }

  /// The tabs of an audit beside its controls.
  private Map<Aspect, AuditTab.Maker> tabs() {
    var makers = new EnumMap<Aspect, AuditTab.Maker>(Aspect.class);
    makers.put(
        Aspect.OVERVIEW,
        audit -> new OverviewTab(audit, audits, remembered, work, navigator, status, files));
    makers.put(
        Aspect.COMPARE,
        audit ->
            new CompareTab(
                new CompareViewModel(audit, audits, checklist.get(), work, navigator, remembered)));
    makers.put(Aspect.ACCESS, audit -> new AccessTab(audit, audits, work, status, files));
    return makers;
  }

  private Page report(UUID audit) {
    return new ReportPage(
        audit,
        checklist.get(),
        audits,
        reports,
        remembered,
        logIn.used(),
        work,
        navigator,
        status,
        dialogs,
        files,
        clock);
  }

  private Page reports(Optional<Path> file) {
    return new ReportsPage(
        file, checklist.get(), audits, reports, remembered, work, navigator, dialogs, files);
  }

  @Override
  public void close() {
    work.close();
    demonstrations.close();
    database.close();
  }
}
