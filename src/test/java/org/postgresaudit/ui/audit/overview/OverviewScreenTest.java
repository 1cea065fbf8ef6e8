package org.postgresaudit.ui.audit.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The charts of an audit over a real store: what they count, and where they lead.
@ExtendWith(ApplicationExtension.class)
class OverviewScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;
  private List<Control> found;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 2);
    desk.openAudit(1);
    var probed = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList();
    found = List.of(probed.get(1), probed.get(20), probed.getLast());
    var results = new HashMap<Control, ProbeResult>();
    for (var control : found) {
      results.put(
          control,
          Desk.found(control, "shop.promote(text) is open.", Map.of("function", "shop.promote")));
    }
    results.put(
        probed.get(3),
        Desk.result(probed.get(3), new Outcome.NotChecked(Obstacle.PRIVILEGE, "Not allowed.")));
    desk.probed(results);
    desk.show(stage, new Screen.AuditOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_numbers_are_those_of_the_controls(FxRobot robot) {
    overview(robot);
    assertEquals(
        "3 open findings", robot.lookup(".overview-block Donut").query().getAccessibleText());
    assertEquals("Show 3", robot.lookup("#show-found").queryAs(Hyperlink.class).getText());
    assertEquals("Show 1", robot.lookup("#show-not_checked").queryAs(Hyperlink.class).getText());
    assertTrue(texts(robot, "#overview-coverage").contains("1 privilege"));
  }

  @Test
  void a_number_leads_to_its_controls(FxRobot robot) {
    overview(robot);
    robot.interact(() -> robot.lookup("#show-not_checked").queryAs(Hyperlink.class).fire());
    until("the controls are there", () -> robot.lookup("#controls").tryQuery().isPresent());
    var list = robot.lookup("#controls").queryListView();
    until(
        "only one is listed",
        () -> list.getItems().stream().filter(l -> l.toString().contains("Entry")).count() == 1);
  }

  @Test
  void a_severity_leads_to_its_open_findings_and_no_others(FxRobot robot) {
    overview(robot);
    var severity = found.getFirst().severity();
    var expected = found.stream().filter(control -> control.severity() == severity).count();
    robot.interact(
        () ->
            robot.lookup(".legend-line").<Button>queryAllAs(Button.class).stream()
                .filter(line -> line.getAccessibleText().endsWith(severity.word()))
                .forEach(Button::fire));
    until("the controls are there", () -> robot.lookup("#controls").tryQuery().isPresent());
    var list = robot.lookup("#controls").queryListView();
    until(
        "only they are listed",
        () ->
            list.getItems().stream().filter(l -> l.toString().contains("Entry")).count()
                == expected);
  }

  @Test
  void the_worst_comes_first_until_the_auditor_says_otherwise(FxRobot robot) {
    overview(robot);
    ListView<Assessment> first = robot.lookup("#first-things").queryListView();
    var severities = first.getItems().stream().map(Assessment::severity).toList();
    assertEquals(
        severities.stream().sorted(java.util.Comparator.<Severity>reverseOrder()).toList(),
        severities);
    var second = first.getItems().get(1).control().id();
    robot.interact(
        () -> {
          first.getSelectionModel().select(1);
          first.requestFocus();
        });
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    assertEquals(second, first.getItems().getFirst().control().id());
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    robot.interact(() -> desk.navigator().go(new Screen.AuditOf(Desk.AUDIT)));
    until("it is there again", () -> robot.lookup("#first-things").tryQuery().isPresent());
    ListView<Assessment> again = robot.lookup("#first-things").queryListView();
    assertEquals(second, again.getItems().getFirst().control().id());
  }

  @Test
  void a_chart_is_saved_as_a_picture(FxRobot robot) {
    overview(robot);
    var file = folder.resolve("sections.png");
    desk.willPick(file);
    robot.interact(() -> robot.lookup("#save-sections").queryAs(Button.class).fire());
    until("it is written", () -> Files.exists(file) && file.toFile().length() > 1000);
    until("it is whole", () -> !new Image(file.toUri().toString()).isError());
  }

  @Test
  void a_chart_goes_into_the_report_beside_the_chosen_control_and_is_taken_back(FxRobot robot) {
    overview(robot);
    robot.interact(() -> robot.lookup("#give-sections").queryAs(Button.class).fire());
    until("it is stored", () -> desk.stored().dossier().attachments().size() == 1);
    var attachment = desk.stored().dossier().attachments().getFirst();
    assertEquals("image/png", attachment.mediaType());
    assertTrue(attachment.caption().contains("prod-db-1"), attachment.caption());
    robot.interact(() -> robot.lookup("#aspect-controls").queryAs(ButtonBase.class).fire());
    until("the form is there", () -> robot.lookup("#undo").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#undo").queryAs(Button.class).fire());
    until("it is taken back", () -> desk.stored().dossier().attachments().isEmpty());
  }

  private static void overview(FxRobot robot) {
    until("the audit is there", () -> robot.lookup("#aspect-overview").tryQuery().isPresent());
    robot.clickOn("#aspect-overview");
    until("the overview is there", () -> robot.lookup("#show-found").tryQuery().isPresent());
  }

  private static String texts(FxRobot robot, String block) {
    return robot
        .from(robot.lookup(block).<Node>query())
        .lookup(".label")
        .queryAllAs(Labeled.class)
        .stream()
        .map(Labeled::getText)
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
