package org.postgresaudit.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.audits.AuditsView;
import org.postgresaudit.ui.audits.AuditsViewModel;
import org.postgresaudit.ui.audits.MovingViewModel;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.tour.Ground;
import org.postgresaudit.ui.tour.Tour;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.FxBackgroundWork;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A workbench of the tests: the real window over a real store in a folder of its own. Made on the
/// JavaFX thread.
public final class Workbench {
  public static final Checklist CHECKLIST = ChecklistReader.bundled();

  private static final int PATIENCE = 20;
  // Held, because loggers that nobody holds forget their handlers.
  private static final Logger CSS = Logger.getLogger("javafx.css");
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  public final Database database;
  public final ConnectionStore connections;
  public final AuditStore audits;
  public final PreferenceStore preferences;
  public final BackgroundWork work = new FxBackgroundWork();
  public final Navigator navigator = new Navigator();
  public final Status status = new Status();
  public final Dialogs dialogs = new Dialogs();
  public final Remembered remembered;
  public final Appearance appearance;
  public final LogIn logIn;
  public final List<String> warnings = new ArrayList<>();
  private final Handler listening = new Warnings(warnings);
  private final FxRobot robot = new FxRobot();

  public Workbench(Path folder) {
    this(folder, Map.of());
  }

  public Workbench(Path folder, Map<String, String> environment) {
    CSS.addHandler(listening);
    JAVAFX.addHandler(listening);
    database = Database.open(folder.resolve("store.db"));
    connections = new ConnectionStore(database);
    audits = new AuditStore(database);
    preferences = new PreferenceStore(database);
    remembered = new RememberedInStore(preferences, work, status);
    tour = new Tour(remembered, navigator, _ -> false, () -> Ground.OWN_SERVER);
    appearance = new Appearance(Optional.of("LIGHT"), theme -> remembered.put("theme", theme));
    logIn =
        new LogIn(dialogs, work, new Passwords(environment, folder), remembered, Targets.LIMITS);
  }

  /// The first steps over the window; they begin when a test says so.
  public final Tour tour;

  private Optional<Stage> shown = Optional.empty();

  public void show(Stage stage, Screens screens) {
    var window =
        new MainWindow(
            navigator,
            screens,
            work,
            status,
            appearance,
            dialogs,
            remembered,
            tour,
            List.of(),
            _ -> {});
    window.show(stage);
    shown = Optional.of(stage);
    stage.setWidth(1440);
    stage.setHeight(900);
  }

  /// The screen of the audits over this store. On the JavaFX thread.
  public AuditsView audits(AuditsView.Opening opening, FilePicker files) {
    return new AuditsView(
        new AuditsViewModel(audits, connections, CHECKLIST, work, status, navigator, remembered),
        new MovingViewModel(new AuditFiles(database), audits, CHECKLIST, work, status),
        dialogs,
        files,
        opening);
  }

  public static ConnectionProfile profile(String name, String client, String host) {
    return new ConnectionProfile(
        UUID.randomUUID(),
        name,
        client,
        host,
        5432,
        "postgres",
        "audit",
        TlsMode.VERIFY_FULL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public ConnectionProfile saved(String name, String client) {
    var profile = profile(name, client, name + ".example");
    connections.save(profile);
    return profile;
  }

  /// An audit that was probed: the first control found, all others passed.
  public Audit probed(ConnectionProfile of, String auditor) {
    var audit = opened(of, auditor, Optional.empty());
    var at = Instant.parse("2026-11-22T13:00:00Z");
    var header =
        new Run(
            CHECKLIST.version(),
            CHECKLIST.sha256(),
            Optional.empty(),
            at,
            Optional.empty(),
            false,
            "",
            List.of());
    long run = audits.runs().start(audit.id(), header);
    boolean first = true;
    for (var control : CHECKLIST.controls()) {
      Outcome outcome =
          first
              ? new Outcome.Found(List.of(new Finding("It is so.", Map.of(), Map.of())))
              : new Outcome.Passed();
      first = false;
      audits
          .runs()
          .append(
              run,
              new ProbeResult(
                  control.id(),
                  Optional.empty(),
                  outcome,
                  Evidence.NONE,
                  at,
                  Duration.ofMillis(3)));
    }
    audits
        .runs()
        .finish(
            run,
            new Run(
                CHECKLIST.version(),
                CHECKLIST.sha256(),
                Optional.empty(),
                at,
                Optional.of(at),
                true,
                "",
                List.of()));
    return audit;
  }

  public Audit opened(ConnectionProfile of, String auditor, Optional<LocalDate> nextReview) {
    var audit =
        new Audit(
            UUID.randomUUID(),
            of.id(),
            new Audit.TargetName(of.name(), of.host(), of.port(), of.database(), of.user()),
            of.client(),
            "Everything on this server.",
            auditor,
            "",
            "Confidential",
            Instant.parse("2026-11-22T12:00:00Z"),
            Optional.empty(),
            nextReview);
    audits.add(audit);
    return audit;
  }

  // ---- What a person does and sees ---------------------------------------------------------

  /// Waits until it is so; fails saying what was waited for.
  public static void until(String what, Callable<Boolean> isSo) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(isSo).get());
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain until " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Waits until a text stands somewhere on screen, as a whole or as a part.
  public void untilSeen(String text) {
    until("the screen says \"" + text + "\"; it says " + onFx(this::texts), () -> sees(text));
  }

  public boolean sees(String text) {
    return texts().stream().anyMatch(shown -> shown.contains(text));
  }

  /// All texts that can be seen now.
  public List<String> texts() {
    return robot.lookup(Workbench::isSeen).queryAll().stream()
        .map(node -> node instanceof Labeled labeled ? labeled.getText() : ((Text) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .distinct()
        .toList();
  }

  private static boolean isSeen(Node node) {
    if (!(node instanceof Labeled) && !(node instanceof Text)) {
      return false;
    }
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  public <T extends Node> T find(String query, Class<T> type) {
    until(query + " is there", () -> robot.lookup(query).tryQuery().isPresent());
    return robot.lookup(query).queryAs(type);
  }

  public void click(String query) {
    find(query, Node.class);
    robot.clickOn(query);
    WaitForAsyncUtils.waitForFxEvents();
  }

  public void go(Screen screen) {
    robot.interact(() -> navigator.go(screen));
  }

  public void putOnClipboard(String text) {
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
  }

  public static <T> T onFx(Callable<T> question) {
    try {
      return Platform.isFxApplicationThread()
          ? question.call()
          : WaitForAsyncUtils.asyncFx(question).get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// The window goes first, as when the program ends: what it still keeps needs the store.
  public void close() {
    shown.ifPresent(stage -> WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide));
    work.close();
    database.close();
    CSS.removeHandler(listening);
    JAVAFX.removeHandler(listening);
  }

  /// What JavaFX warns of. Knows no window: a logger lives as long as all tests together.
  private static final class Warnings extends Handler {
    private final List<String> heard;

    Warnings(List<String> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord logged) {
      var message = String.valueOf(logged.getMessage());
      if (logged.getLevel().intValue() >= Level.WARNING.intValue()
          && !message.startsWith("Unsupported JavaFX configuration")
          && !heard.contains(message)) {
        heard.add(message);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
