package org.postgresaudit.ui.audit.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Judging by keyboard over a real store: single findings, the control they belong to, and what
/// only people can answer.
@ExtendWith(ApplicationExtension.class)
class JudgingTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;
  private Control found;
  private Control asked;
  private Control longest;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 9);
    desk.openAudit(1);
    found = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList().get(1);
    asked = desk.checklist().controls().stream().filter(Control::isAttestation).toList().getFirst();
    var results = new HashMap<Control, ProbeResult>();
    results.put(
        found,
        Desk.result(
            found, new Outcome.Found(List.of(finding("promote(text)"), finding("purge()")))));
    longest = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList().get(2);
    results.put(
        longest,
        Desk.result(
            longest,
            new Outcome.Found(
                IntStream.rangeClosed(1, 300).mapToObj(i -> finding("f_" + i + "()")).toList())));
    results.put(asked, Desk.result(asked, new Outcome.AwaitingAuditor(List.of())));
    desk.probed(results);
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.id()));
  }

  private static Finding finding(String function) {
    var row = Map.of("function", function);
    return new Finding("shop." + function + " runs as postgres.", row, row);
  }

  private static FindingKey key(String function) {
    return FindingKey.of(Optional.empty(), Map.of("function", function));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void findings_are_judged_one_by_one_without_the_mouse(FxRobot robot) {
    ready(robot, found);
    robot.type(KeyCode.PERIOD);
    until("it speaks of the first", () -> text(robot, "#verdict-of").endsWith("finding 1 of 2"));
    assertEquals("shop.promote(text) runs as postgres.", text(robot, "#finding-spoken-of"));
    robot.type(KeyCode.DIGIT2);
    until("it asks why", () -> text(robot, "#missing").contains("Say why in the note"));
    robot.type(KeyCode.C);
    robot.write("It pins the path itself.");
    until("that is stored", () -> note(key("promote(text)")).equals("It pins the path itself."));
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    until("it speaks of the second", () -> text(robot, "#verdict-of").endsWith("finding 2 of 2"));
    assertEquals("", input(robot, "#note").getText());
    robot.type(KeyCode.ESCAPE);
    robot.type(KeyCode.DIGIT1);
    until("it is to be fixed", () -> verdict(key("purge()")).isPresent());
    robot.interact(() -> input(robot, "#owner").setText("Web team"));
    until(
        "the owner is stored",
        () ->
            said(key("purge()"))
                .flatMap(Annotation::remedy)
                .filter(r -> r.owner().equals("Web team"))
                .isPresent());
    robot.type(KeyCode.DIGIT0);
    until("it speaks of the whole", () -> text(robot, "#verdict-of").equals("Your verdict"));
    var whole = assessed(found);
    assertEquals(Optional.of(Verdict.COMPLIANT), verdict(key("promote(text)")));
    assertEquals(Optional.empty(), whole.annotation());
    assertEquals(Optional.of(Verdict.NOT_COMPLIANT), whole.verdict());
    assertTrue(whole.isDecided(), () -> whole.demands().toString());
    assertTrue(
        robot.lookup(".finding-row .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().equals("false positive")));
  }

  @Test
  void of_many_findings_some_are_shown_and_every_one_is_reached(FxRobot robot) {
    ready(robot, found);
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, longest.id())));
    ready(robot, longest);
    assertEquals(12, rows(robot));
    robot.type(KeyCode.PERIOD);
    until("it speaks of the first", () -> text(robot, "#verdict-of").endsWith("1 of 300"));
    for (int i = 0; i < 6; i++) {
      robot.interact(() -> robot.lookup("#later-findings").queryAs(Hyperlink.class).fire());
    }
    assertEquals(200, rows(robot));
    assertTrue(robot.lookup("#later-findings").tryQuery().isEmpty());
    assertTrue(
        robot.lookup(".finding-row").queryAll().stream()
            .anyMatch(row -> row.getAccessibleText().contains("f_300()")));
    robot.interact(() -> robot.lookup("#earlier-findings").queryAs(Hyperlink.class).fire());
    assertEquals(200, rows(robot));
    robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
    until("it speaks of the second", () -> text(robot, "#verdict-of").endsWith("2 of 300"));
    until("which is shown", () -> robot.lookup(".finding-row:chosen").tryQuery().isPresent());
    for (int i = 3; i <= 15; i++) {
      robot.type(KeyCode.PERIOD);
    }
    until("one not shown before is", () -> text(robot, "#verdict-of").endsWith("15 of 300"));
    assertTrue(robot.lookup(".finding-row:chosen").tryQuery().isPresent());
  }

  private static int rows(FxRobot robot) {
    return robot.lookup(".finding-row").queryAll().size();
  }

  @Test
  void what_was_taken_back_is_done_again_and_every_step_is_kept(FxRobot robot) {
    ready(robot, found);
    robot.type(KeyCode.PERIOD);
    robot.type(KeyCode.DIGIT1);
    until("it is stored", () -> history().size() == 1);
    robot.type(KeyCode.DIGIT0);
    robot.type(KeyCode.DIGIT1);
    until("the whole is stored", () -> history().size() == 2);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("both are taken back", () -> history().size() == 4);
    assertTrue(assessed(found).verdict().isEmpty());
    assertTrue(text(robot, "#verdict-of").contains("finding 1"), "what was taken back is shown");
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(
        "the first is done again",
        () -> verdict(key("purge()")).isEmpty() && history().size() == 5);
    assertEquals(Optional.of(Verdict.NOT_COMPLIANT), verdict(key("promote(text)")));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until("the second, too", () -> history().size() == 6);
    assertTrue(robot.lookup("#redo").queryButton().isDisabled());
  }

  @Test
  void an_answer_of_people_names_who_gave_it_and_what_they_showed(FxRobot robot) {
    ready(robot, found);
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, asked.id())));
    ready(robot, asked);
    robot.type(KeyCode.DIGIT2);
    until("it asks who", () -> text(robot, "#missing").contains("Say who answered"));
    robot.interact(() -> input(robot, "#answered-by").setText("Petra Lind, operations"));
    robot.interact(() -> input(robot, "#note").setText("Went through it together."));
    until("it is decided", () -> assessed(asked).isDecided());
    assertEquals(
        "Petra Lind, operations",
        assessed(asked).annotation().orElseThrow().attestation().orElseThrow().answeredBy());
  }

  @Test
  void an_answer_that_expired_says_so_and_is_open_again(FxRobot robot) {
    ready(robot, found);
    desk.audits()
        .annotate(
            Desk.AUDIT,
            new Annotation(
                Subject.of(asked.id()),
                Instant.parse("2026-01-02T10:00:00Z"),
                "Mara Keller",
                Optional.of(Verdict.COMPLIANT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                    new Attestation("Petra Lind", "", "", Optional.of(LocalDate.of(2026, 3, 1)))),
                "As last year."));
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, asked.id())));
    ready(robot, asked);
    assertTrue(text(robot, "#missing").contains("has expired"), text(robot, "#missing"));
    assertFalse(assessed(asked).isDecided());
    assertTrue(
        robot.lookup(".control-cell .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().equals("expired")));
  }

  @Test
  void a_paste_of_a_million_characters_is_cut_with_a_sentence(FxRobot robot) {
    ready(robot, found);
    robot.interact(
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.PLAIN_TEXT, "\u001b[31mx".repeat(200_000)));
          ((TextArea) input(robot, "#note")).paste();
        });
    until("it is stored", () -> !history().isEmpty());
    assertEquals(BoundedText.LONGEST_NOTE, history().getLast().note().length());
    assertFalse(history().getLast().note().contains("\u001b"));
    assertTrue(text(robot, "#missing").contains("left out"), text(robot, "#missing"));
  }

  @Test
  void the_note_is_previewed_with_html_as_the_text_it_is(FxRobot robot) {
    ready(robot, found);
    robot.interact(() -> input(robot, "#note").setText("**Known**, see <b>ticket</b>"));
    robot.type(KeyCode.P);
    until("it is shown", () -> robot.lookup("#note-preview").query().isVisible());
    assertFalse(input(robot, "#note").isVisible());
    assertTrue(
        robot
            .lookup("#note-preview .markdown-text")
            .queryAllAs(javafx.scene.text.Text.class)
            .stream()
            .anyMatch(part -> part.getText().contains("<b>")));
    robot.type(KeyCode.C);
    until("it is typed again", () -> input(robot, "#note").isVisible());
  }

  private void ready(FxRobot robot, Control control) {
    until(
        "the control is shown",
        () ->
            robot
                .lookup("#control-title")
                .tryQueryAs(Label.class)
                .filter(l -> l.getText().equals(control.title()))
                .isPresent());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup(id).queryTextInputControl();
  }

  private Assessment assessed(Control control) {
    return desk.stored().assessment(control);
  }

  private List<Annotation> history() {
    return assessed(found).history();
  }

  private Optional<Annotation> said(FindingKey key) {
    return assessed(found).annotation(key);
  }

  private String note(FindingKey key) {
    return said(key).map(Annotation::note).orElse("");
  }

  private Optional<Verdict> verdict(FindingKey key) {
    return said(key).flatMap(Annotation::verdict);
  }
}
