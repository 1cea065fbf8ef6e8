package org.postgresaudit.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.Database;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.postgresaudit.ui.work.Task;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the audit screen does when the disk is full, when a second window works on the same audit,
/// and when a file is dropped on it.
@ExtendWith(ApplicationExtension.class)
class TroubleScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Path own;
  private Desk desk;
  private Control found;

  @Start
  void start(Stage stage) {
    own = folder.resolve("desk-" + number++);
    desk = new Desk(own, 1);
    desk.openAudit(1);
    found = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).findFirst().get();
    desk.probed(Map.of(found, Desk.found(found, "It is open.", Map.of("setting", "port"))));
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.id()));
  }

  @AfterEach
  void leave() {
    desk.close();
  }

  @Test
  void what_does_not_fit_on_a_full_disk_is_told_and_stored_as_soon_as_there_is_room(FxRobot robot) {
    ready(robot);
    desk.fillDisk();
    var words = "x".repeat(19_000);
    robot.interact(() -> robot.lookup("#note").<TextArea>query().setText(words));
    robot.clickOn("#verdict-1");
    until("it says so", () -> says(robot, "1 problem"));
    robot.clickOn("#problems");
    until("it says what to do", () -> says(robot, "is not saved yet"));
    assertTrue(says(robot, "the disk is full"));
    assertTrue(says(robot, "not saved, see the problem below"));
    robot.push(KeyCode.ESCAPE);
    assertEquals(words, robot.lookup("#note").<TextArea>query().getText(), "nothing typed is lost");
    assertEquals(List.of(), desk.stored().annotations().getOrDefault(found.id(), List.of()));

    desk.makeRoom();

    until("it is stored", () -> !annotations().isEmpty());
    assertEquals(words, annotations().getLast().note());
    assertEquals(Optional.of(Verdict.NOT_COMPLIANT), annotations().getLast().verdict());
    until("the problem is gone", () -> !says(robot, "1 problem"));
    assertFalse(says(robot, "not saved"));
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));
  }

  @Test
  void what_a_second_window_stores_is_told_and_shown_when_asked_for(FxRobot robot) {
    ready(robot);
    try (var other = Database.open(own.resolve("desk.db"))) {
      // The first look at the store comes with the screen; only what comes after it is news.
      robot.sleep(500);
      new AuditStore(other).annotate(Desk.AUDIT, note("from the other window"));
      until("it says so", () -> says(robot, "Another window of Postgres Audit"));
      assertEquals("", robot.lookup("#note").<TextArea>query().getText(), "not under the hands");
      robot.clickOn("Show all of it");
      until(
          "it is shown",
          () ->
              robot.lookup("#note").<TextArea>queryAll().stream()
                  .anyMatch(note -> note.getText().equals("from the other window")));

      new AuditStore(other).shelf().deleteForGood(Desk.AUDIT);
      until("it says so", () -> says(robot, "deleted this audit for good"));
      robot.type(KeyCode.DIGIT1);
      until("it is not called saved", () -> says(robot, "not saved, see the problem below"));
      robot.clickOn("#problems");
      until("it says why", () -> says(robot, "could not be saved. Could not save: another window"));
    }
  }

  @Test
  void a_file_dropped_on_the_control_is_attached_and_one_that_is_too_large_is_refused(FxRobot robot)
      throws IOException {
    ready(robot);
    var good = Files.writeString(folder.resolve("pg_hba.conf"), "host all all all trust");
    var large = folder.resolve("core.dump");
    try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L * 1024 * 1024);
    }
    var source = new Label("two files");
    source.setOnDragDetected(
        drag -> {
          var content = new ClipboardContent();
          content.putFiles(List.of(good.toFile(), large.toFile()));
          source.startDragAndDrop(TransferMode.COPY).setContent(content);
          drag.consume();
        });
    robot.interact(() -> robot.lookup(".verdict-pane").<Pane>query().getChildren().add(source));

    Node form = robot.lookup("#note").query();
    robot.drag(source).dropTo(form);

    until("one is stored", () -> desk.stored().dossier().attachments().size() == 1);
    assertEquals("pg_hba.conf", desk.stored().dossier().attachments().getFirst().name());
    until("the other is refused", () -> says(robot, "Could not attach core.dump: it has 200 MB"));
    assertFalse(says(robot, "Could not attach pg_hba.conf"));
  }

  @Test
  void a_check_of_the_history_that_is_cancelled_is_told_and_can_be_made_up_for(FxRobot robot) {
    ready(robot);
    var release = new CountDownLatch(1);
    robot.interact(
        () -> {
          desk.work().start(Kind.HISTORY, "before it", _ -> held(release), _ -> {}, _ -> {});
          desk.navigator().go(new Screen.ReportOf(Desk.AUDIT));
          desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, found.id()));
        });
    until("it is shown as a task", () -> checking().isPresent());
    robot.interact(() -> checking().orElseThrow().cancel());
    release.countDown();

    until("it says so", () -> says(robot, "was not checked to the end"));
    robot.clickOn("#check-history");
    until("it is checked", () -> !says(robot, "was not checked to the end"));
    assertFalse(says(robot, "was changed outside the workbench"));
  }

  private static String held(CountDownLatch release) throws InterruptedException {
    release.await();
    return "";
  }

  private Optional<Task> checking() {
    return desk.work().tasks().stream()
        .filter(task -> task.title().equals("Checking the history of the audit"))
        .findFirst();
  }

  @Test
  void a_pack_removed_while_an_audit_uses_it_is_named_and_its_results_are_kept(FxRobot robot) {
    ready(robot);
    var at = Instant.parse("2026-11-22T10:00:00Z");
    var withPack = desk.checklist().version() + " + House rules 2.1 (0123456789ab)";
    var sha256 = "ab".repeat(32);
    long run =
        desk.audits()
            .runs()
            .start(
                Desk.AUDIT,
                new Run(
                    withPack,
                    sha256,
                    Optional.empty(),
                    at,
                    Optional.empty(),
                    false,
                    "",
                    List.of()));
    var house =
        new ProbeResult(
            "house-port",
            Optional.empty(),
            new Outcome.Found(List.of(new Finding("It listens on 5432.", Map.of(), Map.of()))),
            Evidence.NONE,
            at,
            Duration.ofMillis(2));
    desk.audits().runs().append(run, Desk.found(found, "It is open.", Map.of("setting", "port")));
    desk.audits().runs().append(run, house);
    desk.audits()
        .runs()
        .finish(
            run,
            new Run(withPack, sha256, Optional.empty(), at, Optional.of(at), true, "", List.of()));

    robot.interact(() -> desk.navigator().go(new Screen.ReportOf(Desk.AUDIT)));
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, found.id())));

    until("it says so", () -> says(robot, "1 control of this run cannot be shown: house-port."));
    assertTrue(says(robot, "Their pack House rules 2.1 is not in use now, or changed since."));
    assertTrue(says(robot, "Put the same one back into " + own.resolve("packs")));
    assertTrue(says(robot, "a report made now would lack them"));
    assertEquals(List.of("house-port"), desk.stored().outsideOfChecklist());
    assertTrue(desk.stored().run().orElseThrow().results().contains(house));
    ready(robot);
    robot.clickOn("#verdict-1");
    until("what is shown can be judged", () -> !annotations().isEmpty());
  }

  private List<Annotation> annotations() {
    return desk.stored().annotations().getOrDefault(found.id(), List.of());
  }

  private Annotation note(String words) {
    return new Annotation(
        found.id(),
        Instant.now(),
        "Olga Other",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        words);
  }

  private static void ready(FxRobot robot) {
    until("the control is there", () -> robot.lookup("#control-title").tryQuery().isPresent());
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(
            n ->
                n instanceof javafx.scene.control.Labeled l
                    && l.getText() != null
                    && l.getText().contains(words))
        .tryQuery()
        .isPresent();
  }
}
