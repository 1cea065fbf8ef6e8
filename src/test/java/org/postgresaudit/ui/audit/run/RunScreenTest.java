package org.postgresaudit.ui.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen asks a real server: what arrives is in the store and in the list.
@ExtendWith(ApplicationExtension.class)
class RunScreenTest {
  @TempDir static Path folder;

  private Desk desk;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder, 1);
    desk.openAudit(PostgresServer.shared(15).port());
    desk.show(stage, new Screen.AuditOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_run_fills_the_list_and_one_control_can_be_asked_again(FxRobot robot) {
    until("the screen is there", () -> robot.lookup("#probe-all").tryQuery().isPresent());
    robot.clickOn("#probe-all");
    until("the run is complete", () -> desk.stored().run().filter(Run::complete).isPresent());
    until(
        "the button is back",
        () -> robot.lookup("#probe-all").queryButton().getText().equals("Probe all"));
    var tally = desk.stored().tally();
    assertEquals(desk.checklist().controls().size(), tally.asked());
    assertTrue(tally.count(Result.PASSED) > 0);
    assertEquals(
        "Found " + tally.count(Result.FOUND),
        robot.lookup("#filter-found").query().getAccessibleText());
    Control asked =
        desk.checklist().controls().stream()
            .filter(c -> !c.isAttestation())
            .findFirst()
            .orElseThrow();
    var before = desk.stored().assessment(asked).results().getFirst().startedAt();
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, asked.id())));
    until(
        "the control is shown",
        () ->
            robot
                .lookup("#control-title")
                .tryQueryAs(javafx.scene.control.Label.class)
                .filter(label -> label.getText().equals(asked.title()))
                .isPresent());
    robot.clickOn("#probe-again");
    until(
        "it was asked again",
        () -> desk.stored().assessment(asked).results().getFirst().startedAt().isAfter(before));
    var then = began(asked);
    robot.interact(() -> robot.lookup("#controls").query().requestFocus());
    robot.push(KeyCode.SHIFT, KeyCode.R);
    var section =
        desk.checklist().controls().stream()
            .filter(c -> !c.isAttestation() && c.section().equals(asked.section()))
            .filter(c -> !desk.stored().assessment(c).results().isEmpty())
            .toList();
    assertTrue(section.size() > 1);
    until("the section was asked", () -> section.stream().allMatch(c -> began(c).isAfter(then)));
    assertEquals(Optional.of(true), desk.stored().run().map(Run::complete));
    assertEquals(desk.checklist().controls().size(), desk.stored().tally().asked());
  }

  private Instant began(Control control) {
    return desk.stored().assessment(control).results().getFirst().startedAt();
  }
}
