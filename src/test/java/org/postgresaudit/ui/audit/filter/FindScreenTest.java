package org.postgresaudit.ui.audit.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.listing.Line;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From a word to the control that holds it, from a filter to one with a name, and back to both
/// after leaving.
@ExtendWith(ApplicationExtension.class)
class FindScreenTest {
  @TempDir static Path folder;

  private Desk desk;
  private Control found;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk"), 2);
    desk.openAudit(1);
    var probed = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList();
    found = probed.get(1);
    var results = new HashMap<Control, ProbeResult>();
    results.put(
        found,
        Desk.found(
            found, "A function runs as postgres.", Map.of("function", "shop.befördern(who text)")));
    results.put(probed.get(3), Desk.result(probed.get(3), new Outcome.AwaitingAuditor(List.of())));
    desk.probed(results);
    desk.show(stage, new Screen.AuditOf(Desk.AUDIT));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_search_a_filter_and_its_name_are_there_again_after_leaving(FxRobot robot) {
    until("the list is shown", () -> entries(robot) > 2);
    robot.type(KeyCode.SLASH);
    robot.write("befordern");
    until("one is listed", () -> entries(robot) == 1);
    until("it says where", () -> labels(robot, ".hit-line").contains("in evidence: "));
    assertTrue(labels(robot, ".hit-line").contains("befördern"));

    robot.clickOn("#more-filters");
    var severity = "#value-severity-" + found.severity().word();
    until("the form is open", () -> robot.lookup(severity).tryQuery().isPresent());
    robot.interact(() -> robot.lookup(severity).queryAs(ToggleButton.class).fire());
    until(
        "a token says so",
        () -> labels(robot, ".filter-tokens").contains("severity " + found.severity().word()));
    robot.interact(() -> input(robot, "#filter-name").setText("Mine"));
    robot.interact(() -> robot.lookup("#save-filter").queryButton().fire());
    until("it is saved", () -> robot.lookup("#saved-Mine").tryQuery().isPresent());
    robot.interact(() -> robot.lookup("#clear-filters").queryAs(Hyperlink.class).fire());
    until("all are listed", () -> entries(robot) > 2);
    assertEquals("", input(robot, "#search-controls").getText());
    robot.interact(() -> robot.lookup("#saved-Mine").queryAs(ToggleButton.class).fire());
    until("one is listed again", () -> entries(robot) == 1);
    assertEquals("befordern", input(robot, "#search-controls").getText());

    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    robot.interact(() -> desk.navigator().go(new Screen.AuditOf(Desk.AUDIT)));
    until(
        "the search is there again",
        () ->
            robot
                .lookup("#search-controls")
                .tryQueryAs(TextInputControl.class)
                .filter(field -> field.getText().equals("befordern"))
                .isPresent());
    until("and what it found", () -> entries(robot) == 1);
    robot.interact(() -> input(robot, "#search-controls").setText("no such word anywhere"));
    until("nothing is listed", () -> entries(robot) == 0);
    until("it offers a way out", () -> robot.lookup("Show all controls").tryQuery().isPresent());
  }

  private static long entries(FxRobot robot) {
    return robot.lookup("#controls").tryQueryAs(ListView.class).stream()
        .flatMap(list -> ((List<?>) list.getItems()).stream())
        .filter(Line.Entry.class::isInstance)
        .count();
  }

  private static List<String> labels(FxRobot robot, String pane) {
    return robot.from(robot.lookup(pane)).lookup(Node::isVisible).queryAllAs(Node.class).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup(id).queryTextInputControl();
  }
}
