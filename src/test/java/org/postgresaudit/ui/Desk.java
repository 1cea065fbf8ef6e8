package org.postgresaudit.ui;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.Disk;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.audit.AuditPage;
import org.postgresaudit.ui.audit.access.AccessTab;
import org.postgresaudit.ui.audit.overview.OverviewTab;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.report.ReportPage;
import org.postgresaudit.ui.tour.Ground;
import org.postgresaudit.ui.tour.Tour;
import org.postgresaudit.ui.verify.ReportsPage;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.FxBackgroundWork;
import org.testfx.util.WaitForAsyncUtils;

/// The workbench of a test: the real window over a real store in a temporary folder, with the first
/// sections of the real checklist.
public final class Desk implements AutoCloseable {
  private static final UUID CONNECTION = UUID.fromString("7d1f1c1e-0000-4000-8000-000000000001");

  private static final Checklist WHOLE = ChecklistReader.bundled();

  /// The audit that is open.
  public static final UUID AUDIT = UUID.fromString("7d1f1c1e-0000-4000-8000-0000000000a1");

  private final Path file;
  private final Database database;
  private final FxBackgroundWork work = new FxBackgroundWork();
  private final Navigator navigator = new Navigator();
  private final Status status = new Status();
  private final Dialogs dialogs = new Dialogs();
  private final Checklist checklist;
  private final ConnectionStore connections;
  private final AuditStore audits;
  private final ReportStore reports;
  private final PreferenceStore preferences;
  private final Remembered remembered;
  private final LogIn logIn;
  private final Deque<Path> picks = new ArrayDeque<>();
  private Optional<Stage> shown = Optional.empty();

  /// @param sections how many sections of the checklist there are
  public Desk(Path folder, int sections) {
    file = folder.resolve("desk.db");
    database = Database.open(file);
    var whole = WHOLE;
    checklist =
        new Checklist(
            whole.version(), whole.sha256(), List.copyOf(whole.sections().subList(0, sections)));
    connections = new ConnectionStore(database);
    audits = new AuditStore(database);
    reports = new ReportStore(database);
    preferences = new PreferenceStore(database);
    preferences.put("password-source." + CONNECTION, "NONE");
    remembered = new RememberedInStore(preferences, work, status);
    logIn =
        new LogIn(
            dialogs,
            work,
            new Passwords(Map.of(), Path.of("nowhere")),
            remembered,
            org.postgresaudit.servers.Targets.LIMITS);
  }

  /// Saves a connection as `postgres` on that port of this computer and opens an audit with it.
  public void openAudit(int port) {
    openAudit(port, "postgres");
  }

  /// The same as another role.
  public void openAudit(int port, String role) {
    var profile =
        new ConnectionProfile(
            CONNECTION,
            "prod-db-1",
            "Seeadler Versand",
            "127.0.0.1",
            port,
            "fixture",
            role,
            TlsMode.DISABLE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    connections.save(profile);
    audits.add(
        new Audit(
            AUDIT,
            CONNECTION,
            new Audit.TargetName(
                profile.name(), profile.host(), port, profile.database(), profile.user()),
            profile.client(),
            "All databases.",
            "Mara Keller",
            "",
            "Confidential",
            Instant.parse("2026-11-22T09:00:00Z"),
            Optional.empty(),
            Optional.empty()));
  }

  /// What is remembered of the window, as it is stored.
  public PreferenceStore preferences() {
    return preferences;
  }

  /// Shows the window with one screen in it. On the JavaFX thread.
  public void show(Stage stage, Screen first) {
    shown = Optional.of(stage);
    navigator.go(first);
    new MainWindow(
            navigator,
            this::page,
            work,
            status,
            new Appearance(Optional.of("LIGHT"), _ -> {}),
            dialogs,
            remembered,
            new Tour(remembered, navigator, _ -> false, () -> Ground.OWN_SERVER),
            List.of(),
            _ -> {})
        .show(stage);
  }

  private Page page(Screen screen) {
    var clock = InstantSource.system();
    var probing =
        new Probing(
            () -> checklist,
            connections,
            audits,
            asked -> new ProbeRunner(asked, Map.of(), ProbeLimits.DEFAULT),
            logIn,
            work,
            clock);
    return switch (screen) {
      case Screen.AuditOf(var audit) -> audit(audit, Optional.empty(), probing, clock);
      case Screen.ControlOf(var audit, var control) ->
          audit(audit, Optional.of(control), probing, clock);
      case Screen.ReportOf(var audit) ->
          new ReportPage(
              audit,
              checklist,
              audits,
              reports,
              remembered,
              logIn.used(),
              work,
              navigator,
              status,
              dialogs,
              picker(),
              clock);
      case Screen.Reports() -> reports(Optional.empty());
      case Screen.Verify(var file) -> reports(Optional.of(file));
      default -> throw new IllegalStateException("Not on this desk: " + screen);
    };
  }

  private Page audit(UUID audit, Optional<String> control, Probing probing, InstantSource clock) {
    return new AuditPage(
        audit,
        control,
        Optional.empty(),
        Map.of(
            Aspect.OVERVIEW,
            of -> new OverviewTab(of, audits, remembered, work, navigator, status, picker()),
            Aspect.ACCESS,
            of -> new AccessTab(of, audits, work, status, picker())),
        checklist,
        audits,
        remembered,
        probing,
        work,
        navigator,
        status,
        dialogs,
        picker(),
        clock);
  }

  private Page reports(Optional<Path> file) {
    return new ReportsPage(
        file, checklist, audits, reports, remembered, work, navigator, dialogs, picker());
  }

  private FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> folder(Window over, String title) {
        return Optional.ofNullable(picks.poll());
      }

      @Override
      public Optional<Path> open(Window over, String title, Type type) {
        return Optional.ofNullable(picks.poll());
      }

      @Override
      public Optional<Path> save(Window over, String title, String name, Type type) {
        return Optional.ofNullable(picks.poll());
      }
    };
  }

  /// A setting made before.
  public void remember(String key, String value) {
    remembered.put(key, value);
  }

  /// A setting as it is now.
  public Optional<String> remembered(String key) {
    return remembered.get(key);
  }

  /// The next file the auditor will pick.
  public void willPick(Path file) {
    picks.add(file);
  }

  /// From now on nothing can be added to the store.
  public void fillDisk() {
    Disk.fill(database);
  }

  /// There is room again.
  public void makeRoom() {
    Disk.makeRoom(database);
  }

  /// Asks for the password of the connection, as before a probe. On the JavaFX thread.
  public void askForPassword() {
    var profile = connections.find(CONNECTION).orElseThrow().profile();
    logIn.choose(CONNECTION, PasswordSource.ASK);
    logIn.to(profile, _ -> {});
  }

  /// Edits the store as somebody would who removes the triggers first.
  public void editByHand(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      var triggers = new ArrayList<String>();
      try (var rows =
          statement.executeQuery("select name from sqlite_schema where type = 'trigger'")) {
        while (rows.next()) {
          triggers.add(rows.getString(1));
        }
      }
      for (var trigger : triggers) {
        statement.executeUpdate("drop trigger " + trigger);
      }
      if (statement.executeUpdate(sql) == 0) {
        throw new IllegalArgumentException("Changed nothing: " + sql);
      }
    }
  }

  /// What is done beside the window.
  public BackgroundWork work() {
    return work;
  }

  /// The way between the screens.
  public Navigator navigator() {
    return navigator;
  }

  /// The questions of this desk.
  public Checklist checklist() {
    return checklist;
  }

  /// The store of the audits.
  public AuditStore audits() {
    return audits;
  }

  /// The store of the reports.
  public ReportStore reports() {
    return reports;
  }

  /// The audit as the store has it.
  public AssessedAudit stored() {
    return audits.load(AUDIT, checklist);
  }

  /// The n-th control of the checklist, from 0.
  public Control control(int n) {
    return checklist.controls().get(n);
  }

  /// Stores a complete run with these outcomes, the rest passed.
  public void probed(Map<Control, ProbeResult> results) {
    var start = Instant.parse("2026-11-22T09:01:00Z");
    var header =
        new Run(
            checklist.version(),
            checklist.sha256(),
            Optional.empty(),
            start,
            Optional.empty(),
            false,
            "",
            List.of());
    long run = audits.runs().start(AUDIT, header);
    for (var control : checklist.controls()) {
      audits
          .runs()
          .append(run, results.getOrDefault(control, result(control, new Outcome.Passed())));
    }
    audits
        .runs()
        .finish(
            run,
            new Run(
                checklist.version(),
                checklist.sha256(),
                Optional.empty(),
                start,
                Optional.of(start.plusSeconds(112)),
                true,
                "",
                List.of()));
  }

  /// Stores with the latest run what the server, a PostgreSQL 17, is made of.
  public void took(Inventory inventory) {
    long run = audits.runs().latest(AUDIT).orElseThrow();
    audits.runs().append(run, inventory);
  }

  /// A result of one control of the server.
  public static ProbeResult result(Control control, Outcome outcome) {
    return new ProbeResult(
        control.id(),
        Optional.empty(),
        outcome,
        Evidence.NONE,
        Instant.parse("2026-11-22T09:01:07Z"),
        Duration.ofMillis(12));
  }

  /// A finding of one control, with its row as evidence.
  public static ProbeResult found(Control control, String sentence, Map<String, String> row) {
    return new ProbeResult(
        control.id(),
        Optional.of("shop"),
        new Outcome.Found(List.of(new Finding(sentence, row, row))),
        new Evidence(
            "select 1",
            "auditor",
            List.copyOf(row.keySet()),
            List.of(List.copyOf(row.values())),
            1,
            false,
            ""),
        Instant.parse("2026-11-22T09:01:07Z"),
        Duration.ofMillis(12));
  }

  /// The window goes on while a test looks through its nodes; it looks again.
  private static boolean holds(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (IndexOutOfBoundsException | ConcurrentModificationException _) {
      return false;
    }
  }

  /// Waits until something is so, at most half a minute.
  public static void until(String what, Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> holds(condition));
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain until " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Override
  public void close() {
    // Work belongs to the thread of the window, as in the product.
    shown.ifPresentOrElse(
        stage ->
            WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                  stage.hide();
                  // The next test has the same stage, and this desk's store will be closed.
                  stage.setOnHidden(null);
                  work.close();
                }),
        work::close);
    database.close();
  }
}
