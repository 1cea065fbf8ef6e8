package org.postgresaudit.ui.audit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.hba.ReviewedRule;
import org.postgresaudit.probe.access.Company;
import org.postgresaudit.probe.access.TableReaders.Table;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.kit.CodeBlock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Who reaches what, over a real store: graph, table and path are one choice.
@ExtendWith(ApplicationExtension.class)
class AccessScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 2);
    desk.openAudit(1);
    desk.probed(Map.of());
    desk.show(stage, new Screen.AuditOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void access(FxRobot robot, String awaited) {
    until("the audit is there", () -> robot.lookup("#aspect-access").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#aspect-access").queryAs(ButtonBase.class).fire());
    until("the tab shows " + awaited, () -> robot.lookup(awaited).tryQuery().isPresent());
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#path-title").queryAs(Label.class).getText();
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  @Test
  void a_run_without_roles_says_how_to_get_them(FxRobot robot) {
    access(robot, ".empty-state");
    until(
        "the sentence is there",
        () ->
            robot.lookup(".empty-state .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("Probe all")));
  }

  @Test
  void a_way_is_chosen_in_the_table_the_graph_or_by_keyboard(FxRobot robot) {
    desk.took(Company.inventory());
    access(robot, "#graph");
    assertEquals("svc_etl can become superuser", title(robot));
    until("the cut is worked out", () -> robot.lookup("#cut").tryQuery().isPresent());
    assertEquals(
        "revoke dba from deploy granted by postgres;",
        robot.lookup("#cut").queryAs(CodeBlock.class).text());
    assertEquals(
        "set role etl_writer;\ngrant deploy to svc_etl with set true;\nset role dba;",
        robot.lookup("#typed").queryAs(CodeBlock.class).text());

    TableView<Way> ways = robot.lookup("#ways").queryTableView();
    var backup =
        ways.getItems().stream().filter(w -> w.login().name().equals("backup")).findFirst();
    robot.interact(() -> ways.getSelectionModel().select(backup.orElseThrow()));
    assertEquals("backup can read every table", title(robot));

    robot.interact(() -> robot.lookup("#node-raudit").<Node>query().requestFocus());
    robot.type(KeyCode.ENTER);
    assertEquals("audit sees what others do", title(robot));
    assertEquals("audit", ways.getSelectionModel().getSelectedItem().login().name());
    robot.type(KeyCode.RIGHT);
    assertTrue(robot.lookup("#node-rpg_monitor").<Node>query().isFocused());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#path-title").tryQuery().isEmpty());
    assertTrue(ways.getSelectionModel().isEmpty());

    robot.interact(() -> robot.lookup("#find-role").queryAs(TextField.class).setText("etl"));
    assertEquals(1, ways.getItems().size());
    assertTrue(robot.lookup("#node-rbackup").tryQuery().isEmpty());
    robot.interact(() -> robot.lookup("#find-role").queryAs(TextField.class).clear());
    assertTrue(robot.lookup("#node-rSelect").tryQuery().isEmpty());
    fire(robot, "#hide-idle");
    assertTrue(robot.lookup("#node-rSelect").tryQuery().isPresent());
  }

  @Test
  void the_graph_is_saved_as_a_picture_and_the_control_is_opened(FxRobot robot) {
    desk.took(Company.inventory());
    access(robot, "#graph");
    var file = folder.resolve("roles.png");
    desk.willPick(file);
    fire(robot, "#save-picture");
    until("it is written", () -> Files.exists(file) && file.toFile().length() > 1000);
    until("it is whole", () -> !new Image(file.toUri().toString()).isError());
    assertTrue(
        new Image(file.toUri().toString()).getPixelReader().getColor(0, 0).isOpaque(),
        "light words of a dark window would be lost on the paper of whatever shows the picture");
    robot.interact(() -> robot.lookup("#open-control").queryAs(Button.class).fire());
    until("the controls are there", () -> robot.lookup("#controls").tryQuery().isPresent());
  }

  @Test
  void the_graph_goes_into_the_report_with_a_caption(FxRobot robot) {
    desk.took(Company.inventory());
    access(robot, "#graph");
    fire(robot, "#give-picture");
    until("it is stored", () -> desk.stored().dossier().attachments().size() == 1);
    var attachment = desk.stored().dossier().attachments().getFirst();
    assertEquals("Who can become whom on prod-db-1", attachment.caption());
    assertEquals("image/png", attachment.mediaType());
  }

  @Test
  void who_reads_a_table_is_listed_with_the_right(FxRobot robot) {
    desk.took(Company.inventory());
    access(robot, "#graph");
    fire(robot, "#segment-readers");
    ListView<Table> tables = robot.lookup("#tables").queryListView();
    assertEquals(2, tables.getItems().size());
    robot.interact(() -> tables.getSelectionModel().select(0));
    until("the readers are there", () -> robot.lookup("#readers").tryQuery().isPresent());
    assertEquals(9, robot.lookup("#readers").queryTableView().getItems().size());
  }

  @Test
  void access_rules_are_read_and_filtered(FxRobot robot) {
    desk.took(Company.inventory());
    access(robot, "#graph");
    fire(robot, "#segment-rules");
    TableView<ReviewedRule> rules = robot.lookup("#rules").queryTableView();
    assertEquals(6, rules.getItems().size());
    fire(robot, "#only-dangerous");
    assertEquals(3, rules.getItems().size());
    robot.interact(
        () -> robot.lookup("#filter-rules").queryAs(TextField.class).setText("never used"));
    assertEquals(1, rules.getItems().size());
    robot.interact(() -> rules.getSelectionModel().select(0));
    assertTrue(
        robot
            .lookup("#rule-meaning")
            .queryAs(Label.class)
            .getText()
            .startsWith("jdoe to shop from 10.1.0.0/16"));
  }

  @Test
  void rules_that_could_not_be_read_name_the_grant(FxRobot robot) {
    desk.took(
        Company.with(
            Kind.ACCESS_RULES,
            new Part.NotRead("Role audit may not read it.", "permission denied")));
    access(robot, "#graph");
    fire(robot, "#segment-rules");
    var grant = robot.lookup("#rules-grant").queryAs(CodeBlock.class).text();
    assertTrue(grant.startsWith("grant select on pg_catalog.pg_hba_file_rules to "), grant);
    assertFalse(robot.lookup("#rules").tryQuery().isPresent());
  }
}
