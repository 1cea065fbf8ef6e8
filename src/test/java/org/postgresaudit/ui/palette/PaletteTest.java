package org.postgresaudit.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.kit.Icon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The palette over a page that has an act, an act that is off, a control and a button.
@ExtendWith(ApplicationExtension.class)
class PaletteTest {
  @TempDir Path folder;
  private final List<String> done = new ArrayList<>();
  private Workbench workbench;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  private Page open(Screen screen) {
    return new Page() {
      @Override
      public Parent content() {
        var button = new Button("Weigh the anchor");
        button.setOnAction(_ -> done.add("weighed"));
        return new VBox(new TextField(), button);
      }

      @Override
      public ObservableList<Crumb> trail() {
        return FXCollections.observableArrayList(Crumb.here(screen.place().name()));
      }

      @Override
      public List<Command> commands() {
        return List.of(
            Command.act(Icon.PROBE, "Probe all", () -> done.add("probed")).key("P"),
            Command.act(Icon.SIGN, "Sign and export", () -> done.add("signed"))
                .unless(Optional.of("decide 3 controls first.")),
            Command.of(
                Command.Group.CONTROLS,
                "a-control",
                "No login role is a superuser",
                Icon.FOUND::node,
                () -> done.add("opened")));
      }
    };
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private void type(FxRobot robot, String words) {
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(words);
  }

  private List<String> found() {
    return Workbench.onFx(
        () -> {
          ListView<?> list = workbench.find("#palette-list", ListView.class);
          return list.getItems().stream()
              .filter(Row.Hit.class::isInstance)
              .map(row -> ((Row.Hit) row).command().name())
              .toList();
        });
  }

  @Test
  void what_is_typed_is_found_and_enter_does_it(FxRobot robot) {
    type(robot, "prob");
    assertEquals("Probe all", found().getFirst());
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("probed"), done);
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
  }

  @Test
  void a_place_is_found_and_opened(FxRobot robot) {
    type(robot, "checkl");
    robot.push(KeyCode.ENTER);
    assertEquals(new Screen.Checklist(), Workbench.onFx(() -> workbench.navigator.current()));
  }

  @Test
  void a_button_of_the_screen_is_found_without_having_been_listed(FxRobot robot) {
    type(robot, "anchor");
    robot.push(KeyCode.ENTER);
    assertEquals(List.of("weighed"), done);
  }

  @Test
  void what_cannot_be_done_says_why_and_is_not_done(FxRobot robot) {
    type(robot, "sign and");
    workbench.untilSeen("Not now: decide 3 controls first.");
    robot.push(KeyCode.ENTER);
    assertEquals(List.of(), done);
    assertTrue(Workbench.onFx(() -> workbench.dialogs.isOpen()));
  }

  @Test
  void the_arrows_choose_and_escape_gives_the_keyboard_back(FxRobot robot) {
    robot.clickOn(".text-field");
    type(robot, "o");
    robot.push(KeyCode.DOWN);
    assertEquals("", workbench.find("#palette", TextField.class).getSelectedText());
    robot.push(KeyCode.ESCAPE);
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
    assertTrue(Workbench.onFx(() -> stage.getScene().getFocusOwner() instanceof TextField));
  }

  @Test
  void what_was_used_last_stands_first_when_it_opens_again(FxRobot robot) {
    type(robot, "anchor");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    assertEquals("Weigh the anchor", found().getFirst());
    workbench.untilSeen("Used lately");
  }

  @Test
  void a_greater_than_looks_for_acts_alone(FxRobot robot) {
    type(robot, ">o");
    assertFalse(found().isEmpty());
    assertFalse(found().contains("No login role is a superuser"));
  }

  @Test
  void nothing_found_says_what_to_do(FxRobot robot) {
    type(robot, "xyzzyx");
    workbench.untilSeen("Nothing matches \u201cxyzzyx\u201d.");
  }
}
