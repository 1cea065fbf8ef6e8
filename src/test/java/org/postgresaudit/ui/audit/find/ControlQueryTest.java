package org.postgresaudit.ui.audit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;

/// What a query takes, and how it is kept.
class ControlQueryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Control PINNED =
      ChecklistReader.bundled().control("definer-functions-pin-search-path").orElseThrow();

  @Test
  void a_query_without_criteria_takes_everything() {
    assertTrue(ControlQuery.ALL.takes(traits(asked(new Outcome.Passed()))));
    assertTrue(ControlQuery.ALL.isAll());
  }

  @Test
  void one_of_the_values_of_a_facet_is_enough_and_every_facet_must_hold() {
    var found = traits(asked(foundIn()));
    var passed = traits(asked(new Outcome.Passed()));
    var foundOrBroken = ControlQuery.of(Facet.RESULT, "found", "broken");
    assertTrue(foundOrBroken.takes(found));
    assertFalse(foundOrBroken.takes(passed));
    assertTrue(foundOrBroken.with(new Criterion(Facet.SEVERITY, "high")).takes(found));
    assertFalse(foundOrBroken.with(new Criterion(Facet.SEVERITY, "low")).takes(found));
  }

  @Test
  void a_control_is_found_by_its_section_its_standard_and_its_number_there() {
    var traits = traits(asked(new Outcome.Passed()));
    assertTrue(ControlQuery.of(Facet.SECTION, "7-data-protection").takes(traits));
    assertTrue(ControlQuery.of(Facet.STANDARD, "stig").takes(traits));
    assertTrue(ControlQuery.of(Facet.CODE, "stig V-261916").takes(traits));
    assertFalse(ControlQuery.of(Facet.CODE, "stig V-1").takes(traits));
  }

  @Test
  void a_database_counts_only_where_there_is_something_to_see() {
    var assessment =
        new Assessment(
            PINNED,
            List.of(result("shop", foundIn()), result("legacy", new Outcome.Passed())),
            List.of(),
            TODAY);
    assertTrue(ControlQuery.of(Facet.DATABASE, "shop").takes(traits(assessment)));
    assertFalse(ControlQuery.of(Facet.DATABASE, "legacy").takes(traits(assessment)));
  }

  @Test
  void what_was_never_asked_is_a_result_of_its_own() {
    var assessment = new Assessment(PINNED, List.of(), List.of(), TODAY);
    assertEquals(Set.of(Traits.NOT_ASKED), traits(assessment).in(Facet.RESULT));
  }

  @Test
  void a_fix_is_overdue_on_the_day_after_it_was_due() {
    assertEquals(Set.of(Traits.OVERDUE), due(TODAY.minusDays(1)));
    assertEquals(Set.of(Traits.SOON), due(TODAY));
    assertEquals(Set.of(Traits.SOON), due(TODAY.plusDays(30)));
    assertEquals(Set.of(Traits.LATER), due(TODAY.plusDays(31)));
  }

  @Test
  void the_owner_of_a_fix_is_found_and_so_is_that_nobody_is_named() {
    var with = asked(foundIn()).with(said(Verdict.NOT_COMPLIANT, remedy("Jonas Brandt", TODAY)));
    var without = asked(foundIn()).with(said(Verdict.NOT_COMPLIANT, Optional.empty()));
    assertEquals(Set.of("Jonas Brandt"), traits(with).in(Facet.OWNER));
    assertEquals(Set.of(Traits.NONE), traits(without).in(Facet.OWNER));
    assertEquals(Set.of(), traits(asked(new Outcome.Passed())).in(Facet.OWNER));
  }

  @Test
  void only_the_latest_annotation_counts() {
    var assessment =
        asked(foundIn())
            .with(said(Verdict.NOT_COMPLIANT, remedy("Jonas Brandt", TODAY)))
            .with(said(Verdict.NOT_COMPLIANT, remedy("Ida Lund", TODAY)));
    assertEquals(Set.of("Ida Lund"), traits(assessment).in(Facet.OWNER));
  }

  @Test
  void an_accepted_risk_that_is_over_and_an_expired_answer_are_found() {
    assertEquals(Set.of(Traits.RISK_OVER), expiry(risk(TODAY.minusDays(1))));
    assertEquals(Set.of(Traits.RISK_ENDS), expiry(risk(TODAY)));
    assertEquals(Set.of(), expiry(risk(TODAY.plusDays(200))));
    assertEquals(Set.of(Traits.ANSWER_OVER), expiry(answer(TODAY.minusDays(1))));
    assertEquals(Set.of(Traits.ANSWER_ENDS), expiry(answer(TODAY.plusDays(3))));
  }

  @Test
  void attachments_notes_and_changes_are_found() {
    var attached =
        new Dossier(
            List.of(
                new Attachment(
                    UUID.randomUUID(),
                    Subject.of(PINNED.id()),
                    Instant.EPOCH,
                    "Mara Keller",
                    "screen.png",
                    "image/png",
                    "00",
                    1,
                    "",
                    1)),
            List.of(),
            List.of());
    var traits = Traits.of(asked(foundIn()), attached, Set.of(PINNED.id()));
    assertTrue(ControlQuery.of(Facet.ATTACHMENT, Traits.YES).takes(traits));
    assertTrue(ControlQuery.of(Facet.CHANGED, Traits.YES).takes(traits));
    assertFalse(ControlQuery.of(Facet.NOTE, Traits.YES).takes(traits));
    var noted = asked(foundIn()).with(said(Verdict.COMPLIANT, Optional.empty()));
    assertTrue(ControlQuery.of(Facet.NOTE, Traits.YES).takes(traits(noted)));
  }

  @Test
  void a_count_says_what_a_value_would_leave_with_the_other_facets_as_they_are() {
    var controls = List.of(traits(asked(foundIn())), traits(asked(new Outcome.Passed())));
    var counts = ControlQuery.of(Facet.RESULT, "found").counts(controls);
    assertEquals(Map.of("found", 1, "passed", 1), counts.get(Facet.RESULT));
    assertEquals(Map.of("high", 1), counts.get(Facet.SEVERITY));
    assertEquals(
        Map.of(Traits.UNDECIDED, 1, Traits.OPEN, 1, Traits.DECIDED, 0), counts.get(Facet.STATE));
  }

  @Test
  void a_query_is_read_back_as_it_was_written() {
    var query =
        ControlQuery.of(Facet.CODE, "cis 17: 3.1.20", "iso_27001 A.8.28")
            .with(new Criterion(Facet.OWNER, "Team \"Ops\" & Co = 100 %\tÄ"))
            .with("promote  größe &");
    assertEquals(query, ControlQuery.read(query.written()));
    assertFalse(query.written().contains("\t"));
    assertEquals(ControlQuery.ALL, ControlQuery.read(ControlQuery.ALL.written()));
  }

  @Test
  void a_facet_of_a_later_version_is_left_out() {
    assertEquals(
        ControlQuery.of(Facet.SEVERITY, "high"),
        ControlQuery.read("moon=full&severity=high&nonsense&owner"));
  }

  @Test
  void saved_filters_are_read_back_and_a_name_is_there_once() {
    var first = new SavedFilter("Retest\tfor Acme\n2", ControlQuery.of(Facet.SEVERITY, "high"));
    var second = new SavedFilter("Mine", ControlQuery.of(Facet.RESULT, "found").with("shop"));
    var both = second.addedTo(first.addedTo(List.of()));
    assertEquals(both, SavedFilter.read(SavedFilter.written(both)));
    var again = new SavedFilter("mine", ControlQuery.ALL);
    assertEquals(List.of(first, again), again.addedTo(both));
    assertEquals(List.of(), SavedFilter.read(""));
  }

  private static Set<String> due(LocalDate day) {
    return traits(asked(foundIn()).with(said(Verdict.NOT_COMPLIANT, remedy("Ops", day))))
        .in(Facet.DUE);
  }

  private static Set<String> expiry(Annotation said) {
    return traits(asked(foundIn()).with(said)).in(Facet.EXPIRY);
  }

  private static Traits traits(Assessment assessment) {
    return Traits.of(assessment, Dossier.EMPTY, Set.of());
  }

  private static Assessment asked(Outcome outcome) {
    return new Assessment(PINNED, List.of(result("shop", outcome)), List.of(), TODAY);
  }

  private static Outcome foundIn() {
    var row = Map.of("schema", "shop", "function", "promote(who text)");
    return new Outcome.Found(
        List.of(new Finding("shop.promote(who text) runs as postgres.", row, row)));
  }

  private static ProbeResult result(String database, Outcome outcome) {
    return new ProbeResult(
        PINNED.id(),
        Optional.of(database),
        outcome,
        Evidence.NONE,
        Instant.EPOCH,
        Duration.ofMillis(12));
  }

  private static Optional<Remedy> remedy(String owner, LocalDate due) {
    return Optional.of(new Remedy(owner, Optional.of(due)));
  }

  private static Annotation said(Verdict verdict, Optional<Remedy> remedy) {
    return said(Optional.of(verdict), Optional.empty(), remedy, Optional.empty());
  }

  private static Annotation risk(LocalDate until) {
    return said(
        Optional.of(Verdict.RISK_ACCEPTED),
        Optional.of(new Annotation.RiskAcceptance(until, "Ida Lund")),
        Optional.empty(),
        Optional.empty());
  }

  private static Annotation answer(LocalDate until) {
    return said(
        Optional.of(Verdict.COMPLIANT),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Attestation("Ida Lund", "Policy", "", Optional.of(until))));
  }

  private static Annotation said(
      Optional<Verdict> verdict,
      Optional<Annotation.RiskAcceptance> risk,
      Optional<Remedy> remedy,
      Optional<Attestation> attestation) {
    return new Annotation(
        Subject.of(PINNED.id()),
        Instant.parse("2026-11-20T10:00:00Z"),
        "Mara Keller",
        verdict,
        Optional.empty(),
        risk,
        remedy,
        attestation,
        "Said so.");
  }
}
