package org.postgresaudit.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.store.SealedReport;
import org.postgresaudit.ui.Screen;
import org.postgresaudit.ui.Workbench;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StartViewTest {
  @TempDir Path folder;
  private Workbench workbench;
  private Optional<Callable<UUID>> demonstration = Optional.empty();

  @Start
  void start(Stage stage) {
    workbench = new Workbench(folder);
    workbench.show(
        stage,
        _ ->
            new StartView(
                new StartViewModel(
                    workbench.audits,
                    workbench.connections,
                    Workbench.CHECKLIST,
                    workbench.work,
                    workbench.navigator,
                    demonstration)));
  }

  @AfterEach
  void close() {
    workbench.close();
  }

  /// Leaves the screen and enters it again, so that it reads what was stored meanwhile.
  private void enterAgain() {
    workbench.go(new Screen.Reports());
    workbench.go(new Screen.Start());
  }

  @Test
  void the_first_start_offers_the_ways_to_begin(FxRobot robot) {
    workbench.untilSeen("Audit a PostgreSQL server");
    workbench.untilSeen("Verify a report");
    assertFalse(Workbench.onFx(() -> workbench.sees("Try the demonstration server")));
    assertEquals(List.of(), workbench.warnings);
    robot.clickOn("#add-connection");
    assertEquals(new Screen.NewConnection(), workbench.navigator.current());
  }

  @Test
  void the_demonstration_leads_to_its_connection_where_there_is_one(FxRobot robot) {
    var id = UUID.randomUUID();
    demonstration = Optional.of(() -> id);
    enterAgain();
    workbench.untilSeen("Try the demonstration server");
    workbench.click("#start-demonstration");
    Workbench.until(
        "its connection is shown",
        () -> workbench.navigator.current().equals(new Screen.ConnectionOf(id)));
  }

  @Test
  void a_demonstration_that_does_not_start_says_why(FxRobot robot) {
    demonstration =
        Optional.of(
            () -> {
              throw new IOException("Could not start the demonstration server: no room left.");
            });
    enterAgain();
    workbench.untilSeen("Try the demonstration server");
    workbench.click("#start-demonstration");
    workbench.untilSeen("no room left");
  }

  @Test
  void work_in_progress_is_continued_from_here(FxRobot robot) {
    var audit = workbench.probed(workbench.saved("prod-db-1", "Acme AG"), "Mara Keller");
    enterAgain();
    workbench.untilSeen("1 of " + Workbench.CHECKLIST.controls().size() + " undecided");
    workbench.untilSeen("1 audit");
    robot.clickOn("Continue");
    assertEquals(new Screen.AuditOf(audit.id()), workbench.navigator.current());
    assertEquals(List.of(), workbench.warnings);
  }

  @Test
  void a_signed_audit_is_not_in_progress_but_its_review_is_due(FxRobot robot) {
    var profile = workbench.saved("meter-hub", "Falkenried Stadtwerke");
    var audit =
        workbench.opened(
            profile,
            "Mara Keller",
            Optional.of(LocalDate.now(ZoneId.systemDefault()).minusDays(8)));
    workbench.audits.seal(
        audit.id(),
        new SealedReport("report.pdf", "00", "PAdES-B-B", "Mara Keller", Instant.now()));
    enterAgain();
    workbench.untilSeen("No audit is in progress.");
    workbench.untilSeen("8 days late");
    workbench.untilSeen("1 late");
    robot.clickOn("Follow-up");
    assertEquals(new Screen.FollowUpOf(audit.id()), workbench.navigator.current());
  }

  @Test
  void an_audit_to_which_somebody_came_back_is_not_due_any_more(FxRobot robot) {
    var yesterday = Optional.of(LocalDate.now(ZoneId.systemDefault()).minusDays(1));
    var audit =
        workbench.opened(workbench.saved("meter-hub", "Falkenried"), "Mara Keller", yesterday);
    workbench.audits.seal(
        audit.id(),
        new SealedReport("report.pdf", "00", "PAdES-B-B", "Mara Keller", Instant.now()));
    enterAgain();
    workbench.untilSeen("1 day late");
    workbench.audits.add(
        FollowUp.of(
            workbench.audits.load(audit.id(), Workbench.CHECKLIST),
            FollowUp.Place.of(audit),
            FollowUp.Details.of(audit),
            Instant.now()));
    enterAgain();
    workbench.untilSeen("1 audit");
    assertFalse(Workbench.onFx(() -> workbench.sees("1 day late")));
  }

  @Test
  void connections_used_lately_lead_to_their_form(FxRobot robot) {
    var profile = workbench.saved("prod-db-1", "Acme AG");
    workbench.saved("staging", "Acme AG");
    workbench.connections.markUsed(profile.id(), Instant.now(), "17.12", "");
    enterAgain();
    workbench.untilSeen("All 2");
    workbench.untilSeen("today ");
    robot.clickOn("prod-db-1");
    assertEquals(new Screen.ConnectionOf(profile.id()), workbench.navigator.current());
  }

  @Test
  void distances_of_reviews_are_told_in_days_and_weeks() {
    var today = LocalDate.parse("2026-11-22");
    assertEquals("8 days late", StartMessages.distance(today.minusDays(8), today));
    assertEquals("today", StartMessages.distance(today, today));
    assertEquals("in 9 days", StartMessages.distance(today.plusDays(9), today));
    assertEquals("in 7 weeks", StartMessages.distance(LocalDate.parse("2027-01-15"), today));
    assertEquals("in 11 months", StartMessages.distance(LocalDate.parse("2027-11-15"), today));
    assertEquals("in 73 years", StartMessages.distance(LocalDate.parse("2099-12-31"), today));
    assertEquals("6 years late", StartMessages.distance(LocalDate.parse("2020-01-01"), today));
  }
}
