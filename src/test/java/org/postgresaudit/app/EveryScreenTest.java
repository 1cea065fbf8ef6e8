package org.postgresaudit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.app.demonstration.Demonstration;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.attachment.Pictures;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.access.Company;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.FileProgress;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TabWalk;
import org.postgresaudit.vault.Passphrase;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen and dialog of the program as it is put together, for those who do not see it or do
/// not use a mouse: what takes the keyboard has a name, and Tab comes to it.
@ExtendWith(ApplicationExtension.class)
class EveryScreenTest {
  private static final UUID CONNECTION = UUID.fromString("7d1f1c1e-0000-4000-8000-000000000002");
  private static final UUID BEFORE = UUID.fromString("7d1f1c1e-0000-4000-8000-0000000000b1");
  private static final UUID NOW = UUID.fromString("7d1f1c1e-0000-4000-8000-0000000000b2");

  private static final String WORDS = "correct horse battery staple";

  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();
  private Wiring wiring;
  private Scene scene;
  private Stage stage;
  private Control found;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    found = ChecklistReader.bundled().controls().getFirst();
    try (var database = Database.open(new DataFolder(folder).storeFile())) {
      new PreferenceStore(database).put("tour", "over");
    }
    wiring = new Wiring(new DataFolder(folder), Optional.empty());
    var window = wiring.mainWindow();
    window.show(stage);
    stage.setWidth(1440);
    stage.setHeight(900);
    scene = window.scene();
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    wiring.close();
  }

  @Test
  void what_takes_the_keyboard_has_a_name_and_is_come_to_by_tab() {
    go(new Screen.Start(), "#first-start", "start, nothing there yet");
    go(new Screen.Connections(), "#connections-screen", "connections, none yet");
    go(new Screen.NewConnection(), ".dialog-box", "new connection");
    escape();
    go(new Screen.Audits(), "#audits-screen", "audits, none yet");
    go(new Screen.Reports(), "#verify-report", "reports, none yet");
    fill();

    go(new Screen.Start(), "#start-screen", "start");
    go(new Screen.ConnectionOf(CONNECTION), "#editor", "connection");
    go(new Screen.Audits(), "#audits", "audits");
    go(new Screen.NewAudit(), "#audit-connection", "new audit");
    escape();
    go(new Screen.FollowUpOf(BEFORE), "#follow-up-connection", "follow-up");
    escape();
    go(new Screen.Checklist(), "#parts", "checklist");
    movesAudits();
    settingsAndHelp();

    go(new Screen.ControlOf(NOW, found.id()), "#note", "audit");
    dialog("#history", "#history", "history");
    wordings();
    dialog(".evidence-box", "#enlarge-evidence", "evidence, enlarged");
    dialog("#controls", "mark not assessed", this::markNotAssessed);
    dialog("#note", "keys", () -> fire(KeyCode.F1, false));
    dialog("#note", "palette", () -> fire(KeyCode.K, true));
    attachment("screen.png");
    attachment("rules.txt");
    bulk();
    for (var aspect : List.of(Aspect.OVERVIEW, Aspect.ACCESS, Aspect.COMPARE)) {
      go(new Screen.AspectOf(NOW, aspect), "#aspect-overview", "audit, " + aspect);
    }
    go(new Screen.ReportOf(NOW), "#sign", "report");
    dialog("#make-identity", "#make-identity", "make an identity");
    dialog("#open-token", "#open-token", "use a token");
    go(new Screen.Verify(letter()), "#verdict", "verification");
    assertEquals("", String.join("\n", faults));
  }

  /// The dialogs through which audits leave, arrive and go for good.
  private void movesAudits() {
    go(new Screen.Audits(), "#audits", "audits");
    fx(() -> scene.lookup("#audits").requestFocus());
    dialog("#audits", "export", () -> fire(KeyCode.E, true));
    dialog(
        "#audits",
        "export, not encrypted",
        () -> {
          fire(KeyCode.E, true);
          ((CheckBox) scene.lookup("#encrypt-export")).setSelected(false);
        });
    dialog("#audits", "delete", () -> fire(KeyCode.DELETE, false));
    go(new Screen.ImportOf(exported(Optional.empty())), ".dialog-box", "import");
    escape();
    go(new Screen.ImportOf(exported(Optional.of(WORDS))), "#import-passphrase", "passphrase");
    escape();
    go(new Screen.ImportOf(letter()), ".dialog-box", "nothing imported");
    escape();
  }

  private void settingsAndHelp() {
    go(new Screen.Settings(), "#settings-screen", "settings");
    fx(() -> ((ButtonBase) scene.lookup("#tour-again")).fire());
    assertEquals(
        Demonstration.isAvailable(),
        TabWalk.words(scene, ".callout").contains("demonstration"),
        "Nobody is sent to a server that cannot be had.");
    for (int step = 1; step <= 4; step++) {
      await("#tour-next", "tour");
      look("tour, step " + step);
      fx(() -> ((ButtonBase) scene.lookup("#tour-next")).fire());
    }
    go(new Screen.ConnectionOf(CONNECTION), "#editor", "connection");
    dialog("#test-connection", "#test-connection", "password");
    for (var chapter : List.of("keys", "news", "about")) {
      go(new Screen.Help(chapter), "#help-screen", "help, " + chapter);
      until("the page is at " + chapter, () -> scrolled() > 0);
    }
    go(new Screen.Help("licences"), "#help-screen", "help, licences");
    dialog("#help-screen .chapter-row .button", "#help-screen .chapter-row .button", "licence");
  }

  /// How far the help is scrolled, 0 to 1.
  private double scrolled() {
    return ((ScrollPane) scene.lookup("#help-screen > .scroll-pane")).getVvalue();
  }

  private void wordings() {
    dialog("#note", "#wording", "wordings");
    dialog(
        "#note",
        "library of wordings",
        () -> {
          ((ButtonBase) scene.lookup("#wording")).fire();
          ((ButtonBase) scene.lookup("#manage-wordings")).fire();
        });
  }

  private void markNotAssessed() {
    ((ButtonBase) scene.lookup("#sort-and-more")).fire();
    var menus = Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList();
    menus.stream()
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> "mark-not-assessed".equals(item.getId()))
        .forEach(MenuItem::fire);
    menus.forEach(Window::hide);
  }

  /// Several controls at once.
  private void bulk() {
    fx(() -> ((ListView<?>) scene.lookup("#controls")).getSelectionModel().selectRange(1, 4));
    await("#bulk", "several controls");
    look("several controls");
  }

  private Path letter() {
    try {
      return Files.writeString(folder.resolve("letter.pdf"), "Dear Sirs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path exported(Optional<String> passphrase) {
    var file = folder.resolve(passphrase.isPresent() ? "secret.pgaudit" : "open.pgaudit");
    try (var database = Database.open(new DataFolder(folder).storeFile())) {
      new AuditFiles(database)
          .export(BEFORE, file, passphrase.map(Passphrase::of), FileProgress.UNHEARD);
    }
    return file;
  }

  private void go(Screen screen, String awaited, String name) {
    fx(() -> wiring.navigator().go(screen));
    await(awaited, name);
    look(name);
  }

  /// A dialog a button opens.
  private void dialog(String ready, String button, String name) {
    await(ready, name);
    fx(() -> scene.lookup(button).requestFocus());
    dialog(ready, name, () -> ((ButtonBase) scene.lookup(button)).fire());
  }

  /// A dialog: Escape closes it and gives the keyboard back to what had it.
  private void dialog(String ready, String name, Runnable opening) {
    await(ready, name);
    var before = focus();
    fx(opening);
    await(".dialog-box", name);
    look(name);
    escape();
    if (!focus().equals(before)) {
      faults.add(name + ": the keyboard was at " + before + " and is now at " + focus());
    }
  }

  private Optional<Node> focus() {
    try {
      return WaitForAsyncUtils.asyncFx(() -> Optional.ofNullable(scene.getFocusOwner())).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /// What Enter opens on the chip of an attachment.
  private void attachment(String name) {
    until("the chip of " + name + " is there", () -> chip(name).isPresent());
    fx(() -> chip(name).orElseThrow().requestFocus());
    dialog("#note", name, () -> fire(KeyCode.ENTER, false));
  }

  private Optional<Node> chip(String name) {
    return scene.getRoot().lookupAll(".attachments *").stream()
        .filter(node -> node.isFocusTraversable())
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
        .findFirst();
  }

  private void escape() {
    fx(() -> fire(KeyCode.ESCAPE, false));
    until("the dialog is closed", () -> dialogBox().isEmpty());
  }

  private void fire(KeyCode code, boolean shortcut) {
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      // A key is let go where the keyboard is then: what it was pressed on may be closed by it.
      Node on = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
      Event.fireEvent(on, new KeyEvent(type, "", "", code, false, shortcut, false, false));
    }
  }

  private void look(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    fx(() -> faults.addAll(TabWalk.faults(scene, name)));
  }

  private Optional<Node> dialogBox() {
    return TabWalk.dialogBox(scene);
  }

  private void await(String selector, String name) {
    until(
        name + " shows " + selector,
        () -> Optional.ofNullable(scene.getRoot().lookup(selector)).isPresent());
  }

  private static void until(String what, java.util.concurrent.Callable<Boolean> isSo) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(isSo).get());
    } catch (TimeoutException e) {
      throw new AssertionError("Waited in vain until " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void fx(Runnable act) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fill() {
    try (var database = Database.open(new DataFolder(folder).storeFile())) {
      new ConnectionStore(database)
          .save(
              new ConnectionProfile(
                  CONNECTION,
                  "prod-db-1",
                  "Seeadler Versand",
                  "db.example",
                  5432,
                  "postgres",
                  "audit",
                  TlsMode.VERIFY_FULL,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  ""));
      var audits = new AuditStore(database);
      add(audits, BEFORE, Optional.empty());
      add(audits, NOW, Optional.of(BEFORE));
      attach(audits, "screen.png", Pictures.noisy(60, 40));
      attach(audits, "rules.txt", "host all all trust".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void attach(AuditStore audits, String name, byte[] bytes) {
    Incoming incoming;
    try {
      incoming = Incoming.of(name, bytes);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    audits
        .attachments()
        .add(
            NOW,
            new Attachment(
                UUID.randomUUID(),
                new Subject(found.id(), Optional.empty()),
                Instant.now(),
                "Mara Keller",
                incoming.name(),
                incoming.mediaType(),
                incoming.sha256(),
                incoming.bytes().length,
                "",
                1),
            incoming.bytes());
  }

  private void add(AuditStore audits, UUID id, Optional<UUID> follows) {
    var at = Instant.parse("2026-11-22T09:00:00Z");
    audits.add(
        new Audit(
            id,
            CONNECTION,
            new Audit.TargetName("prod-db-1", "db.example", 5432, "postgres", "audit"),
            "Seeadler Versand",
            "Everything.",
            "Mara Keller",
            "",
            "Confidential",
            at,
            Optional.empty(),
            Optional.empty(),
            follows,
            Optional.empty()));
    var checklist = ChecklistReader.bundled();
    var header =
        new Run(
            checklist.version(),
            checklist.sha256(),
            Optional.empty(),
            at,
            Optional.empty(),
            false,
            "",
            List.of());
    long run = audits.runs().start(id, header);
    for (var control : checklist.controls()) {
      audits.runs().append(run, control.equals(found) ? finding(at) : passed(control, at));
    }
    audits.runs().append(run, Company.inventory());
    audits
        .runs()
        .finish(
            run,
            new Run(
                checklist.version(),
                checklist.sha256(),
                Optional.empty(),
                at,
                Optional.of(at),
                true,
                "",
                List.of()));
  }

  private ProbeResult finding(Instant at) {
    var row = Map.of("setting", "port");
    return new ProbeResult(
        found.id(),
        Optional.of("shop"),
        new Outcome.Found(List.of(new Finding("It is open.", row, row))),
        new Evidence(
            "select 1", "audit", List.of("setting"), List.of(List.of("port")), 1, false, ""),
        at,
        Duration.ofMillis(3));
  }

  private static ProbeResult passed(Control control, Instant at) {
    return new ProbeResult(
        control.id(),
        Optional.empty(),
        new Outcome.Passed(),
        Evidence.NONE,
        at,
        Duration.ofMillis(3));
  }
}
