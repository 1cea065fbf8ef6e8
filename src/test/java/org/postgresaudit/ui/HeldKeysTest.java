package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Keys held down, as an operating system sends them: pressed, pressed, pressed, let go.
@ExtendWith(ApplicationExtension.class)
class HeldKeysTest {
  private final List<KeyCode> arrived = new ArrayList<>();
  private Button button;
  private TextField line;
  private TextArea text;
  private final BooleanProperty focused = new SimpleBooleanProperty(true);

  @Start
  void start(Stage stage) {
    button = new Button("Delete");
    line = new TextField();
    text = new TextArea();
    var root = new VBox(button, line, text);
    root.addEventFilter(KeyEvent.KEY_PRESSED, key -> arrived.add(key.getCode()));
    var scene = new Scene(root);
    HeldKeys.watch(scene, focused);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void what_decides_opens_or_deletes_happens_once(FxRobot robot) {
    for (var code :
        List.of(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.SPACE, KeyCode.DELETE, KeyCode.R)) {
      assertEquals(1, arrivals(robot, button, code, false), code.getName());
    }
    assertEquals(1, arrivals(robot, button, KeyCode.V, true));
    assertEquals(1, arrivals(robot, button, KeyCode.ENTER, true));
  }

  @Test
  void walking_and_taking_back_go_on(FxRobot robot) {
    for (var code : List.of(KeyCode.J, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.TAB, KeyCode.F6)) {
      assertEquals(3, arrivals(robot, button, code, false), code.getName());
    }
    assertEquals(3, arrivals(robot, button, KeyCode.Z, true));
    assertEquals(1, arrivals(robot, button, KeyCode.K, true), "opens what can be done");
  }

  @Test
  void typing_goes_on_but_the_end_of_a_line_confirms_once(FxRobot robot) {
    assertEquals(3, arrivals(robot, line, KeyCode.DIGIT1, false));
    assertEquals(3, arrivals(robot, line, KeyCode.BACK_SPACE, false));
    assertEquals(1, arrivals(robot, line, KeyCode.ENTER, false));
    assertEquals(3, arrivals(robot, text, KeyCode.ENTER, false));
    assertEquals(1, arrivals(robot, text, KeyCode.ENTER, true));
  }

  @Test
  void a_key_pressed_anew_acts_anew(FxRobot robot) {
    for (int time = 0; time < 3; time++) {
      assertEquals(1, arrivals(robot, button, KeyCode.DIGIT1, false));
    }
  }

  @Test
  void a_key_let_go_while_the_window_was_away_does_not_stay_held(FxRobot robot) {
    robot.interact(() -> fire(button, KeyEvent.KEY_PRESSED, KeyCode.A, false));
    robot.interact(() -> focused.set(false));
    robot.interact(() -> focused.set(true));
    assertEquals(1, arrivals(robot, button, KeyCode.A, false));
  }

  @Test
  void two_keys_that_overlap_are_told_apart(FxRobot robot) {
    robot.interact(
        () -> {
          fire(button, KeyEvent.KEY_PRESSED, KeyCode.DIGIT1, false);
          fire(button, KeyEvent.KEY_PRESSED, KeyCode.DIGIT2, false);
          fire(button, KeyEvent.KEY_RELEASED, KeyCode.DIGIT1, false);
          fire(button, KeyEvent.KEY_PRESSED, KeyCode.DIGIT2, false);
        });
    assertEquals(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2), arrived);
  }

  @Test
  void a_key_that_led_into_a_field_is_not_typed_into_it(FxRobot robot) {
    robot.interact(
        () -> {
          button.requestFocus();
          fire(button, KeyEvent.KEY_PRESSED, KeyCode.C, false);
          line.requestFocus();
          for (int time = 0; time < 3; time++) {
            fire(line, KeyEvent.KEY_PRESSED, KeyCode.C, false);
            type(line, "c");
          }
          fire(line, KeyEvent.KEY_PRESSED, KeyCode.H, false);
          type(line, "h");
          fire(line, KeyEvent.KEY_RELEASED, KeyCode.C, false);
          fire(line, KeyEvent.KEY_PRESSED, KeyCode.C, false);
          type(line, "c");
        });
    assertEquals("hc", line.getText());
  }

  @Test
  void what_a_field_with_a_list_hands_on_to_its_text_is_no_second_stroke(FxRobot robot) {
    var day = Workbench.onFx(() -> new DatePicker(LocalDate.of(2027, 5, 23)));
    robot.interact(() -> ((VBox) button.getParent()).getChildren().add(day));
    robot.interact(day::requestFocus);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    assertEquals(day.getEditor().getText(), Workbench.onFx(day.getEditor()::getSelectedText));
    robot.type(KeyCode.DELETE);
    assertEquals("", Workbench.onFx(day.getEditor()::getText));
  }

  private static void type(Node on, String text) {
    Event.fireEvent(
        on,
        new KeyEvent(
            KeyEvent.KEY_TYPED, text, text, KeyCode.UNDEFINED, false, false, false, false));
  }

  private int arrivals(FxRobot robot, Node on, KeyCode code, boolean shortcut) {
    arrived.clear();
    robot.interact(
        () -> {
          for (int time = 0; time < 3; time++) {
            fire(on, KeyEvent.KEY_PRESSED, code, shortcut);
          }
          fire(on, KeyEvent.KEY_RELEASED, code, shortcut);
        });
    return arrived.size();
  }

  private static void fire(Node on, EventType<KeyEvent> type, KeyCode code, boolean shortcut) {
    Event.fireEvent(on, new KeyEvent(type, "", "", code, false, shortcut, false, false));
  }
}
