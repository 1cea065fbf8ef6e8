package org.postgresaudit.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
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
import org.postgresaudit.ui.Appearance;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.help.HelpPage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Settings and help in the real window.
@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {
  @TempDir Path folder;
  private Workbench workbench;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    workbench = new Workbench(folder);
    workbench.navigator.go(new Screen.Settings());
    workbench.show(stage, this::open);
  }

  private Page open(Screen screen) {
    return screen instanceof Screen.Help(var chapter)
        ? new HelpPage(chapter, workbench.dialogs)
        : new SettingsPage(
            workbench.appearance,
            workbench.remembered,
            workbench.status,
            workbench.navigator,
            new ChecklistInUse(Workbench.CHECKLIST),
            folder,
            () -> {});
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  @Test
  void the_size_grows_everything_at_once_and_the_window_stays(FxRobot robot) {
    double before = Workbench.onFx(() -> width("Appearance"));
    robot.clickOn("150 %");
    assertEquals(
        Appearance.Size.LARGER, Workbench.onFx(() -> workbench.appearance.sizeProperty().get()));
    robot.interact(() -> stage.getScene().getRoot().layout());
    assertEquals(1.5 * before, Workbench.onFx(() -> width("Appearance")), 2);
    assertEquals(1440, stage.getWidth());
  }

  private double width(String words) {
    var label = workbench.find(words, Node.class);
    return label.localToScreen(label.getLayoutBounds()).getHeight();
  }

  @Test
  void a_click_on_what_is_chosen_leaves_it_chosen(FxRobot robot) {
    robot.clickOn("High");
    robot.clickOn("High");
    assertEquals(
        Appearance.Contrast.HIGH,
        Workbench.onFx(() -> workbench.appearance.contrastProperty().get()));
    assertTrue(Workbench.onFx(() -> workbench.find("High", ToggleButton.class).isSelected()));
  }

  @Test
  void a_name_typed_is_stored_when_the_screen_is_left(FxRobot robot) {
    robot.clickOn("#setting-auditor").write("Mara Keller");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    Workbench.until(
        "the name is stored",
        () -> workbench.preferences.get("auditor").equals(Optional.of("Mara Keller")));
  }

  @Test
  void the_search_marks_what_answers_in_list_and_page(FxRobot robot) {
    robot.clickOn("#find-chapter").write("contrast");
    var match = PseudoClass.getPseudoClass("match");
    assertEquals(
        1L,
        Workbench.onFx(
            () ->
                robot.lookup(".chapter-row").queryAll().stream()
                    .filter(row -> row.getPseudoClassStates().contains(match))
                    .count()));
  }

  @Test
  void the_help_opens_at_the_chapter_asked_for(FxRobot robot) {
    workbench.go(new Screen.Help("licences"));
    workbench.untilSeen("Each with its licence");
    var list = workbench.find("#chapters", ListView.class);
    assertEquals(
        "licences",
        ((org.postgresaudit.ui.kit.Chapters.Chapter) list.getSelectionModel().getSelectedItem())
            .id());
  }

  @Test
  void everything_that_takes_the_keyboard_has_a_name() {
    var nameless = new ArrayList<String>();
    for (var screen : List.of(new Screen.Settings(), new Screen.Help("about"))) {
      workbench.go(screen);
      collect(Workbench.onFx(() -> stage.getScene().getRoot()), nameless);
    }
    assertEquals(List.of(), nameless);
  }

  private static void collect(Node node, List<String> nameless) {
    if (node.isFocusTraversable() && node.isVisible() && !isNamed(node)) {
      nameless.add(node.toString());
    }
    if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
    }
  }

  private static boolean isNamed(Node node) {
    var own = node instanceof Labeled labeled ? labeled.getText() : null;
    return (own != null && !own.isBlank())
        || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank());
  }
}
