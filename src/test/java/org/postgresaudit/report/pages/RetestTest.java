package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.audit.comparison.Incomparable;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.report.text.VisibleText;

class RetestTest {
  private static final LocalDate THEN = LocalDate.parse("2026-05-20");
  private static final LocalDate BEFORE = LocalDate.parse("2025-11-24");

  private static ControlChange became(
      Change change, Optional<Incomparable> why, Optional<LocalDate> foundBefore, Change... parts) {
    var findings = new ArrayList<FindingChange>();
    for (var part : parts) {
      findings.add(
          new FindingChange(
              FindingKey.of(Optional.empty(), Map.of("role", "r" + findings.size())),
              Optional.empty(),
              part,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return new ControlChange(
        "c",
        Optional.empty(),
        change,
        why,
        Optional.empty(),
        Optional.empty(),
        findings,
        foundBefore,
        Optional.empty());
  }

  private static String english(ControlChange change) {
    return new RetestMessages(FixedTexts.of(ReportLanguage.ENGLISH)).of(change, THEN);
  }

  @Test
  void each_state_is_told_with_the_days_it_rests_on() {
    assertEquals(
        "New: not there on 20 May 2026",
        english(became(Change.NEW, Optional.empty(), Optional.empty(), Change.NEW)));
    assertEquals(
        "Back: found on 24 November 2025, gone on 20 May 2026, found again",
        english(became(Change.REGRESSED, Optional.empty(), Optional.of(BEFORE), Change.REGRESSED)));
    assertEquals(
        "As it was on 20 May 2026",
        english(became(Change.UNCHANGED, Optional.empty(), Optional.empty())));
    assertEquals(
        "What was found on 20 May 2026 is not found any more; the auditor’s verdict keeps it open",
        english(became(Change.FIXED, Optional.empty(), Optional.empty(), Change.FIXED)));
    assertEquals(
        "Not comparable with 20 May 2026. The checklist asks it in another way than then",
        english(
            became(
                Change.NOT_COMPARABLE,
                Optional.of(new Incomparable.OtherQuestion()),
                Optional.empty())));
  }

  @Test
  void several_findings_of_one_control_are_counted_by_what_became_of_them() {
    var mixed =
        became(
            Change.NEW,
            Optional.empty(),
            Optional.empty(),
            Change.NEW,
            Change.NEW,
            Change.UNCHANGED,
            Change.FIXED);
    assertEquals(
        "New: not there on 20 May 2026; in detail: 2 new, 1 gone and 1 still there",
        english(mixed));
    assertEquals(
        "Neu: am 20. Mai 2026 nicht vorhanden; im Einzelnen: 2 neu, 1 behoben und 1 noch da",
        VisibleText.set(new RetestMessages(FixedTexts.of(ReportLanguage.GERMAN)).of(mixed, THEN)));
  }

  @Test
  void without_a_previous_audit_no_finding_says_anything_of_a_retest() {
    var first = Clinic.content();
    var finding = first.findings().getFirst();
    assertEquals("", Retest.of(first).atLength(finding));
    assertEquals("", Retest.of(first).brief(finding));
    assertEquals(
        List.of(), FindingPages.of(first).stream().filter(p -> !p.retest().isEmpty()).toList());
  }
}
