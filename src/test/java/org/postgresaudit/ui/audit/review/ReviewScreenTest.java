package org.postgresaudit.ui.audit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.TabWalk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two people at one workbench: the auditor hands over, the reviewer comments, returns and accepts.
@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;
  private Control found;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 1);
    desk.openAudit(1);
    found = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList().get(1);
    desk.probed(Map.of(found, Desk.found(found, "It is open.", Map.of("setting", "port"))));
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.id()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_palette_offers_each_step_of_the_review_and_says_what_has_to_come_first(FxRobot robot) {
    ready(robot);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("accept");
    until("it says why not", () -> text(robot).contains("submit the audit for review first."));
    robot.type(KeyCode.ESCAPE);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write("submit for review");
    robot.type(KeyCode.ENTER);
    until("it says what is missing", () -> robot.lookup("#go-to-undecided").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void an_audit_with_undecided_controls_is_not_handed_over(FxRobot robot) {
    ready(robot);
    menu(robot, "#review-submit");
    until("it says what is missing", () -> robot.lookup("#go-to-undecided").tryQuery().isPresent());
    TabWalk.check("what is missing");
    robot.type(KeyCode.ESCAPE);
    assertInstanceOf(ReviewState.NotSubmitted.class, state());
  }

  @Test
  void it_is_returned_with_a_comment_answered_and_accepted_by_another_person(FxRobot robot) {
    decide();
    ready(robot);
    reload(robot);

    menu(robot, "#review-submit");
    fill(robot, "mara  KELLER", "");
    click(robot, "#review-go");
    until(
        "the auditor is refused as reviewer",
        () -> text(robot).contains("The auditor cannot review their own audit"));
    fill(robot, "Jonas Weber", "");
    click(robot, "#review-go");
    until("it is handed over", () -> state() instanceof ReviewState.Submitted);
    assertEquals("Jonas Weber", desk.stored().audit().reviewer());

    until("the dialog is closed", () -> robot.lookup("#review-go").tryQuery().isEmpty());
    robot.interact(() -> robot.lookup("#controls").query().requestFocus());
    robot.type(KeyCode.M);
    until("the reviewer is asked", () -> robot.lookup("#review-words").tryQuery().isPresent());
    fill(robot, "Jonas Weber", "Which firewall?");
    click(robot, "#review-go");
    until("the comment is stored", () -> desk.stored().review().open().contains(found.id()));
    until(
        "it stands beside the control",
        () -> robot.lookup("#answer-comment").tryQuery().isPresent());

    TabWalk.check("under review");
    click(robot, "#bar-return");
    until("it asks", () -> robot.lookup("#review-words").tryQuery().isPresent());
    TabWalk.check("return");
    click(robot, "#review-go");
    until("it is returned", () -> state() instanceof ReviewState.Returned);

    click(robot, "#answer-comment");
    fill(robot, "", "The one of the data centre.");
    click(robot, "#review-go");
    until("the answer is stored", () -> desk.stored().review().open().isEmpty());

    click(robot, "#bar-submit");
    click(robot, "#review-go");
    until("it is handed over again", () -> state() instanceof ReviewState.Submitted);
    menu(robot, "#review-show-steps");
    until("the steps are shown", () -> robot.lookup("#review-steps").tryQuery().isPresent());
    TabWalk.check("steps of the review");
    robot.type(KeyCode.ESCAPE);
    click(robot, "#bar-accept");
    until("it asks", () -> robot.lookup("#review-words").tryQuery().isPresent());
    TabWalk.check("accept");
    click(robot, "#review-go");
    until("it is accepted", () -> state() instanceof ReviewState.Accepted);
    assertEquals("Jonas Weber", desk.stored().review().steps().getLast().by());
    assertTrue(desk.audits().historyIntact(Desk.AUDIT));

    until("the dialog is closed", () -> robot.lookup("#review-go").tryQuery().isEmpty());
    until("it says so", () -> bar(robot).contains("Accepted by Jonas Weber"));
    robot.type(KeyCode.DIGIT4);
    until("a change is told", () -> bar(robot).contains("changed since Jonas Weber accepted"));
    until("and the store knows it too", () -> state() instanceof ReviewState.ChangedSinceAccepted);
  }

  private void decide() {
    desk.audits()
        .annotate(
            Desk.AUDIT,
            desk.stored().assessments().stream()
                .filter(a -> !a.isDecided())
                .map(
                    a ->
                        new Annotation(
                            a.control().id(),
                            Instant.parse("2026-11-22T10:00:00Z"),
                            "Mara Keller",
                            Optional.of(Verdict.NOT_COMPLIANT),
                            Optional.empty(),
                            Optional.empty(),
                            "As seen."))
                .toList());
    assertEquals(
        List.of(), desk.stored().assessments().stream().filter(a -> !a.isDecided()).toList());
  }

  private void reload(FxRobot robot) {
    robot.interact(() -> desk.navigator().go(new Screen.ReportOf(Desk.AUDIT)));
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, found.id())));
    ready(robot);
  }

  private void ready(FxRobot robot) {
    until("the audit is open", () -> robot.lookup("#control-title").tryQuery().isPresent());
    assertFalse(robot.lookup("#review").queryAll().isEmpty());
  }

  private ReviewState state() {
    return desk.stored().review().state();
  }

  private static void menu(FxRobot robot, String item) {
    click(robot, "#review");
    robot.clickOn(item);
  }

  private static void click(FxRobot robot, String button) {
    until(button + " is there", () -> robot.lookup(button).tryQuery().isPresent());
    robot.clickOn(button);
  }

  private static void fill(FxRobot robot, String by, String words) {
    until("the dialog is open", () -> robot.lookup("#review-words").tryQuery().isPresent());
    TabWalk.check("review");
    robot.interact(
        () -> {
          robot
              .lookup("#review-by")
              .<TextInputControl>tryQuery()
              .ifPresent(field -> field.setText(by));
          robot.lookup("#review-words").<TextInputControl>query().setText(words);
        });
  }

  private static String bar(FxRobot robot) {
    return words(robot.lookup("#review-bar").query());
  }

  private static String text(FxRobot robot) {
    return words(robot.lookup(".dialog-box").query());
  }

  private static String words(Node in) {
    var words = new StringBuilder();
    for (var node : in.lookupAll(".label")) {
      words.append(((Labeled) node).getText()).append('\n');
    }
    return words.toString();
  }
}
