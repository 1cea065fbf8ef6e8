package org.postgresaudit.ui.connections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.servers.Targets;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.PasswordSource;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ConnectionsViewTest {
  @TempDir Path folder;
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  private ConnectionsView open(Screen screen) {
    var model =
        new ConnectionsViewModel(
            workbench.connections,
            workbench.audits,
            Workbench.CHECKLIST,
            workbench.work,
            workbench.status,
            workbench.navigator,
            workbench.logIn);
    if (screen instanceof Screen.ConnectionOf(var id)) {
      model.choose(id);
    }
    return new ConnectionsView(
        model,
        new Connecting(Workbench.CHECKLIST, workbench.logIn, workbench.work, workbench.connections),
        workbench.dialogs,
        workbench.remembered,
        screen instanceof Screen.NewConnection
            ? ConnectionsView.Opening.NEW_CONNECTION
            : ConnectionsView.Opening.LIST);
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  private ConnectionProfile stored(UUID id) {
    return workbench.connections.find(id).orElseThrow().profile();
  }

  private void type(FxRobot robot, String field, String text) {
    robot.interact(() -> workbench.find(field, TextField.class).setText(text));
  }

  private String text(String field) {
    return Workbench.onFx(() -> workbench.find(field, TextField.class).getText());
  }

  @Test
  void an_empty_list_says_what_to_do_and_leads_to_it(FxRobot robot) {
    workbench.untilSeen("No connection is saved yet.");
    robot.clickOn("Add a connection");
    workbench.untilSeen("New connection");
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void a_new_connection_is_refused_until_every_field_is_right_and_then_saved(FxRobot robot) {
    workbench.go(new Screen.NewConnection());
    workbench.untilSeen("Save connection");
    type(robot, "#connection-name", "ledger-dr");
    type(robot, "#connection-host", "db1.borealis.example:5433");
    robot.clickOn("Save connection");
    workbench.untilSeen("A host name has no colon. Put 5433 under Port.");
    workbench.untilSeen("Enter a user.");
    workbench.untilSeen("2 fields need attention");
    robot.clickOn("#move-port");
    assertEquals("db1.borealis.example", text("#connection-host"));
    assertEquals("5433", text("#connection-port"));
    workbench.untilSeen("1 field needs attention");
    type(robot, "#connection-user", "audit");
    robot.clickOn("Save connection");
    Workbench.until("it is stored", () -> workbench.connections.all().size() == 1);
    var saved = workbench.connections.all().getFirst().profile();
    assertEquals("db1.borealis.example:5433", saved.address());
    assertEquals(TlsMode.VERIFY_FULL, saved.tls());
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
    workbench.untilSeen("Start audit");
  }

  @Test
  void saving_an_empty_form_tells_what_is_missing(FxRobot robot) {
    workbench.go(new Screen.NewConnection());
    workbench.untilSeen("Save connection");
    robot.clickOn("Save connection");
    workbench.untilSeen("Enter a name.");
    workbench.untilSeen("Enter a host.");
    workbench.untilSeen("3 fields need attention");
  }

  @Test
  void escape_leaves_the_form_without_saving(FxRobot robot) {
    workbench.go(new Screen.NewConnection());
    type(robot, "#connection-name", "ledger-dr");
    robot.push(KeyCode.ESCAPE);
    assertFalse(Workbench.onFx(() -> workbench.dialogs.isOpen()));
    assertEquals(List.of(), workbench.connections.all());
  }

  @Test
  void a_pasted_address_fills_the_form_and_its_password_is_dropped(FxRobot robot) {
    workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.Connections());
    workbench.untilSeen("prod-db-1");
    workbench.putOnClipboard("postgresql://mara:s3cret@db.acme.example:5544/shop?sslmode=require");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    workbench.untilSeen("The password in it was dropped and is asked for when connecting.");
    assertEquals("db.acme.example", text("#connection-host"));
    assertEquals("5544", text("#connection-port"));
    assertEquals("shop", text("#connection-database"));
    assertEquals("mara", text("#connection-user"));
    assertFalse(Workbench.onFx(() -> workbench.sees("s3cret")));
    robot.clickOn("Save connection");
    Workbench.until("it is stored", () -> workbench.connections.all().size() == 2);
  }

  @Test
  void an_address_that_cannot_be_used_says_why(FxRobot robot) {
    workbench.go(new Screen.NewConnection());
    workbench.putOnClipboard("postgresql://a@one,two/shop");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    workbench.untilSeen("The URI names several hosts");
  }

  @Test
  void other_text_is_pasted_where_the_caret_stands(FxRobot robot) {
    workbench.go(new Screen.NewConnection());
    robot.clickOn("#connection-host");
    workbench.putOnClipboard("db.acme.example");
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals("db.acme.example", text("#connection-host"));
  }

  @Test
  void what_is_typed_is_saved_by_itself_but_never_while_it_is_wrong(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    type(robot, "#connection-port", "70000");
    workbench.untilSeen("A port is a number from 1 to 65535.");
    workbench.untilSeen("Not saved: 1 field needs attention.");
    type(robot, "#connection-port", "5440");
    Workbench.until("the port is stored", () -> stored(profile.id()).port() == 5440);
    workbench.untilSeen("Saved ");
  }

  @Test
  void what_was_typed_last_is_saved_when_the_screen_is_left(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    type(robot, "#connection-host", "new.acme.example");
    workbench.go(new Screen.Connections());
    Workbench.until(
        "the host is stored", () -> stored(profile.id()).host().equals("new.acme.example"));
  }

  @Test
  void where_the_password_comes_from_is_remembered(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<PasswordSource> choice = workbench.find("#connection-password", ComboBox.class);
          choice.setValue(PasswordSource.ENVIRONMENT);
        });
    Workbench.until(
        "the choice is stored",
        () ->
            workbench
                .preferences
                .get("password-source." + profile.id())
                .equals(Optional.of("ENVIRONMENT")));
  }

  @Test
  void a_deleted_connection_comes_back_with_undo(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    workbench.untilSeen("Start audit");
    robot.clickOn("Delete");
    workbench.untilSeen("Deleted the connection prod-db-1. Its audits stay.");
    Workbench.until("it is gone", () -> workbench.connections.all().isEmpty());
    robot.clickOn("Undo");
    Workbench.until("it is back", () -> workbench.connections.find(profile.id()).isPresent());
    workbench.untilSeen("Start audit");
  }

  @Test
  void a_duplicate_is_another_connection(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    workbench.untilSeen("Start audit");
    robot.clickOn("Duplicate");
    Workbench.until("there are two", () -> workbench.connections.all().size() == 2);
    workbench.untilSeen("prod-db-1 copy");
    assertEquals("prod-db-1 copy", text("#connection-name"));
  }

  @Test
  void the_list_is_grouped_by_client_folds_and_filters(FxRobot robot) {
    workbench.saved("prod-db-1", "Acme AG");
    workbench.saved("ledger-eu", "Borealis Energie");
    workbench.saved("scratch", "");
    workbench.go(new Screen.Connections());
    workbench.untilSeen("Without a client");
    var list = workbench.find("#connections", ListView.class);
    assertEquals(6, Workbench.onFx(() -> list.getItems().size()));
    robot.clickOn("Acme AG");
    Workbench.until("Acme is folded", () -> !workbench.sees("prod-db-1"));
    robot.clickOn(".search-field").write("borealis");
    Workbench.until("only Borealis is left", () -> list.getItems().size() == 2);
    robot.write("zzz");
    workbench.untilSeen("No connection has “borealiszzz”");
    robot.clickOn("Clear the filter");
    workbench.untilSeen("Without a client");
  }

  @Test
  void starting_an_audit_leads_to_its_form(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    robot.interact(() -> {});
    workbench.click("#start-audit");
    assertEquals(new Screen.NewAuditOf(profile.id()), workbench.navigator.current());
  }

  private ConnectionProfile onServer(PostgresServer server, String user) {
    var target = Targets.as(server, user).profile();
    var profile =
        new ConnectionProfile(
            UUID.randomUUID(),
            "test-server",
            "Acme AG",
            target.host(),
            target.port(),
            target.database(),
            user,
            TlsMode.DISABLE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    workbench.connections.save(profile);
    return profile;
  }

  @Test
  void a_test_tells_how_far_it_came_and_what_the_role_may_see(FxRobot robot) {
    var server = PostgresServer.shared(15);
    var profile = onServer(server, "postgres");
    robot.interact(() -> workbench.logIn.choose(profile.id(), PasswordSource.NONE));
    workbench.go(new Screen.ConnectionOf(profile.id()));
    workbench.click("#test-connection");
    workbench.untilSeen("Tested just now");
    workbench.untilSeen("Port " + profile.port() + " answers");
    workbench.untilSeen("The session is not encrypted");
    workbench.untilSeen("Logged in as postgres");
    workbench.untilSeen("PostgreSQL 15.");
    workbench.untilSeen("probes can be answered");
    workbench.untilSeen("You are a superuser.");
    Workbench.until(
        "the use is remembered",
        () -> workbench.connections.find(profile.id()).orElseThrow().lastUse().isPresent());
    assertTrue(Workbench.onFx(() -> workbench.logIn.connected().contains(profile.id())));
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void a_connection_not_saved_yet_is_tested_with_the_password_it_is_to_have(FxRobot robot) {
    var profile = onServer(PostgresServer.shared(15), "postgres");
    workbench.go(new Screen.NewConnection());
    type(robot, "#connection-name", "trial");
    type(robot, "#connection-host", profile.host());
    type(robot, "#connection-port", String.valueOf(profile.port()));
    type(robot, "#connection-user", "postgres");
    robot.interact(
        () -> {
          chosen("#connection-tls", TlsMode.DISABLE);
          chosen("#connection-password", PasswordSource.NONE);
        });
    robot.clickOn("Test connection");
    workbench.untilSeen("Logged in as postgres");
    robot.push(KeyCode.ESCAPE);
    assertEquals(
        List.of("test-server"),
        workbench.connections.all().stream().map(saved -> saved.profile().name()).toList());
  }

  @SuppressWarnings("unchecked")
  private <T> void chosen(String choice, T value) {
    ((ComboBox<T>) workbench.find(choice, ComboBox.class)).setValue(value);
  }

  @Test
  void a_role_with_few_rights_gets_the_grants_to_copy(FxRobot robot) throws Exception {
    var server = PostgresServer.shared(15);
    server.execute("postgres", "drop role if exists nosy; create role nosy login;");
    try {
      var profile = onServer(server, "nosy");
      robot.interact(() -> workbench.logIn.choose(profile.id(), PasswordSource.NONE));
      workbench.go(new Screen.ConnectionOf(profile.id()));
      workbench.click("#test-connection");
      workbench.untilSeen("more probes");
      workbench.untilSeen("pg_hba_file_rules");
      robot.interact(
          () ->
              robot
                  .lookup("Show the script of a minimal audit role")
                  .queryAs(javafx.scene.control.Hyperlink.class)
                  .fire());
      workbench.untilSeen("postgres_audit");
    } finally {
      server.execute("postgres", "drop role nosy;");
    }
  }

  @Test
  void a_test_that_fails_says_where_and_what_to_do(FxRobot robot) {
    var profile = Workbench.profile("nowhere", "Acme AG", "127.0.0.1");
    var closed =
        new ConnectionProfile(
            profile.id(),
            profile.name(),
            profile.client(),
            profile.host(),
            1,
            profile.database(),
            profile.user(),
            TlsMode.DISABLE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "");
    workbench.connections.save(closed);
    robot.interact(() -> workbench.logIn.choose(profile.id(), PasswordSource.NONE));
    workbench.go(new Screen.ConnectionOf(profile.id()));
    workbench.click("#test-connection");
    workbench.untilSeen("The test failed");
    workbench.untilSeen("127.0.0.1:1");
  }

  @Test
  void the_password_is_asked_for_and_a_cancelled_question_tests_nothing(FxRobot robot) {
    var server = PostgresServer.shared(15);
    var profile = onServer(server, "postgres");
    workbench.go(new Screen.ConnectionOf(profile.id()));
    workbench.click("#test-connection");
    workbench.untilSeen("Log in to " + profile.address() + " as postgres");
    robot.push(KeyCode.ESCAPE);
    assertFalse(Workbench.onFx(() -> workbench.sees("Testing")));
    workbench.click("#test-connection");
    workbench.untilSeen("Log in to ");
    robot.write("any will do where trust is").push(KeyCode.ENTER);
    workbench.untilSeen("Tested just now");
  }

  @Test
  void a_wrong_password_is_asked_for_again_with_the_words_of_the_server(FxRobot robot)
      throws Exception {
    try (var server = PostgresServer.fresh(15, "")) {
      server.execute("postgres", "create role mara login password 'right one';");
      Files.writeString(
          server.data().resolve("pg_hba.conf"),
          """
          host all postgres 127.0.0.1/32 trust
          host all all 127.0.0.1/32 scram-sha-256
          """);
      server.execute("postgres", "select pg_reload_conf();");
      var profile = onServer(server, "mara");
      workbench.go(new Screen.ConnectionOf(profile.id()));
      workbench.click("#test-connection");
      workbench.untilSeen("Log in to ");
      robot.write("wrong one").push(KeyCode.ENTER);
      workbench.untilSeen("Could not log in to " + profile.address() + " as mara");
      workbench.untilSeen("The test failed");
      robot.write("right one").push(KeyCode.ENTER);
      workbench.untilSeen("Tested just now");
      workbench.untilSeen("Logged in as mara");
      assertFalse(Workbench.onFx(() -> workbench.sees("right one")));
    }
  }
}
