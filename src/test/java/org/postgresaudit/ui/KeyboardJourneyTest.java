package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.postgresaudit.ui.Workbench.until;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.ReportStore;
import org.postgresaudit.target.TlsMode;
import org.postgresaudit.ui.audit.AuditPage;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audits.AuditsView;
import org.postgresaudit.ui.audits.AuditsViewModel;
import org.postgresaudit.ui.audits.MovingViewModel;
import org.postgresaudit.ui.connections.Connecting;
import org.postgresaudit.ui.connections.ConnectionsView;
import org.postgresaudit.ui.connections.ConnectionsViewModel;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.report.ReportPage;
import org.postgresaudit.ui.start.StartView;
import org.postgresaudit.ui.start.StartViewModel;
import org.postgresaudit.ui.verify.ReportsPage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// From the first start to a signed file that verifies, with the keyboard alone, against a real
/// server. Only the file dialogs of the system are answered for the auditor.
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
  private static final int FARTHEST = 90;

  @TempDir static Path folder;

  private Workbench workbench;
  private Checklist checklist;
  private ReportStore reports;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    workbench = new Workbench(folder);
    reports = new ReportStore(workbench.database);
    var whole = Workbench.CHECKLIST;
    checklist = new Checklist(whole.version(), whole.sha256(), whole.sections().subList(0, 1));
    workbench.show(stage, this::open);
  }

  @AfterEach
  void close() {
    WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    workbench.close();
  }

  @Test
  void from_the_first_start_to_a_report_that_verifies_without_a_mouse(FxRobot robot)
      throws Exception {
    addConnection(robot, PostgresServer.shared(15).port());
    var audit = beginAudit(robot);
    probe(robot, audit);
    decideEverything(robot, audit);
    describeReport(robot, audit);
    makeIdentity(robot);
    sign(robot, audit);
    verify(robot);
    assertEquals(List.of(), workbench.warnings);
  }

  private void addConnection(FxRobot robot, int port) {
    workbench.untilSeen("Audit a PostgreSQL server");
    walkTo("add-connection");
    robot.push(KeyCode.SPACE);
    workbench.untilSeen("Save connection");
    type(robot, "connection-name", "prod-db-1");
    type(robot, "connection-client", "Acme AG");
    type(robot, "connection-host", "127.0.0.1");
    type(robot, "connection-port", String.valueOf(port));
    type(robot, "connection-database", "fixture");
    type(robot, "connection-user", "postgres");
    walkTo("connection-password");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
    walkTo("connection-tls");
    for (int i = 1; i < TlsMode.values().length; i++) {
      robot.push(KeyCode.DOWN);
    }
    walkTo("connection-name");
    robot.push(KeyCode.ENTER);
    until("it is stored", () -> workbench.connections.all().size() == 1);
    until("the form is closed", () -> !workbench.dialogs.isOpen());
    var saved = workbench.connections.all().getFirst().profile();
    assertEquals("Acme AG", saved.client());
    assertEquals("127.0.0.1:" + port, saved.address());
    assertEquals(TlsMode.DISABLE, saved.tls());
  }

  private UUID beginAudit(FxRobot robot) {
    walkTo("start-audit");
    robot.push(KeyCode.SPACE);
    workbench.untilSeen("Open audit");
    type(robot, "audit-auditor", "Mara Keller");
    type(robot, "audit-scope", "All databases");
    walkTo("audit-reviewer");
    robot.push(KeyCode.ENTER);
    until(
        "the audit is open",
        () ->
            workbench.navigator.current() instanceof Screen.AuditOf
                && robotSees(robot, "#probe-all"));
    return ((Screen.AuditOf) workbench.navigator.current()).audit();
  }

  private void probe(FxRobot robot, UUID audit) {
    walkTo("probe-all");
    robot.push(KeyCode.SPACE);
    until("the run is complete", () -> stored(audit).run().filter(Run::complete).isPresent());
    until("the button is back", () -> workbench.sees("Probe all"));
  }

  private void decideEverything(FxRobot robot, UUID audit) {
    walkTo("filter-undecided");
    robot.push(KeyCode.SPACE);
    walkTo("controls");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    until("the form for all is there", () -> robotSees(robot, "#bulk-reason"));
    robot.type(KeyCode.DIGIT1);
    robot.type(KeyCode.C);
    until("the reason is asked for", () -> focused().equals("bulk-reason"));
    robot.write("Agreed.", 0);
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    until("everything is decided", () -> stored(audit).tally().undecided() == 0);
  }

  private void describeReport(FxRobot robot, UUID audit) {
    walkTo("open-report");
    robot.push(KeyCode.SPACE);
    until("the form is shown", () -> robotSees(robot, "#organisation"));
    type(robot, "scope", "Only fixture");
    type(robot, "organisation", "Keller");
    until("it is stored", () -> stored(audit).audit().scope().equals("Only fixture"));
  }

  private void makeIdentity(FxRobot robot) {
    walkTo("make-identity");
    robot.push(KeyCode.SPACE);
    until("it is asked who signs", () -> focused().equals("identity-name"));
    type(robot, "identity-new-password", "correct horse");
    type(robot, "identity-password-again", "correct horse");
    type(robot, "identity-new-file", folder.resolve("id.p12").toString());
    robot.push(KeyCode.ENTER);
    workbench.untilSeen("Mara Keller, self-signed");
  }

  private void sign(FxRobot robot, UUID audit) throws Exception {
    until("it can be signed", () -> !robot.lookup("#sign").queryButton().isDisabled());
    walkTo("sign");
    robot.push(KeyCode.SPACE);
    until("the audit is closed", () -> stored(audit).audit().isSealed());
    workbench.find("#signed", Node.class);
    assertTrue(new ReportVerifier().verify(target()).verdict().isUnchanged());
  }

  private void verify(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
    until("the reports are listed", () -> workbench.navigator.current() instanceof Screen.Reports);
    workbench.untilSeen("report.pdf");
    walkTo("verify-report");
    robot.push(KeyCode.SPACE);
    workbench.untilSeen("Unchanged since it was signed");
  }

  // ---- The keys -----------------------------------------------------------------------------

  /// Walks on with Tab; fails where the keyboard cannot get there.
  private void walkTo(String id) {
    var way = new ArrayList<String>();
    for (int i = 0; i < FARTHEST; i++) {
      if (focused().equals(id)) {
        return;
      }
      way.add(focused());
      tab();
    }
    throw new AssertionError("Tab never leads to " + id + "; it led over " + way);
  }

  /// Quicker than the robot of the tests, which waits long after each key.
  private static void tab() {
    Workbench.onFx(
        () -> {
          new Robot().keyType(KeyCode.TAB);
          return true;
        });
    Workbench.onFx(() -> true);
  }

  /// Replaces what stands in the field.
  private void type(FxRobot robot, String id, String text) {
    walkTo(id);
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write(text, 0);
  }

  private String focused() {
    return Workbench.onFx(
        () ->
            Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(
                    node ->
                        Optional.ofNullable(node.getId())
                            .orElseGet(() -> node.getClass().getSimpleName()))
                .orElse("nothing"));
  }

  private static boolean robotSees(FxRobot robot, String query) {
    return robot.lookup(query).tryQuery().isPresent();
  }

  private AssessedAudit stored(UUID audit) {
    return workbench.audits.load(audit, checklist);
  }

  // ---- The screens --------------------------------------------------------------------------

  private Page open(Screen screen) {
    return switch (screen) {
      case Screen.Start _ ->
          new StartView(
              new StartViewModel(
                  workbench.audits,
                  workbench.connections,
                  checklist,
                  workbench.work,
                  workbench.navigator,
                  Optional.empty()));
      case Screen.Connections _ -> connections(Optional.empty(), ConnectionsView.Opening.LIST);
      case Screen.ConnectionOf(var id) ->
          connections(Optional.of(id), ConnectionsView.Opening.LIST);
      case Screen.NewConnection _ ->
          connections(Optional.empty(), ConnectionsView.Opening.NEW_CONNECTION);
      case Screen.Audits _ -> audits(new AuditsView.Opening.List());
      case Screen.NewAuditOf(var id) -> audits(new AuditsView.Opening.NewAudit(Optional.of(id)));
      case Screen.AuditOf(var id) -> audit(id);
      case Screen.ReportOf(var id) -> report(id);
      case Screen.Reports _ -> reports(Optional.empty());
      case Screen.Verify(var file) -> reports(Optional.of(file));
      default -> throw new IllegalStateException("Not on this way: " + screen);
    };
  }

  private Page connections(Optional<UUID> chosen, ConnectionsView.Opening opening) {
    var model =
        new ConnectionsViewModel(
            workbench.connections,
            workbench.audits,
            checklist,
            workbench.work,
            workbench.status,
            workbench.navigator,
            workbench.logIn);
    chosen.ifPresent(model::choose);
    return new ConnectionsView(
        model,
        new Connecting(checklist, workbench.logIn, workbench.work, workbench.connections),
        workbench.dialogs,
        workbench.remembered,
        opening);
  }

  private Page audits(AuditsView.Opening opening) {
    return new AuditsView(
        new AuditsViewModel(
            workbench.audits,
            workbench.connections,
            checklist,
            workbench.work,
            workbench.status,
            workbench.navigator,
            workbench.remembered),
        new MovingViewModel(
            new AuditFiles(workbench.database),
            workbench.audits,
            checklist,
            workbench.work,
            workbench.status),
        workbench.dialogs,
        picker(),
        opening);
  }

  private Page audit(UUID audit) {
    var clock = InstantSource.system();
    var probing =
        new Probing(
            () -> checklist,
            workbench.connections,
            workbench.audits,
            asked -> new ProbeRunner(asked, Map.of(), ProbeLimits.DEFAULT),
            workbench.logIn,
            workbench.work,
            clock);
    return new AuditPage(
        audit,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        checklist,
        workbench.audits,
        workbench.remembered,
        probing,
        workbench.work,
        workbench.navigator,
        workbench.status,
        workbench.dialogs,
        picker(),
        clock);
  }

  private Page report(UUID audit) {
    return new ReportPage(
        audit,
        checklist,
        workbench.audits,
        reports,
        workbench.remembered,
        workbench.logIn.used(),
        workbench.work,
        workbench.navigator,
        workbench.status,
        workbench.dialogs,
        picker(),
        InstantSource.system());
  }

  private Page reports(Optional<Path> file) {
    return new ReportsPage(
        file,
        checklist,
        workbench.audits,
        reports,
        workbench.remembered,
        workbench.work,
        workbench.navigator,
        workbench.dialogs,
        picker());
  }

  private static Path target() {
    return folder.resolve("report.pdf");
  }

  private static FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> folder(Window over, String title) {
        return Optional.of(folder);
      }

      @Override
      public Optional<Path> open(Window over, String title, Type type) {
        return Optional.of(target());
      }

      @Override
      public Optional<Path> save(Window over, String title, String name, Type type) {
        return Optional.of(target());
      }
    };
  }
}
