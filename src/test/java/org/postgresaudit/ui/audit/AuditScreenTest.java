package org.postgresaudit.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Desk.until;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.FilledFix;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Outcome.Obstacle;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Desk;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.audit.listing.Line;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The screen on which the auditor works, over a real store: what is decided by key or typed is in
/// the store, and nothing else is.
@ExtendWith(ApplicationExtension.class)
class AuditScreenTest {
  @TempDir static Path folder;
  private static int number;

  private Desk desk;
  private Control found;
  private Control notChecked;
  private Control toJudge;

  @Start
  void start(Stage stage) {
    desk = new Desk(folder.resolve("desk-" + number++), 2);
    desk.openAudit(1);
    var probed = desk.checklist().controls().stream().filter(c -> !c.isAttestation()).toList();
    found = probed.get(1);
    notChecked = probed.get(3);
    toJudge = probed.getLast();
    var results = new HashMap<Control, ProbeResult>();
    for (var control : desk.checklist().controls()) {
      if (control.isAttestation()) {
        results.put(control, Desk.result(control, new Outcome.NotApplicable("No such thing.")));
      }
    }
    results.put(
        found,
        Desk.found(
            found,
            "shop.promote(text) runs as postgres.",
            Map.of("function", "shop.promote(text)")));
    results.put(
        notChecked,
        Desk.result(
            notChecked,
            new Outcome.NotChecked(Obstacle.PRIVILEGE, "The role may not read the rules.")));
    results.put(toJudge, Desk.result(toJudge, new Outcome.AwaitingAuditor(List.of())));
    desk.probed(results);
    desk.show(stage, new Screen.ControlOf(Desk.AUDIT, found.id()));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_verdict_is_given_with_one_key_and_stored(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.DIGIT1);
    until("the verdict is stored", () -> verdict(found).isPresent());
    assertEquals(Optional.of(Verdict.NOT_COMPLIANT), verdict(found));
    assertEquals("Mara Keller", last(found).author());
  }

  @Test
  void panes_are_as_wide_as_before_when_a_narrow_window_grows(FxRobot robot) {
    ready(robot);
    double sections = width(robot, "#sections");
    double controls = width(robot, "#controls");
    var screen = robot.lookup(".audit-view").queryAs(Region.class);
    robot.interact(() -> screen.setMaxWidth(1044));
    until("the sections are folded", () -> width(robot, "#sections") < 100);
    robot.interact(() -> screen.setMaxWidth(Double.MAX_VALUE));
    until("the sections are whole", () -> width(robot, "#sections") > sections - 8);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(sections, width(robot, "#sections"), 8);
    assertEquals(controls, width(robot, "#controls"), 8);
  }

  private static double width(FxRobot robot, String selector) {
    return robot.lookup(selector).queryAs(Region.class).getWidth();
  }

  @Test
  void keys_act_although_a_tab_above_the_controls_was_clicked(FxRobot robot) {
    ready(robot);
    robot.clickOn("#aspect-controls");
    robot.type(KeyCode.DIGIT1);
    until("the verdict is stored", () -> verdict(found).isPresent());
  }

  @Test
  void a_verdict_key_held_down_says_one_thing_once(FxRobot robot) {
    ready(robot);
    robot.interact(
        () -> {
          var on = robot.lookup("#controls").query();
          for (int time = 0; time < 4; time++) {
            Event.fireEvent(on, digit1(KeyEvent.KEY_PRESSED));
          }
          Event.fireEvent(on, digit1(KeyEvent.KEY_RELEASED));
        });
    until("the verdict is stored", () -> verdict(found).isPresent());
    assertEquals(1, history(found).size());
  }

  private static KeyEvent digit1(EventType<KeyEvent> type) {
    return new KeyEvent(type, "1", "1", KeyCode.DIGIT1, false, false, false, false);
  }

  @Test
  void a_history_changed_by_hand_is_told_above_the_panes(FxRobot robot) throws Exception {
    ready(robot);
    robot.type(KeyCode.DIGIT1);
    until("the verdict is stored", () -> verdict(found).isPresent());
    assertFalse(notices(robot).contains("changed outside the workbench"));
    desk.editByHand("update annotation set verdict = 'compliant'");
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    robot.interact(() -> desk.navigator().go(new Screen.AuditOf(Desk.AUDIT)));
    until("it says so", () -> notices(robot).contains("changed outside the workbench"));
  }

  private static String notices(FxRobot robot) {
    return robot.lookup(".notices .label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void a_verdict_against_the_server_asks_for_its_reason_until_it_is_given(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.DIGIT2);
    until("it asks why", () -> text(robot, "#missing").contains("Say why in the note"));
    assertFalse(assessed(found).isDecided());
    robot.type(KeyCode.C);
    robot.write("Pinned since this morning.");
    until("the note is stored", () -> last(found).note().equals("Pinned since this morning."));
    assertEquals("", text(robot, "#missing"));
    assertTrue(assessed(found).isDecided());
  }

  @Test
  void looking_at_a_control_changes_nothing_of_what_was_said_about_it(FxRobot robot) {
    ready(robot);
    var said =
        new Annotation(
            found.id(),
            Instant.parse("2026-11-22T10:00:00Z"),
            "Mara Keller",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.of(new Annotation.SeverityOverride(Severity.INFO, "It is a test server.")),
            Optional.of(
                new Annotation.RiskAcceptance(java.time.LocalDate.of(2027, 1, 31), "Jonas Brandt")),
            "Until the new release.");
    desk.audits().annotate(Desk.AUDIT, said);
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, found.id())));
    until(
        "the note is shown",
        () ->
            robot
                .lookup("#note")
                .tryQueryAs(TextInputControl.class)
                .filter(note -> note.getText().equals("Until the new release."))
                .isPresent());
    assertEquals("Jonas Brandt", input(robot, "#accepted-by").getText());
    robot.sleep(700);
    robot.type(KeyCode.J);
    robot.type(KeyCode.K);
    robot.sleep(700);
    assertEquals(List.of(said), history(found));
  }

  @Test
  void a_note_keeps_its_first_letter_when_it_is_struck_before_the_key_that_led_there_is_let_go(
      FxRobot robot) {
    ready(robot);
    robot.press(KeyCode.C).press(KeyCode.H).release(KeyCode.C).release(KeyCode.H);
    robot.write("ello");
    until(
        "the note is stored",
        () -> !history(found).isEmpty() && last(found).note().equals("hello"));
  }

  @Test
  void letters_typed_in_a_note_are_letters_and_not_commands(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.C);
    robot.write("jkn12");
    until(
        "the note is stored",
        () -> !history(found).isEmpty() && last(found).note().equals("jkn12"));
    assertEquals(found.title(), text(robot, "#control-title"));
    assertEquals(Optional.empty(), verdict(found));
  }

  @Test
  void another_severity_is_stored_with_its_reason(FxRobot robot) {
    ready(robot);
    var other = found.severity() == Severity.LOW ? Severity.HIGH : Severity.LOW;
    robot.interact(
        () ->
            robot.lookup("#severity").<Severity>queryComboBox().getSelectionModel().select(other));
    until("it asks why", () -> text(robot, "#missing").contains("severity differs"));
    robot.interact(() -> input(robot, "#because").setText("Only the batch job reaches it."));
    until(
        "the reason is stored",
        () ->
            last(found)
                .severity()
                .equals(
                    Optional.of(
                        new Annotation.SeverityOverride(other, "Only the batch job reaches it."))));
  }

  @Test
  void an_accepted_risk_names_who_bears_it_until_when(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.DIGIT3);
    until("it asks who", () -> text(robot, "#missing").contains("who accepts the risk"));
    robot.interact(() -> input(robot, "#accepted-by").setText("Jonas Brandt"));
    robot.interact(() -> input(robot, "#note").setText("Until the new release."));
    until("it is decided", () -> assessed(found).isDecided());
    assertEquals("Jonas Brandt", last(found).risk().orElseThrow().acceptedBy());
  }

  @Test
  void taking_back_appends_the_state_before_and_forgets_nothing(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.DIGIT1);
    until("the verdict is stored", () -> history(found).size() == 1);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until("the state before is stored", () -> history(found).size() == 2);
    assertEquals(Optional.empty(), verdict(found));
  }

  @Test
  void the_next_undecided_control_is_found_across_sections(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.N);
    until("the next is shown", () -> text(robot, "#control-title").equals(notChecked.title()));
    robot.type(KeyCode.N);
    until("the one after is shown", () -> text(robot, "#control-title").equals(toJudge.title()));
  }

  @Test
  void a_control_decided_under_undecided_stays_until_the_filter_is_touched(FxRobot robot) {
    ready(robot);
    robot.clickOn("#filter-undecided");
    until("three are listed", () -> entries(robot).size() == 3);
    robot.clickOn("#controls");
    robot.interact(() -> robot.lookup("#controls").queryListView().getSelectionModel().select(1));
    robot.type(KeyCode.DIGIT1);
    until("the verdict is stored", () -> verdict(found).isPresent());
    assertEquals(3, entries(robot).size());
    assertTrue(
        entries(robot).stream()
            .anyMatch(e -> e.row().control().equals(found) && e.row().leavingProperty().get()));
    robot.clickOn("#filter-all");
    robot.clickOn("#filter-undecided");
    until("it has left", () -> entries(robot).size() == 2);
    robot.clickOn("#controls");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.type(KeyCode.DIGIT5);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.type(KeyCode.ESCAPE);
    robot.clickOn("#filter-all");
    robot.clickOn("#filter-undecided");
    until(
        "the list says why it is empty",
        () -> robot.lookup("Every control here is decided.").tryQuery().isPresent());
  }

  @Test
  void what_is_found_without_the_chosen_control_is_read_from_its_beginning(FxRobot robot) {
    ready(robot);
    ListView<Line> list = robot.lookup("#controls").queryListView();
    robot.interact(() -> list.scrollTo(30));
    until("the beginning is out of sight", () -> !isInSight(robot, 0));
    robot.type(KeyCode.SLASH);
    robot.write("log");
    until("many are listed", () -> entries(robot).size() > 20 && entries(robot).size() < 200);
    assertTrue(entries(robot).stream().noneMatch(e -> e.row().control().equals(found)));
    until("the first is in sight", () -> isInSight(robot, 0));
  }

  private static boolean isInSight(FxRobot robot, int line) {
    return robot
        .from(robot.lookup("#controls"))
        .lookup(".control-cell")
        .queryAllAs(ListCell.class)
        .stream()
        .anyMatch(cell -> cell.getIndex() == line && !cell.isEmpty() && cell.isVisible());
  }

  @Test
  void the_search_finds_the_words_of_a_finding(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.SLASH);
    robot.write("promote");
    until("one is listed", () -> entries(robot).size() == 1);
    assertEquals("promote", input(robot, "#search-controls").getText());
    assertEquals(found, entries(robot).getFirst().row().control());
  }

  @Test
  void what_could_not_be_looked_at_never_reads_like_passed(FxRobot robot) {
    ready(robot);
    robot.interact(() -> desk.navigator().go(new Screen.ControlOf(Desk.AUDIT, notChecked.id())));
    until("it is shown", () -> shows(robot, "#control-title", notChecked.title()));
    var words = wordsOf(robot, ".control-pane");
    assertTrue(words.contains("not checked"), words::toString);
    assertTrue(
        words.stream().anyMatch(w -> w.startsWith("The role may not read the rules.")),
        words::toString);
    assertFalse(words.contains("passed"), words::toString);
  }

  @Test
  void what_nobody_will_decide_is_marked_in_bulk_with_one_reason(FxRobot robot) {
    ready(robot);
    robot.clickOn("#sort-and-more");
    robot.clickOn("Mark the undecided as not assessed…");
    robot.clickOn("#mark-reason").write("Out of scope by agreement.");
    robot.clickOn("#mark");
    until(
        "all are decided",
        () -> desk.stored().assessments().stream().allMatch(Assessment::isDecided));
    for (var control : List.of(found, notChecked, toJudge)) {
      assertEquals(Optional.of(Verdict.NOT_ASSESSED), verdict(control));
      assertEquals("Out of scope by agreement.", last(control).note());
    }
  }

  @Test
  void the_place_is_found_again_after_leaving(FxRobot robot) {
    ready(robot);
    robot.clickOn("#filter-undecided");
    robot.type(KeyCode.N);
    until("the next is shown", () -> shows(robot, "#control-title", notChecked.title()));
    robot.interact(() -> desk.navigator().go(new Screen.Reports()));
    until("it was left", () -> robot.lookup("#control-title").tryQuery().isEmpty());
    robot.interact(() -> desk.navigator().go(new Screen.AuditOf(Desk.AUDIT)));
    until("it is shown again", () -> shows(robot, "#control-title", notChecked.title()));
    assertEquals(3, entries(robot).size());
  }

  @Test
  void the_place_is_stored_while_the_auditor_is_still_there(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.N);
    until("the next is shown", () -> shows(robot, "#control-title", notChecked.title()));
    until(
        "it is what would be opened next time",
        () ->
            Optional.ofNullable(desk.preferences().all().get("audit." + Desk.AUDIT + ".place"))
                .filter(place -> place.startsWith(notChecked.id() + "\t"))
                .isPresent());
  }

  @Test
  void a_sealed_audit_says_so_and_takes_nothing(FxRobot robot) {
    ready(robot);
    desk.audits()
        .seal(
            Desk.AUDIT,
            new SealedReport(
                "report.pdf", "00", "B-B", "Mara Keller", Instant.parse("2026-11-22T10:00:00Z")));
    robot.interact(() -> desk.navigator().go(new Screen.AuditOf(Desk.AUDIT)));
    until(
        "it says so",
        () ->
            wordsOf(robot, ".notices").stream().anyMatch(w -> w.contains("Closed by the report")));
    ready(robot);
    robot.type(KeyCode.DIGIT1);
    assertTrue(robot.lookup("#note").queryTextInputControl().getText().isEmpty());
    assertFalse(robot.lookup("#note").queryTextInputControl().isEditable());
    assertTrue(robot.lookup("#probe-all").queryButton().isDisabled());
    assertTrue(history(found).isEmpty());
  }

  @Test
  void a_server_that_cannot_be_reached_gets_one_sentence_and_nothing_is_lost(FxRobot robot) {
    ready(robot);
    robot.clickOn("#probe-all");
    until(
        "it says so",
        () ->
            wordsOf(robot, ".notices").stream()
                .anyMatch(w -> w.contains("127.0.0.1") && w.endsWith(".")));
    assertEquals(Optional.of(Result.FOUND), assessed(found).result());
    assertEquals("Probe all", robot.lookup("#probe-all").queryButton().getText());
  }

  @Test
  void the_fix_is_copied_with_one_key(FxRobot robot) {
    ready(robot);
    robot.type(KeyCode.F);
    robot.interact(
        () ->
            assertEquals(
                FilledFix.of(found, assessed(found).results()).script(),
                Clipboard.getSystemClipboard().getString()));
  }

  private void ready(FxRobot robot) {
    until("the control is shown", () -> shows(robot, "#control-title", found.title()));
  }

  private static boolean shows(FxRobot robot, String id, String words) {
    return robot
        .lookup(id)
        .tryQueryAs(Label.class)
        .filter(l -> l.getText().equals(words))
        .isPresent();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryLabeled().getText();
  }

  private static TextInputControl input(FxRobot robot, String id) {
    return robot.lookup(id).queryTextInputControl();
  }

  private static List<Line.Entry> entries(FxRobot robot) {
    ListView<Line> list = robot.lookup("#controls").queryListView();
    return IntStream.range(0, list.getItems().size())
        .mapToObj(list.getItems()::get)
        .filter(Line.Entry.class::isInstance)
        .map(Line.Entry.class::cast)
        .toList();
  }

  private static List<String> wordsOf(FxRobot robot, String pane) {
    return robot.from(robot.lookup(pane)).lookup(Node::isVisible).queryAllAs(Node.class).stream()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(words -> words != null && !words.isBlank())
        .toList();
  }

  private Assessment assessed(Control control) {
    return desk.stored().assessment(control);
  }

  private List<Annotation> history(Control control) {
    return assessed(control).history();
  }

  private Annotation last(Control control) {
    return history(control).getLast();
  }

  private Optional<Verdict> verdict(Control control) {
    return assessed(control).annotation().flatMap(Annotation::verdict);
  }
}
