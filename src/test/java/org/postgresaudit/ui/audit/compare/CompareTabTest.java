package org.postgresaudit.ui.audit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeLimits;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.ProbeRunner;
import org.postgresaudit.probe.Run;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Aspect;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.postgresaudit.ui.audit.AuditPage;
import org.postgresaudit.ui.audit.run.Probing;
import org.postgresaudit.ui.audits.AuditsView;
import org.postgresaudit.ui.kit.FilePicker;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareTabTest {
  private static final Outcome PASSED = new Outcome.Passed();
  private static final Outcome REFUSED =
      new Outcome.NotChecked(Outcome.Obstacle.PRIVILEGE, "permission denied");

  @TempDir Path folder;
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    workbench.show(stage, this::open);
  }

  @AfterEach
  void close() {
    // An audit stores where one was when it is left, which needs the store.
    workbench.go(new Screen.Audits());
    workbench.close();
  }

  private Page open(Screen screen) {
    return switch (screen) {
      case Screen.FollowUpOf(var earlier) ->
          workbench.audits(new AuditsView.Opening.FollowUp(earlier), FilePicker.ofTheSystem());
      case Screen.AuditOf(var audit) -> audit(audit, Optional.empty());
      case Screen.AspectOf(var audit, var aspect) -> audit(audit, Optional.of(aspect));
      default -> workbench.audits(new AuditsView.Opening.List(), FilePicker.ofTheSystem());
    };
  }

  private Page audit(UUID audit, Optional<Aspect> aspect) {
    var clock = InstantSource.system();
    return new AuditPage(
        audit,
        Optional.empty(),
        aspect,
        Map.of(
            Aspect.COMPARE,
            desk ->
                new CompareTab(
                    new CompareViewModel(
                        desk,
                        workbench.audits,
                        Workbench.CHECKLIST,
                        workbench.work,
                        workbench.navigator,
                        workbench.remembered))),
        Workbench.CHECKLIST,
        workbench.audits,
        workbench.remembered,
        new Probing(
            () -> Workbench.CHECKLIST,
            workbench.connections,
            workbench.audits,
            asked -> new ProbeRunner(asked, Map.of(), ProbeLimits.DEFAULT),
            workbench.logIn,
            workbench.work,
            clock),
        workbench.work,
        workbench.navigator,
        workbench.status,
        workbench.dialogs,
        FilePicker.ofTheSystem(),
        clock);
  }

  @Test
  void a_follow_up_takes_risks_along_and_shows_what_changed(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    var first = workbench.opened(profile, "Mara Keller", Optional.empty());
    probed(first, List.of(found("purge", "promote"), PASSED, found("seq"), PASSED));
    var accepted = Workbench.CHECKLIST.controls().getFirst();
    workbench.audits.annotate(
        first.id(),
        new Annotation(
            accepted.id(),
            Instant.parse("2026-11-22T15:00:00Z"),
            "Mara Keller",
            Optional.of(Verdict.RISK_ACCEPTED),
            Optional.empty(),
            Optional.of(
                new Annotation.RiskAcceptance(
                    LocalDate.now(ZoneId.systemDefault()).plusDays(90), "Otto Owner")),
            "Behind two firewalls."));
    workbench.audits.seal(
        first.id(), new SealedReport("r.pdf", "00", "PAdES-B-B", "Mara Keller", Instant.now()));

    workbench.go(new Screen.Audits());
    workbench.untilSeen("signed");
    robot.clickOn("Follow-up");
    workbench.untilSeen("2 accepted risks, until their dates");
    workbench.click("#open-follow-up");
    Workbench.until(
        "the follow-up is open", () -> workbench.navigator.current() instanceof Screen.AuditOf);
    var id = ((Screen.AuditOf) workbench.navigator.current()).audit();
    var second = workbench.audits.load(id, Workbench.CHECKLIST).audit();
    assertEquals(Optional.of(first.id()), second.follows());
    probed(second, List.of(found("purge", "fresh"), found("lo"), PASSED, REFUSED));

    // Of the same day as the first, so that its day alone does not tell which one is compared.
    workbench.opened(profile, "Mara Keller", Optional.empty());
    workbench.go(new Screen.AspectOf(id, Aspect.COMPARE));
    workbench.untilSeen("not comparable");
    workbench.untilSeen("same checklist");
    workbench.untilSeen("the right to look was taken away");
    assertEquals(CompareMessages.auditAt(first), chosen(robot, "#compare-then"));
    assertEquals(CompareMessages.auditOf(second), chosen(robot, "#compare-now"));
    assertEquals(2, count("#compare-new"));
    assertEquals(1, count("#compare-fixed"));
    assertEquals(1, count("#compare-not_comparable"));
    assertEquals(Workbench.CHECKLIST.controls().size() - 4, count("#compare-unchanged"));

    workbench.click("#compare-fixed");
    workbench.untilSeen("1 finding of ");
    assertFalse(Workbench.onFx(() -> workbench.sees("the right to look was taken away")));
    workbench.click("#compare-fixed");
    robot.clickOn("#compare-filter").write("fresh");
    workbench.untilSeen(accepted.title());
    workbench.click("#compare-open");
    Workbench.until(
        "the controls are in view",
        () ->
            workbench
                .find("#aspect-controls", javafx.scene.control.ToggleButton.class)
                .isSelected());
    assertEquals(List.of(), workbench.warnings);
  }

  private static String chosen(FxRobot robot, String box) {
    return robot.lookup(box + " > .list-cell").queryAs(ListCell.class).getText();
  }

  @Test
  void an_audit_without_another_says_how_to_get_one(FxRobot robot) {
    var audit = workbench.opened(workbench.saved("prod-db-1", "Acme"), "Mara", Optional.empty());
    workbench.go(new Screen.AspectOf(audit.id(), Aspect.COMPARE));
    workbench.untilSeen("There is no other audit to compare this one with.");
    assertEquals(List.of(), workbench.warnings);
  }

  private int count(String button) {
    var words = workbench.find(button, javafx.scene.control.ToggleButton.class);
    return Integer.parseInt(words.getAccessibleText().split(" ", 2)[0]);
  }

  private static Outcome found(String... names) {
    return new Outcome.Found(
        java.util.Arrays.stream(names)
            .map(
                name ->
                    new Finding(
                        name + " is open to everyone.",
                        Map.of("function", name),
                        Map.of("function", name)))
            .toList());
  }

  /// The first controls saw that, all others passed.
  private void probed(Audit audit, List<Outcome> first) {
    var at = Instant.parse("2026-11-22T13:00:00Z");
    var header =
        new Run(
            Workbench.CHECKLIST.version(),
            Workbench.CHECKLIST.sha256(),
            Optional.empty(),
            at,
            Optional.of(at),
            true,
            "",
            List.of());
    long run = workbench.audits.runs().start(audit.id(), header);
    var controls = Workbench.CHECKLIST.controls();
    for (int i = 0; i < controls.size(); i++) {
      workbench
          .audits
          .runs()
          .append(
              run,
              new ProbeResult(
                  controls.get(i).id(),
                  Optional.empty(),
                  i < first.size() ? first.get(i) : PASSED,
                  Evidence.NONE,
                  at,
                  Duration.ofMillis(3)));
    }
    workbench.audits.runs().finish(run, header);
  }
}
