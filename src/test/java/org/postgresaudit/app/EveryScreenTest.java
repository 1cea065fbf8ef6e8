package org.postgresaudit.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
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
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.ConnectionStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.PreferenceStore;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Screen;
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
    go(new Screen.Settings(), "#settings-screen", "settings");
    go(new Screen.Help("keys"), "#help-screen", "help");

    go(new Screen.ControlOf(NOW, found.id()), "#note", "audit");
    dialog("#history", "#history", "history");
    dialog("#note", "#wording", "wordings");
    key(KeyCode.F1, ".dialog-box", "keys");
    escape();
    palette();
    attachment("screen.png");
    attachment("rules.txt");
    for (var aspect : List.of(Aspect.OVERVIEW, Aspect.ACCESS, Aspect.COMPARE)) {
      go(new Screen.AspectOf(NOW, aspect), "#aspect-overview", "audit, " + aspect);
    }
    go(new Screen.ReportOf(NOW), "#sign", "report");
    assertEquals("", String.join("\n", faults));
  }

  private void go(Screen screen, String awaited, String name) {
    fx(() -> wiring.navigator().go(screen));
    await(awaited, name);
    look(name);
  }

  /// A dialog a button opens.
  private void dialog(String ready, String button, String name) {
    await(ready, name);
    fx(() -> ((ButtonBase) scene.lookup(button)).fire());
    await(".dialog-box", name);
    look(name);
    escape();
  }

  /// What Enter opens on the chip of an attachment.
  private void attachment(String name) {
    until("the chip of " + name + " is there", () -> chip(name).isPresent());
    fx(
        () -> {
          chip(name).orElseThrow().requestFocus();
          fire(KeyCode.ENTER, false);
        });
    await(".dialog-box", name);
    look(name);
    escape();
  }

  private Optional<Node> chip(String name) {
    return scene.getRoot().lookupAll(".attachments *").stream()
        .filter(node -> node.isFocusTraversable())
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
        .findFirst();
  }

  private void key(KeyCode code, String awaited, String name) {
    fx(() -> fire(code, false));
    await(awaited, name);
    look(name);
  }

  private void palette() {
    fx(() -> fire(KeyCode.K, true));
    await("#palette", "palette");
    look("palette");
    escape();
  }

  private void escape() {
    fx(() -> fire(KeyCode.ESCAPE, false));
    until("the dialog is closed", () -> dialogBox().isEmpty());
  }

  private void fire(KeyCode code, boolean shortcut) {
    Node on = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
    Event.fireEvent(
        on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
  }

  private void look(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    fx(
        () -> {
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          var reach = new Reach(scene, dialogBox().orElseGet(scene::getRoot));
          reach.nameless().forEach(node -> faults.add(name + ": no name: " + node));
          reach.unreached().forEach(node -> faults.add(name + ": not reached: " + node));
        });
  }

  private Optional<Node> dialogBox() {
    return scene.getRoot().lookupAll(".dialog-box").stream().reduce((_, last) -> last);
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
    long run = audits.startRun(id, header);
    for (var control : checklist.controls()) {
      audits.append(run, control.equals(found) ? finding(at) : passed(control, at));
    }
    audits.append(run, Company.inventory());
    audits.finishRun(
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
