package org.postgresaudit.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.store.PackShelf;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.kit.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChecklistViewTest {
  @TempDir Path folder;
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    var inUse = new ChecklistInUse(Workbench.CHECKLIST);
    var shelf = new PackShelf(folder.resolve("packs"), Set.of());
    var packs =
        new PacksViewModel(
            shelf, inUse, workbench.work, workbench.remembered, InstantSource.system());
    workbench.show(
        stage,
        _ ->
            new ChecklistPage(
                inUse,
                packs,
                workbench.remembered,
                workbench.status,
                workbench.dialogs,
                FilePicker.ofTheSystem()));
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private TableView<?> controls() {
    return workbench.find("#controls", TableView.class);
  }

  private int shown() {
    return Workbench.onFx(() -> controls().getItems().size());
  }

  @Test
  void all_controls_are_there_and_the_first_is_read() {
    var all = Workbench.CHECKLIST.controls();
    assertEquals(all.size(), shown());
    workbench.untilSeen(all.size() + " controls");
    workbench.untilSeen(all.getFirst().id());
    workbench.untilSeen("Why");
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void the_arrow_keys_read_one_control_after_the_other(FxRobot robot) {
    var second = Workbench.CHECKLIST.controls().get(1);
    robot.push(KeyCode.DOWN);
    workbench.untilSeen(second.id());
  }

  @Test
  void a_chosen_section_leaves_only_its_controls(FxRobot robot) {
    var section = Workbench.CHECKLIST.sections().get(2);
    robot.interact(() -> workbench.find("#parts", TreeView.class).getSelectionModel().select(3));
    workbench.untilSeen("3 " + section.title());
    assertEquals(section.controls().count(), shown());
  }

  @Test
  void searching_looks_into_every_text_with_all_words(FxRobot robot) {
    robot.push(KeyCode.SLASH);
    robot.write("scram password");
    long expected =
        Workbench.CHECKLIST.controls().stream().filter(ChecklistViewTest::saysBoth).count();
    assertTrue(expected > 0);
    Workbench.until("the list is narrowed", () -> controls().getItems().size() == expected);
  }

  private static boolean saysBoth(Control control) {
    var text =
        (control.id()
                + control.title()
                + control.why()
                + control.fix()
                + control.checkByHand()
                + control.references()
                + control.mapsTo())
            .toLowerCase(java.util.Locale.ROOT);
    return text.contains("scram") && text.contains("password");
  }

  @Test
  void a_search_without_a_match_says_so_and_offers_the_way_back(FxRobot robot) {
    robot.clickOn(".search-field").write("zzz-nothing");
    workbench.untilSeen("No control says “zzz-nothing”.");
    robot.clickOn("Clear the search");
    assertEquals(Workbench.CHECKLIST.controls().size(), shown());
  }

  @Test
  void the_query_is_shown_when_asked_for(FxRobot robot) {
    var asked =
        Workbench.CHECKLIST.controls().stream()
            .filter(control -> control.question().queryFor(18).isPresent())
            .findFirst()
            .orElseThrow();
    robot.clickOn(".search-field").write(asked.id());
    workbench.untilSeen(asked.title());
    // It may lie below the edge of the window.
    var show = robot.lookup("Show the query").queryButton();
    robot.interact(show::fire);
    workbench.untilSeen("Hide the query");
    workbench.untilSeen("pg_catalog");
  }
}
