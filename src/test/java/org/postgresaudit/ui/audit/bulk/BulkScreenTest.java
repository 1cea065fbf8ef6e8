package org.postgresaudit.ui.audit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// One verdict for many controls, and words used again, over a real store.
@ExtendWith(ApplicationExtension.class)
class BulkScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;
  private List<Control> found;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 1);
    desk.openAudit(1);
    found =
        desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList().subList(1, 4);
    var results = new HashMap<Control, ProbeResult>();
    for (var control : found) {
      results.put(
          control,
          Desk.found(control, "It is open.", Map.of("schema", "sales", "setting", "port")));
    }
    desk.probed(results);
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.getFirst().id()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void several_controls_get_one_verdict_with_a_reason_and_one_key_takes_it_back(FxRobot robot) {
    ready(robot);
    robot.clickOn("#filter-found");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    until("the form for all is there", () -> shown(robot, "#bulk"));
    assertEquals("3 controls selected", text(robot, "#bulk-title"));
    assertFalse(shown(robot, "#note"), "the form of one control gives way");

    robot.type(KeyCode.DIGIT1);
    robot.interact(
        () -> {
          robot.lookup("#bulk-reason").<TextArea>query().setText("Agreed with the client.");
          robot.lookup("#bulk #owner").<TextInputControl>query().setText("Otto Owner");
        });
    assertEquals(Optional.empty(), said(0).annotation(), "nothing is said before it is applied");
    robot.clickOn("#bulk-apply");
    until("all are stored", () -> said(2).annotation().isPresent());
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.of(Verdict.NOT_COMPLIANT), said(i).verdict());
      var annotation = said(i).annotation().orElseThrow();
      assertEquals("Agreed with the client.", annotation.note());
      assertEquals("Otto Owner", annotation.remedy().orElseThrow().owner());
    }
    assertTrue(text(robot, "#bulk-outcome").startsWith("3 controls changed in one step"));
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));

    robot.interact(() -> robot.lookup("#controls").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(
        "all are taken back",
        () ->
            found.stream().allMatch(c -> assessment(c).verdict().isEmpty())
                && assessment(found.get(2)).history().size() == 2);
    assertEquals("", said(1).annotation().orElseThrow().note());
  }

  @Test
  void space_takes_a_control_out_of_the_selection_and_escape_goes_back_to_one(FxRobot robot) {
    ready(robot);
    robot.clickOn("#filter-found");
    robot.interact(
        () -> {
          var list = robot.lookup("#controls").<ListView<Line>>query();
          list.requestFocus();
          list.getSelectionModel().selectAll();
          list.getFocusModel().focus(list.getItems().size() - 1);
        });
    until("the form for all is there", () -> shown(robot, "#bulk"));
    robot.type(KeyCode.SPACE);
    assertEquals("2 controls selected", text(robot, "#bulk-title"));
    robot.type(KeyCode.ESCAPE);
    until("the form of one control is back", () -> shown(robot, "#note"));
    assertFalse(shown(robot, "#bulk"));
  }

  @Test
  void a_wording_goes_into_the_reason_for_several_with_what_holds_for_all_filled_in(FxRobot robot) {
    desk.audits()
        .wordings()
        .save(
            new org.postgresaudit.audit.Wording(
                "own-1", "Qwerty agreed", "On {server}, {name}: {control}"));
    ready(robot);
    robot.clickOn("#filter-found");
    robot.interact(() -> robot.lookup("#controls").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.A);
    until("the form for all is there", () -> shown(robot, "#bulk"));
    robot.type(KeyCode.W);
    until("the library is there", () -> robot.lookup("#wording-search").tryQuery().isPresent());
    until("it is read", () -> !robot.lookup("#wordings").<ListView<?>>query().getItems().isEmpty());
    robot.interact(
        () -> robot.lookup("#wording-search").<TextInputControl>query().setText("qwerty"));
    robot.type(KeyCode.ENTER);
    var reason = robot.lookup("#bulk-reason").<TextArea>query();
    until("it is inserted", () -> reason.getText().equals("On prod-db-1, {name}: {control}"));
    assertEquals("{name}", reason.getSelectedText());
  }

  @Test
  void wordings_leave_to_a_file_and_come_back_from_it(FxRobot robot) throws Exception {
    var wordings = desk.audits().wordings();
    wordings.save(new org.postgresaudit.audit.Wording("own-1", "Qwerty agreed", "By telephone."));
    var file = folder.resolve("team.wordings.json");
    ready(robot);
    robot.clickOn("#wording");
    until("the library is there", () -> robot.lookup("#manage-wordings").tryQuery().isPresent());
    robot.clickOn("#manage-wordings");
    until("it can be managed", () -> robot.lookup("#export-wordings").tryQuery().isPresent());
    desk.willPick(file);
    robot.clickOn("#export-wordings");
    until("it says so", () -> says(robot, "1 wording exported to"));
    wordings.save(new org.postgresaudit.audit.Wording("own-1", "Qwerty agreed", "In writing."));
    desk.willPick(file);
    robot.clickOn("#import-wordings");
    until("it says so", () -> says(robot, "1 wording imported. 1 got a number after the title"));
    assertEquals(
        List.of("Qwerty agreed", "Qwerty agreed (2)"),
        wordings.ours().stream().map(org.postgresaudit.audit.Wording::title).toList());
    java.nio.file.Files.writeString(file, "{");
    desk.willPick(file);
    robot.clickOn("#import-wordings");
    until("it says why not", () -> says(robot, "Could not import"));
  }

  private static boolean says(FxRobot robot, String words) {
    return robot
        .lookup(n -> n instanceof javafx.scene.control.Label l && l.getText().contains(words))
        .tryQuery()
        .isPresent();
  }

  @Test
  void a_wording_is_found_by_typing_and_inserted_with_its_placeholders_filled(FxRobot robot) {
    desk.audits()
        .wordings()
        .save(
            new org.postgresaudit.audit.Wording(
                "own-1", "Qwerty agreed", "On {server} in {schema}, {name}: {control}"));
    ready(robot);
    robot.interact(
        () -> {
          var note = robot.lookup("#note").<TextArea>query();
          note.setText("Seen. ");
          note.requestFocus();
          note.end();
        });
    var release = new CountDownLatch(1);
    robot.interact(
        () ->
            desk.work()
                .start(
                    Kind.STORE,
                    "before it",
                    _ -> {
                      release.await();
                      return "";
                    },
                    _ -> {},
                    _ -> {}));
    robot.push(KeyCode.CONTROL, KeyCode.SPACE);
    until("the library is there", () -> robot.lookup("#wording-search").tryQuery().isPresent());
    until("it is being read", () -> says(robot, "Opening the library of wordings"));
    assertFalse(says(robot, "No wording has these words"), "nobody looked yet");
    release.countDown();
    until("it is read", () -> !robot.lookup("#wordings").<ListView<?>>query().getItems().isEmpty());
    robot.interact(
        () -> robot.lookup("#wording-search").<TextInputControl>query().setText("no such words"));
    until("it says how to have one", () -> says(robot, "No wording has these words. To have one"));
    robot.interact(
        () -> robot.lookup("#wording-search").<TextInputControl>query().setText("qwerty"));
    robot.type(KeyCode.ENTER);
    var expected = "Seen. On prod-db-1 in sales, {name}: " + found.getFirst().title();
    until(
        "it stands in the note",
        () -> robot.lookup("#note").<TextArea>query().getText().equals(expected));
    assertEquals("{name}", robot.lookup("#note").<TextArea>query().getSelectedText());
    until(
        "the note is stored",
        () -> said(0).annotation().filter(a -> a.note().equals(expected)).isPresent());
    until(
        "its use is counted",
        () -> desk.audits().wordings().all().getFirst().wording().id().equals("own-1"));
  }

  private Assessment said(int n) {
    return assessment(found.get(n));
  }

  private Assessment assessment(Control control) {
    return desk.stored().assessment(control);
  }

  private static void ready(FxRobot robot) {
    until("the audit is open", () -> robot.lookup("#control-title").tryQuery().isPresent());
  }

  private static boolean shown(FxRobot robot, String node) {
    return robot.lookup(node).tryQuery().filter(n -> isShown(n)).isPresent();
  }

  private static boolean isShown(javafx.scene.Node node) {
    for (var n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).<Labeled>query().getText();
  }
}
