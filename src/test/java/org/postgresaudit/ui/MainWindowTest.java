package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.ui.work.BackgroundWork.Kind;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The frame around every screen.
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
  @TempDir Path folder;
  private final List<Screen> left = new ArrayList<>();
  private Workbench workbench;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  private Page open(Screen screen) {
    if (screen instanceof Screen.Verify) {
      throw new IllegalStateException("this screen is broken");
    }
    return new Page() {
      private final ObservableList<Crumb> trail =
          FXCollections.observableArrayList(
              Crumb.to("Way to " + screen.place(), new Screen.Audits()),
              Crumb.here("Here is " + screen.place()));

      @Override
      public Parent content() {
        return new StackPane(new VBox(new Label("Content of " + screen.place()), new TextField()));
      }

      @Override
      public ObservableList<Crumb> trail() {
        return trail;
      }

      @Override
      public void leave() {
        left.add(screen);
      }

      @Override
      public List<KeyHint> keys() {
        return List.of(new KeyHint("N", "Next undecided"));
      }
    };
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  @Test
  void a_click_on_the_rail_goes_to_its_place(FxRobot robot) {
    robot.clickOn("#rail-checklist");
    workbench.untilSeen("Content of CHECKLIST");
    assertEquals("Here is CHECKLIST – Postgres Audit", Workbench.onFx(stage::getTitle));
  }

  @Test
  void the_number_keys_go_to_the_places_in_order(FxRobot robot) {
    var keys =
        List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT1);
    var places = List.of("CONNECTIONS", "AUDITS", "CHECKLIST", "REPORTS", "START");
    for (int i = 0; i < keys.size(); i++) {
      robot.push(KeyCode.CONTROL, keys.get(i));
      workbench.untilSeen("Content of " + places.get(i));
    }
  }

  @Test
  void alt_left_goes_back_and_the_page_that_is_left_is_told(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    workbench.untilSeen("Content of START");
    assertEquals(List.of(new Screen.Start(), new Screen.Connections()), left);
  }

  @Test
  void a_step_of_the_way_leads_to_its_screen(FxRobot robot) {
    robot.clickOn("Way to START");
    workbench.untilSeen("Content of AUDITS");
  }

  @Test
  void the_theme_changes_at_once_and_is_remembered(FxRobot robot) {
    robot.clickOn("#theme");
    assertEquals(
        Appearance.Theme.DARK, Workbench.onFx(() -> workbench.appearance.themeProperty().get()));
    Workbench.until(
        "the theme is stored",
        () -> workbench.preferences.get("theme").equals(Optional.of("DARK")));
  }

  @Test
  void a_task_is_shown_with_its_activity_and_can_be_cancelled(FxRobot robot) throws Exception {
    var stopped = new CountDownLatch(1);
    robot.interact(
        () ->
            workbench.work.start(
                Kind.PROBES,
                "Probing prod-db-1",
                steps -> {
                  steps.onCancel(stopped::countDown);
                  steps.progress(41, 168);
                  steps.now("41 / 168");
                  stopped.await();
                  return "ended";
                },
                _ -> {},
                _ -> {}));
    workbench.untilSeen("Probing prod-db-1 · 41 / 168");
    workbench.click("#cancel-task");
    Workbench.until("no task is left", () -> workbench.work.tasks().isEmpty());
    assertEquals(0, stopped.getCount());
    assertFalse(Workbench.onFx(() -> workbench.sees("Probing prod-db-1")));
  }

  @Test
  void what_was_stored_is_said_with_its_time(FxRobot robot) {
    assertTrue(Workbench.onFx(() -> workbench.sees("Ready")));
    robot.interact(() -> workbench.status.saved());
    workbench.untilSeen("Saved ");
  }

  @Test
  void problems_can_be_read_and_put_aside(FxRobot robot) {
    robot.interact(() -> workbench.status.problem("Could not save prod-db-1. The disk is full."));
    workbench.untilSeen("1 problem");
    workbench.click("#problems");
    TabWalk.check("problems");
    workbench.untilSeen("The disk is full.");
    robot.clickOn("Put aside");
    workbench.untilSeen("No problems");
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
  }

  @Test
  void the_keys_are_listed_and_escape_closes_the_list(FxRobot robot) {
    robot.push(KeyCode.F1);
    workbench.untilSeen("Next undecided");
    workbench.untilSeen("Back to the screen before");
    robot.push(KeyCode.ESCAPE);
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
  }

  @Test
  void while_a_dialog_is_open_keys_do_not_leave_the_screen(FxRobot robot) {
    robot.push(KeyCode.F1);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertEquals(new Screen.Start(), workbench.navigator.current());
  }

  @Test
  void the_focus_stays_in_the_dialog(FxRobot robot) {
    robot.push(KeyCode.F1);
    for (int i = 0; i < 12; i++) {
      robot.push(KeyCode.TAB);
    }
    assertEquals("Close", Workbench.onFx(() -> focusedText()));
  }

  @Test
  void the_first_steps_give_the_keyboard_back_to_where_it_was(FxRobot robot) {
    robot.clickOn(".text-field");
    robot.interact(workbench.tour::begin);
    press(robot, "#tour-next");
    press(robot, "#tour-next");
    assertInstanceOf(
        TextField.class, Workbench.onFx(() -> stage.getScene().getFocusOwner()), "after a step");
    press(robot, "#tour-skip");
    assertInstanceOf(
        TextField.class, Workbench.onFx(() -> stage.getScene().getFocusOwner()), "at the end");
  }

  private static void press(FxRobot robot, String button) {
    var found = robot.lookup(button).queryAs(ButtonBase.class);
    robot.interact(found::requestFocus);
    robot.interact(found::fire);
  }

  private String focusedText() {
    return stage.getScene().getFocusOwner() instanceof javafx.scene.control.Labeled labeled
        ? labeled.getText()
        : String.valueOf(stage.getScene().getFocusOwner());
  }

  @Test
  void a_broken_screen_says_so_and_the_others_go_on(FxRobot robot) {
    workbench.go(new Screen.Verify(Path.of("a.pdf")));
    workbench.untilSeen("Could not open this screen.");
    robot.clickOn("#rail-audits");
    workbench.untilSeen("Content of AUDITS");
  }
}
