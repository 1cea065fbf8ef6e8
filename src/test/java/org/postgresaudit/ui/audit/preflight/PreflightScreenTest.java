package org.postgresaudit.ui.audit.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.Cancellation;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.probe.Reach;
import org.postgresaudit.probe.Run;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TabWalk;
import org.postgresaudit.ui.kit.CodeBlock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the auditor sees before a run, of a real server, as a role that may hardly anything.
@ExtendWith(ApplicationExtension.class)
class PreflightScreenTest {
  private static PostgresServer server;

  @TempDir Path folder;

  private Desk desk;

  @BeforeAll
  static void startServer() throws Exception {
    server = PostgresServer.fresh(15, "");
    server.execute(
        "fixture",
        "create role auditor login; create database ledger;"
            + " revoke connect on database ledger from public");
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Start
  void start(Stage stage) {
    desk = new Desk(folder, 3);
    desk.openAudit(server.port(), "auditor");
    desk.show(stage, new Screen.AuditOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static void open(FxRobot robot) {
    until("the audit is there", () -> robot.lookup("#preflight").tryQuery().isPresent());
    robot.clickOn("#preflight");
    until("the check is done", () -> isKnown(robot));
  }

  private static boolean isKnown(FxRobot robot) {
    return robot.lookup("#preflight-list").tryQuery().isPresent()
        && !robot.lookup("#start-run").queryButton().isDisabled();
  }

  private static List<PreflightLine> lines(FxRobot robot) {
    ListView<PreflightLine> list = robot.lookup("#preflight-list").queryListView();
    return List.copyOf(list.getItems());
  }

  private static List<Entry> entries(FxRobot robot) {
    return lines(robot).stream()
        .filter(PreflightLine.Row.class::isInstance)
        .map(line -> ((PreflightLine.Row) line).entry())
        .toList();
  }

  private Preflight truth() {
    return Preflight.of(
        desk.checklist(), Reach.of(Targets.as(server, "auditor"), new Cancellation()));
  }

  private static String code(FxRobot robot, String query) {
    until(query + " is there", () -> robot.lookup(query).tryQuery().isPresent());
    return robot.lookup(query).queryAs(CodeBlock.class).text();
  }

  @Test
  void it_counts_lists_and_filters_what_the_run_will_answer(FxRobot robot) {
    open(robot);
    TabWalk.check("pre-flight");
    robot.interact(() -> robot.lookup("#audit-role").queryButton().fire());
    until("the role is shown", () -> robot.lookup(".dialog-box").tryQuery().isPresent());
    TabWalk.check("role for auditors");
    robot.type(KeyCode.ESCAPE);
    until("it is closed", () -> robot.lookup(".dialog-box").tryQuery().isEmpty());
    var truth = truth();
    assertEquals(truth.entries(), entries(robot));
    assertEquals(3, lines(robot).stream().filter(PreflightLine.Head.class::isInstance).count());
    for (var readiness : Readiness.values()) {
      var chip = robot.lookup("#readiness-" + readiness.word()).query();
      assertTrue(
          chip.getAccessibleText().endsWith(" " + truth.count(readiness)),
          chip.getAccessibleText());
    }
    robot.clickOn("#readiness-partly");
    assertEquals(truth.count(Readiness.PARTLY), entries(robot).size());
    assertTrue(entries(robot).stream().allMatch(e -> e.readiness() == Readiness.PARTLY));
    robot.clickOn("#readiness-partly");
    assertEquals(truth.entries().size(), entries(robot).size());
    robot.clickOn("#search-preflight").write("hba_rules");
    until("the search is through", () -> entries(robot).size() < truth.entries().size());
    assertFalse(entries(robot).isEmpty());
    robot.write(" nothing-like-that");
    until("nothing is left", () -> lines(robot).isEmpty());
    robot.clickOn("Show all controls");
    until("all are back", () -> entries(robot).size() == truth.entries().size());
  }

  @Test
  void the_grant_of_a_control_is_shown_and_after_it_the_check_says_so(FxRobot robot)
      throws Exception {
    open(robot);
    robot.clickOn("#search-preflight").write("pg_monitor");
    until(
        "the search is through",
        () ->
            !entries(robot).isEmpty()
                && entries(robot).stream()
                    .allMatch(entry -> entry.missing().contains(Need.PG_MONITOR)));
    ListView<PreflightLine> list = robot.lookup("#preflight-list").queryListView();
    robot.interact(() -> list.getSelectionModel().select(1));
    var grant = code(robot, "#grant");
    assertEquals("grant pg_monitor to \"auditor\";", grant);
    assertTrue(code(robot, "#all-grants").contains(grant));
    long before = truth().count(Readiness.NOT_ANSWERABLE);
    server.execute("fixture", grant);
    try {
      robot.clickOn("#check-again");
      until(
          "the check says so",
          () ->
              isKnown(robot)
                  && robot
                      .lookup("#all-grants")
                      .tryQueryAs(CodeBlock.class)
                      .filter(left -> !left.text().contains(grant))
                      .isPresent());
      assertTrue(truth().count(Readiness.NOT_ANSWERABLE) < before);
    } finally {
      server.execute("fixture", "revoke pg_monitor from auditor");
    }
  }

  @Test
  void the_run_starts_from_here(FxRobot robot) {
    open(robot);
    robot.clickOn("#start-run");
    until("the audit is back", () -> robot.lookup("#probe-all").tryQuery().isPresent());
    until("the run is complete", () -> desk.stored().run().filter(Run::complete).isPresent());
    assertEquals(desk.checklist().controls().size(), desk.stored().tally().asked());
    until("another can be checked", () -> !robot.lookup("#preflight").queryButton().isDisabled());
  }

  @Test
  void both_scripts_of_the_audit_role_are_for_this_server(FxRobot robot) throws Exception {
    open(robot);
    robot.clickOn("#audit-role");
    var make = code(robot, "#role-script");
    assertTrue(make.contains("PostgreSQL 15"), make);
    assertTrue(make.contains("-- grant select on pg_catalog.pg_authid"), make);
    robot.clickOn("#role-verifiers");
    assertTrue(code(robot, "#role-script").contains("\ngrant select on pg_catalog.pg_authid"));
    robot.interact(() -> robot.lookup("#role-name").queryAs(TextField.class).setText("consultant"));
    var renamed = code(robot, "#role-script");
    robot.clickOn("Take it away");
    var remove = code(robot, "#role-script");
    assertTrue(remove.contains("drop role"), remove);
    server.execute("fixture", renamed);
    server.execute("fixture", remove);
    robot.interact(() -> robot.lookup("#role-name").queryAs(TextField.class).setText("pg_audit"));
    assertEquals(Optional.empty(), robot.lookup("#role-script").tryQuery());
    assertTrue(robot.lookup("#copy-script").queryAs(Button.class).isVisible());
    robot.clickOn("Close");
  }

  @Test
  void escape_goes_back_and_nothing_was_asked(FxRobot robot) {
    open(robot);
    robot.push(javafx.scene.input.KeyCode.ESCAPE);
    until("the audit is back", () -> robot.lookup("#probe-all").tryQuery().isPresent());
    assertEquals(Optional.empty(), desk.stored().run());
  }
}
