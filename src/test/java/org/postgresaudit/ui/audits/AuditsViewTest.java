package org.postgresaudit.ui.audits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.kit.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class AuditsViewTest {
  @TempDir Path folder;
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  private AuditsView open(Screen screen) {
    var opening =
        switch (screen) {
          case Screen.NewAudit _ -> new AuditsView.Opening.NewAudit(Optional.empty());
          case Screen.NewAuditOf(var id) -> new AuditsView.Opening.NewAudit(Optional.of(id));
          default -> new AuditsView.Opening.List();
        };
    return workbench.audits(opening, FilePicker.ofTheSystem());
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private void type(FxRobot robot, String field, String text) {
    robot.interact(() -> workbench.find(field, TextInputControl.class).setText(text));
  }

  @Test
  void without_a_connection_the_way_to_one_is_shown(FxRobot robot) {
    workbench.untilSeen("An audit needs a saved connection to its server.");
    robot.clickOn("Add a connection");
    assertEquals(new Screen.NewConnection(), workbench.navigator.current());
  }

  @Test
  void an_empty_list_leads_to_a_new_audit(FxRobot robot) {
    workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.Audits());
    workbench.untilSeen("No audit was opened yet.");
    robot.clickOn("#new-audit");
    workbench.untilSeen("Open audit");
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void the_only_connection_is_chosen_for_a_new_audit(FxRobot robot) {
    workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.NewAudit());
    workbench.untilSeen("Open audit");
    assertEquals(
        "Acme AG",
        Workbench.onFx(() -> workbench.find("#audit-client", TextField.class).getText()));
  }

  @Test
  void a_new_audit_needs_its_three_answers(FxRobot robot) {
    workbench.saved("prod-db-1", "Acme AG");
    workbench.saved("prod-db-2", "Borealis AG");
    workbench.go(new Screen.NewAudit());
    workbench.untilSeen("Open audit");
    robot.clickOn("Open audit");
    workbench.untilSeen("Choose a connection.");
    workbench.untilSeen("Enter the client.");
    workbench.untilSeen("Enter who audits.");
    workbench.untilSeen("3 fields need attention");
    assertEquals(List.of(), workbench.audits.list(Workbench.CHECKLIST));
  }

  @Test
  void a_new_audit_of_a_connection_is_stored_and_opened(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.NewAuditOf(profile.id()));
    workbench.untilSeen("Open audit");
    type(robot, "#audit-auditor", "Mara Keller");
    type(robot, "#audit-scope", "The shop's server, without its backups.");
    robot.clickOn("#audit-scope");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    Workbench.until(
        "the audit is open", () -> workbench.navigator.current() instanceof Screen.AuditOf);
    var summary = workbench.audits.list(Workbench.CHECKLIST).getFirst();
    assertEquals("Acme AG", summary.audit().client());
    assertEquals("Mara Keller", summary.audit().auditor());
    assertEquals("prod-db-1", summary.audit().target().name());
    assertEquals(profile.id(), summary.audit().connection());
    assertEquals(
        summary.audit().id(),
        assertInstanceOf(Screen.AuditOf.class, workbench.navigator.current()).audit());
    workbench.go(new Screen.NewAudit());
    assertEquals(
        "Mara Keller",
        Workbench.onFx(() -> workbench.find("#audit-auditor", TextInputControl.class).getText()));
  }

  @Test
  void each_line_tells_state_coverage_and_what_is_open() {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.probed(profile, "Mara Keller");
    workbench.opened(workbench.saved("erp-main", "Kontor Nord GmbH"), "Jan Holt", Optional.empty());
    workbench.go(new Screen.Audits());
    int all = Workbench.CHECKLIST.controls().size();
    workbench.untilSeen("1 of " + all + " undecided");
    workbench.untilSeen("in progress");
    workbench.untilSeen("not probed yet");
    workbench.untilSeen("Audit of 22 Nov 2026 by Jan Holt");
    workbench.untilSeen("99 %");
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void enter_opens_the_chosen_audit(FxRobot robot) {
    var audit = workbench.probed(workbench.saved("prod-db-1", "Acme AG"), "Mara Keller");
    workbench.go(new Screen.Audits());
    workbench.untilSeen("Acme AG");
    robot.push(KeyCode.ENTER);
    assertEquals(new Screen.AuditOf(audit.id()), workbench.navigator.current());
  }

  @Test
  void the_filter_narrows_and_says_when_nothing_is_left(FxRobot robot) {
    workbench.opened(workbench.saved("prod-db-1", "Acme AG"), "Mara Keller", Optional.empty());
    workbench.opened(workbench.saved("erp-main", "Kontor Nord GmbH"), "Jan Holt", Optional.empty());
    workbench.go(new Screen.Audits());
    workbench.untilSeen("Acme AG");
    var list = workbench.find("#audits", ListView.class);
    robot.clickOn(".search-field").write("holt");
    Workbench.until("one is left", () -> list.getItems().size() == 1);
    robot.write("zz");
    workbench.untilSeen("No audit has “holtzz”");
    robot.clickOn("Clear the filter");
    Workbench.until("both are back", () -> list.getItems().size() == 2);
  }
}
