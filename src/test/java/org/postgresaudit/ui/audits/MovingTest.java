package org.postgresaudit.ui.audits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.FileProgress;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.kit.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An audit leaves, is deleted, and comes back.
@ExtendWith(ApplicationExtension.class)
class MovingTest {
  private static final String WORDS = "correct horse battery staple";

  @TempDir Path folder;
  private Workbench workbench;
  private Path file;

  @Start
  void start(Stage stage) {
    file = folder.resolve("acme.pgaudit");
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private AuditsView open(Screen screen) {
    return workbench.audits(
        screen instanceof Screen.ImportOf(var dropped)
            ? new AuditsView.Opening.Import(dropped)
            : new AuditsView.Opening.List(),
        picking());
  }

  private FilePicker picking() {
    return new FilePicker() {
      @Override
      public Optional<Path> open(Window over, String title, Type type) {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> save(Window over, String title, String name, Type type) {
        return Optional.of(file);
      }

      @Override
      public Optional<Path> folder(Window over, String title) {
        return Optional.empty();
      }
    };
  }

  private Audit listed() {
    var audit = workbench.probed(workbench.saved("prod-db-1", "Acme AG"), "Mara Keller");
    workbench.go(new Screen.Audits());
    workbench.untilSeen("Acme AG");
    return audit;
  }

  private AssessedAudit loaded(Audit audit) {
    return workbench.audits.load(audit.id(), Workbench.CHECKLIST);
  }

  private void type(FxRobot robot, String field, String text) {
    var input = workbench.find(field, TextInputControl.class);
    robot.interact(() -> input.setText(text));
  }

  private void key(FxRobot robot, KeyCode... keys) {
    var list = workbench.find("#audits", ListView.class);
    robot.interact(list::requestFocus);
    robot.push(keys);
  }

  private void export(FxRobot robot) {
    key(robot, KeyCode.CONTROL, KeyCode.E);
    type(robot, "#export-passphrase", WORDS);
    type(robot, "#export-passphrase-again", WORDS);
    workbench.click("#export-audit");
    workbench.untilSeen("The audit of Acme AG is exported");
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void an_audit_is_exported_deleted_and_imported_and_nothing_is_different(FxRobot robot)
      throws IOException {
    var audit = listed();
    var before = loaded(audit);
    export(robot);
    assertTrue(Files.size(file) > 0);

    key(robot, KeyCode.DELETE);
    workbench.untilSeen("Delete the audit of Acme AG for good?");
    type(robot, "#typed-client", "Acme AG");
    workbench.click("#delete-for-good");
    Workbench.until("it is gone", () -> workbench.audits.list(Workbench.CHECKLIST).isEmpty());
    workbench.untilSeen("No audit was opened yet.");

    workbench.click("#import-audit");
    workbench.untilSeen("acme.pgaudit is encrypted");
    type(robot, "#import-passphrase", "not these words at all");
    robot.push(KeyCode.ENTER);
    workbench.untilSeen("the passphrase is another one");
    type(robot, "#import-passphrase", WORDS);
    robot.push(KeyCode.ENTER);
    workbench.untilSeen("There is no such audit here yet.");
    workbench.click("#take-audit");
    workbench.untilSeen("The audit of Acme AG is imported");

    assertEquals(before, loaded(audit));
    assertTrue(workbench.audits.historyIntact(audit.id()));
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void a_weak_passphrase_is_refused_and_none_at_all_is_explained(FxRobot robot) {
    listed();
    key(robot, KeyCode.CONTROL, KeyCode.E);
    type(robot, "#export-passphrase", "short");
    workbench.click("#export-audit");
    workbench.untilSeen("Use at least 14 characters.");
    workbench.untilSeen("This is not the same passphrase.");
    var encrypt = workbench.find("#encrypt-export", CheckBox.class);
    robot.interact(() -> encrypt.setSelected(false));
    workbench.untilSeen("Anybody who gets the file can read");
    workbench.click("#export-audit");
    workbench.untilSeen("The audit of Acme AG is exported");
  }

  @Test
  void only_the_name_of_the_client_opens_the_way_to_deletion(FxRobot robot) {
    listed();
    key(robot, KeyCode.DELETE);
    var delete = workbench.find("#delete-for-good", Button.class);
    assertTrue(delete.isDisabled());
    type(robot, "#typed-client", "acme");
    assertTrue(delete.isDisabled());
    type(robot, "#typed-client", "Acme AG");
    assertFalse(delete.isDisabled());
    workbench.untilSeen("Delete the saved connection prod-db-1 too");
    robot.push(KeyCode.ESCAPE);
    assertEquals(1, workbench.audits.list(Workbench.CHECKLIST).size());
  }

  @Test
  void a_deletion_is_cancelled_while_everything_can_be_kept(FxRobot robot) throws SQLException {
    var audit = listed();
    var before = loaded(audit);
    try (var other = connection();
        var statement = other.createStatement()) {
      // Another window writes: the deletion has to wait for it.
      statement.execute("begin immediate");
      delete(robot);
      workbench.untilSeen("Deleting the audit of Acme AG");
      workbench.click("#cancel-task");
      statement.execute("rollback");
    }
    workbench.untilSeen("The audit of Acme AG is still there");
    assertEquals(before, loaded(audit));
    assertTrue(workbench.connections.find(audit.connection()).isPresent());
  }

  @Test
  void past_the_point_of_no_return_a_deletion_says_why_it_cannot_be_cancelled(FxRobot robot)
      throws SQLException {
    listed();
    try (var other = connection();
        var statement = other.createStatement()) {
      // Another window reads: the deletion waits for it before it overwrites the journal.
      statement.execute("begin");
      statement.executeQuery("select count(*) from audit").close();
      delete(robot);
      workbench.untilSeen("being overwritten, which cannot be cancelled");
      assertTrue(workbench.find("#cancel-task", Hyperlink.class).isDisabled());
    }
    workbench.untilSeen("No audit was opened yet.");
    assertFalse(workbench.sees("keeps earlier pages"), "the journal could be emptied");
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + workbench.database.file());
  }

  private void delete(FxRobot robot) {
    key(robot, KeyCode.DELETE);
    type(robot, "#typed-client", "Acme AG");
    var connection =
        (CheckBox)
            robot
                .lookup(node -> node instanceof CheckBox box && box.getText().contains("prod-db-1"))
                .query();
    robot.interact(() -> connection.setSelected(true));
    workbench.click("#delete-for-good");
  }

  @Test
  void an_archived_audit_leaves_the_list_and_is_taken_back(FxRobot robot) {
    listed();
    key(robot, KeyCode.A);
    workbench.untilSeen("Every audit is archived.");
    workbench.click("#archived-audits");
    workbench.untilSeen("Acme AG");
    key(robot, KeyCode.A);
    workbench.untilSeen("No audit is archived.");
    workbench.click("#archived-audits");
    workbench.untilSeen("Acme AG");
  }

  @Test
  void a_file_that_is_dropped_is_looked_at_and_a_bad_one_is_one_sentence() throws IOException {
    listed();
    Files.writeString(file, "Dear diary");
    workbench.go(new Screen.ImportOf(file));
    workbench.untilSeen("Nothing was imported");
    workbench.untilSeen("it is not an audit exported by Postgres Audit");
  }

  @Test
  void what_is_here_already_is_told() {
    var audit = listed();
    new AuditFiles(workbench.database)
        .export(audit.id(), file, Optional.empty(), FileProgress.UNHEARD);
    workbench.go(new Screen.ImportOf(file));
    workbench.untilSeen("It is here already, and both are the same.");
  }
}
