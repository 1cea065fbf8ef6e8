package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.letterhead.Brand;

class ReportContentTest {
  private final ReportContent content = Clinic.content();

  @Test
  void each_control_stands_in_exactly_one_place() {
    int sum = Arrays.stream(Disposition.values()).mapToInt(content::count).sum();
    assertEquals(content.checklist().controls().size(), content.controls().size());
    assertEquals(content.controls().size(), sum);
  }

  @Test
  void findings_are_numbered_worst_first() {
    var numbers = content.findings().stream().map(f -> f.number().orElseThrow()).toList();
    assertEquals(List.of("F-01", "F-02", "F-03", "F-04"), numbers);
    assertEquals(
        List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW),
        content.findings().stream().map(ReportedControl::severity).toList());
    assertEquals(Optional.of(Severity.CRITICAL), content.worst());
  }

  @Test
  void counts_by_severity_add_up_to_the_findings() {
    int sum = Arrays.stream(Severity.values()).mapToInt(content::count).sum();
    assertEquals(content.count(Disposition.FINDING), sum);
    var summary = SummaryPage.of(content);
    assertEquals(sum, summary.sections().stream().mapToInt(row -> row.findings()).sum());
    assertEquals(
        sum,
        summary.sections().stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(cell -> cell.count())
            .sum());
  }

  @Test
  void what_could_not_be_looked_at_is_never_passed() {
    for (ReportedControl control : content.with(Disposition.PASSED)) {
      boolean looked =
          control.assessment().results().stream()
              .allMatch(result -> result.outcome().word().equals("passed"));
      assertTrue(looked || control.assessment().annotation().isPresent(), control.control().id());
    }
    assertEquals(
        List.of(
            "log-contains-no-passwords",
            "pgaudit-is-loaded",
            "database-hosts-have-their-own-network"),
        content.with(Disposition.NOT_CHECKED).stream().map(c -> c.control().id()).toList());
  }

  @Test
  void a_risk_whose_acceptance_has_ended_is_open_again() {
    var later =
        Clinic.details()
            .with(new Edition("1", "1.0", LocalDate.parse("2027-04-01"), "", List.of()));
    var then = ReportContent.of(Clinic.audit(), later);
    assertEquals(1, content.count(Disposition.RISK_ACCEPTED));
    assertEquals(0, then.count(Disposition.RISK_ACCEPTED));
    assertEquals(content.count(Disposition.FINDING) + 1, then.count(Disposition.FINDING));
    assertTrue(
        FindingPages.of(then).stream().anyMatch(p -> p.state().equals("Acceptance has ended")));
  }

  @Test
  void a_file_name_is_safe_on_every_system() {
    assertEquals("PA-2026-0117-prod-db-1.pdf", content.fileName());
  }

  @Test
  void missing_rights_are_offered_as_grants_to_our_role() {
    var grants = LimitsPage.of(content).missing().stream().map(LimitsPage.Missing::grant).toList();
    assertTrue(
        String.join("\n", grants)
            .contains("grant select on pg_catalog.pg_hba_file_rules to &quot;audit&quot;;"),
        () -> String.join("\n", grants));
  }

  @Test
  void what_takes_least_comes_first_among_the_equally_severe_unless_the_auditor_says_otherwise() {
    var ranked = PlanPage.ranked(content);
    for (int i = 1; i < ranked.size(); i++) {
      var before = ranked.get(i - 1);
      var after = ranked.get(i);
      assertTrue(before.severity().isAtLeast(after.severity()));
      assertTrue(
          before.severity() != after.severity()
              || Takes.of(before.control()).compareTo(Takes.of(after.control())) <= 0);
    }
    var last = ranked.getLast();
    var own = content.first(List.of("no-such-control", last.control().id()));
    assertEquals(last.number(), PlanPage.ranked(own).getFirst().number());
    assertEquals(
        "1", String.valueOf(PlanPage.of(own).groups().getFirst().steps().getFirst().place()));
  }

  @Test
  void details_start_with_what_the_audit_knows() {
    var details = ReportDetails.of(content.audit(), Clinic.REPORTED, Clinic.BERLIN);
    assertEquals("PA-2026-2F0C9A4E", details.reportNumber());
    assertEquals("Johanna Halden", details.auditor());
    assertEquals(Brand.DEFAULT, details.colours());
  }
}
