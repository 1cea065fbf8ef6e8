package org.postgresaudit.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.store.PackShelf;
import org.postgresaudit.ui.ChecklistInUse;
import org.postgresaudit.ui.TabWalk;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The consultant adds a pack of their own, reads it, uses it, and takes it away again.
@ExtendWith(ApplicationExtension.class)
class PacksScreenTest {
  @TempDir Path folder;
  private Workbench workbench;
  private ChecklistInUse inUse;
  private Path pack;

  @Start
  void start(Stage stage) throws IOException {
    pack = write("House rules");
    workbench = new Workbench(folder);
    inUse = new ChecklistInUse(Workbench.CHECKLIST);
    var shelf = new PackShelf(folder.resolve("packs"), Set.of());
    var packs =
        new PacksViewModel(
            shelf, inUse, workbench.work, workbench.remembered, InstantSource.system());
    workbench.show(
        stage,
        _ ->
            new ChecklistPage(
                inUse, packs, workbench.remembered, workbench.status, workbench.dialogs, picker()));
  }

  private Path write(String name) throws IOException {
    var root = folder.resolve(name);
    var item = Files.createDirectories(root.resolve("1-configuration-settings/2-port"));
    Files.writeString(root.resolve("checklist.yaml"), "version: \"7\"\n");
    Files.writeString(
        item.resolveSibling("section.yaml"), "title: Configuration\nintroduction: Settings.\n");
    Files.writeString(item.resolve("item.yaml"), "title: Port\nintroduction: The port.\n");
    Files.writeString(
        item.resolve("port-is-the-house-port.yaml"),
        """
        title: The port is the house port
        severity: low
        look_in: server
        needs: connect
        why: A stray port is a stray server.
        offending_rows: |
          select pg_catalog.current_setting('port') as value
           where pg_catalog.current_setting('port') <> '5433'
        finding: "The server listens on {value}."
        identified_by: []
        fix: Set it.
        check_by_hand: show port
        references:
          - https://www.postgresql.org/docs/current/runtime-config-connection.html
        """);
    return root;
  }

  private FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> open(Window over, String title, Type type) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> save(Window over, String title, String name, Type type) {
        return Optional.empty();
      }

      @Override
      public Optional<Path> folder(Window over, String title) {
        return Optional.of(pack);
      }
    };
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private void add() {
    workbench.click("#add-pack");
    workbench.untilSeen("Use the pack House rules?");
    assertTrue(workbench.sees("The port is the house port"));
    TabWalk.check("use the pack");
  }

  @Test
  void a_pack_is_shown_whole_before_it_is_used(FxRobot robot) {
    add();
    var hash = workbench.find("#pack-hash", CodeBlock.class).text();
    assertTrue(hash.matches("[0-9a-f]{64}"), hash);
    assertTrue(workbench.find("#use-pack", javafx.scene.Node.class).isDisabled());
    assertEquals(Workbench.CHECKLIST, inUse.get());
    robot.interact(() -> workbench.find("#confirmed-by", TextField.class).setText("Mara Keller"));
    workbench.click("#use-pack");
    workbench.untilSeen("Confirmed by Mara Keller");
    assertEquals(
        List.of(hash), inUse.get().packs().stream().map(origin -> origin.sha256()).toList());
    workbench.untilSeen((Workbench.CHECKLIST.controls().size() + 1) + " controls");
    robot.clickOn("Take out of use");
    workbench.untilSeen("Not in use");
    assertEquals(Workbench.CHECKLIST, inUse.get());
  }

  @Test
  void a_pack_that_changed_is_asked_about_again_and_can_be_removed(FxRobot robot)
      throws IOException {
    add();
    robot.interact(() -> workbench.find("#confirmed-by", TextField.class).setText("Mara Keller"));
    workbench.click("#use-pack");
    workbench.untilSeen("Confirmed by");
    var kept =
        folder.resolve(
            "packs/House rules/1-configuration-settings/2-port/port-is-the-house-port.yaml");
    Files.writeString(kept, Files.readString(kept).replace("5433", "5434"));
    workbench.click("#reread-packs");
    workbench.untilSeen("it was changed since it was confirmed");
    assertEquals(Workbench.CHECKLIST, inUse.get());
    robot.clickOn("Read and confirm");
    workbench.untilSeen("Use the pack House rules?");
    robot.clickOn("Not now");
    robot.clickOn("Remove");
    workbench.untilSeen("Remove the pack House rules?");
    workbench.click("#remove-pack");
    workbench.untilSeen("Controls of your own go into a pack");
    assertTrue(Files.exists(pack));
  }

  @Test
  void everything_wrong_with_a_pack_is_listed(FxRobot robot) throws IOException {
    var control = pack.resolve("1-configuration-settings/2-port/port-is-the-house-port.yaml");
    Files.writeString(
        control,
        Files.readString(control)
            .replace("severity: low", "severity: hgih")
            .replace("fix:", "fxi:"));
    workbench.click("#add-pack");
    workbench.untilSeen("The pack has 3 faults and cannot be used");
    assertTrue(workbench.sees("port-is-the-house-port.yaml:2: \"hgih\" is not known here"));
    robot.clickOn("Close");
    assertTrue(Files.notExists(folder.resolve("packs/House rules")));
  }
}
