package org.postgresaudit.advisories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the bundled tables answer about real versions.
class AdvisoriesTest {
  private static final Advisories ADVISORIES = Advisories.bundled();

  @Test
  void a_release_knows_what_came_after_it() {
    var release = ADVISORIES.release(150018).orElseThrow();

    assertEquals("15.18", release.running());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 14)), release.released());
    assertEquals("15.20", release.newest());
    assertEquals(LocalDate.of(2026, 11, 12), release.newestReleased());
    assertTrue(release.isBehind());
  }

  @Test
  void the_newest_minor_release_is_not_behind() {
    assertFalse(ADVISORIES.release(180007).orElseThrow().isBehind());
  }

  @Test
  void the_tenth_minor_release_comes_after_the_ninth() {
    assertTrue(ADVISORIES.release(170009).orElseThrow().isBehind());
    assertFalse(ADVISORIES.release(170012).orElseThrow().isBehind());
  }

  @Test
  void a_server_newer_than_the_table_is_neither_behind_nor_dated() {
    var release = ADVISORIES.release(180042).orElseThrow();

    assertFalse(release.isBehind());
    assertEquals(Optional.empty(), release.released());
  }

  @Test
  void support_ends_with_its_last_day() {
    var release = ADVISORIES.release(140025).orElseThrow();

    assertTrue(release.isSupportedOn(LocalDate.of(2026, 11, 12)));
    assertFalse(release.isSupportedOn(LocalDate.of(2026, 11, 13)));
    assertTrue(release.supportEndsWithin(12, LocalDate.of(2025, 11, 12)));
    assertFalse(release.supportEndsWithin(12, LocalDate.of(2025, 11, 11)));
  }

  @Test
  void majors_outside_the_table_are_unknown_and_not_praised() {
    assertEquals(Optional.empty(), ADVISORIES.release(90624));
    assertEquals(Optional.empty(), ADVISORIES.release(190000));
  }

  @Test
  void a_flaw_is_gone_with_the_release_that_repairs_it() {
    assertTrue(fixOf("CVE-2026-2003", 150015).isPresent());
    assertEquals(Optional.empty(), fixOf("CVE-2026-2003", 150016));
  }

  @Test
  void a_flaw_of_newer_majors_only_does_not_concern_an_old_one() {
    // CVE-2026-6476 is in a program that came with version 17.
    assertTrue(fixOf("CVE-2026-6476", 170009).isPresent());
    assertEquals(Optional.empty(), fixOf("CVE-2026-6476", 160010));
    assertEquals(Optional.empty(), fixOf("CVE-2026-6476", 130023));
  }

  @Test
  void a_repair_that_no_record_confirms_is_said_to_be_unconfirmed() {
    var guessed =
        ADVISORIES.vulnerabilitiesOf(160015).stream()
            .filter(flaw -> flaw.fix() instanceof Fix.ProbablyFixedIn)
            .toList();

    assertEquals(37, guessed.size());
    assertTrue(
        guessed.stream().allMatch(flaw -> flaw.fix().inWords().equals("16.16 (not confirmed)")));
    assertTrue(guessed.stream().allMatch(flaw -> flaw.caveat().isPresent()));
    assertTrue(guessed.stream().allMatch(flaw -> flaw.score().isEmpty()));
  }

  @Test
  void a_major_without_support_keeps_the_flaws_found_later() {
    assertInstanceOf(Fix.NeverFixed.class, fixOf("CVE-2026-2003", 130023).orElseThrow());
    assertEquals("no release of 13", fixOf("CVE-2026-2003", 130023).orElseThrow().inWords());
  }

  @Test
  void the_newest_minor_release_of_a_supported_major_has_no_known_flaw() {
    for (var newest : List.of(140025, 150020, 160016, 170012, 180007)) {
      assertEquals(List.of(), ADVISORIES.vulnerabilitiesOf(newest), () -> "version " + newest);
    }
  }

  @Test
  void the_worst_flaw_comes_first_and_those_without_a_score_last() {
    var scores =
        ADVISORIES.vulnerabilitiesOf(150010).stream()
            .map(flaw -> flaw.score().orElse(BigDecimal.ZERO))
            .toList();

    assertEquals(scores.stream().sorted((a, b) -> b.compareTo(a)).toList(), scores);
    assertTrue(scores.getFirst().compareTo(new BigDecimal("8")) > 0);
  }

  @Test
  void an_extension_is_judged_by_its_version() {
    assertEquals(
        List.of("CVE-2026-3172"),
        ADVISORIES.vulnerabilitiesOfExtension("vector", "0.8.1").stream()
            .map(ExtensionVulnerability::cve)
            .toList());
    assertEquals(List.of(), ADVISORIES.vulnerabilitiesOfExtension("vector", "0.8.2"));
    assertEquals(List.of(), ADVISORIES.vulnerabilitiesOfExtension("vector", "0.5.1"));
  }

  @Test
  void an_extension_repaired_on_two_lines_is_judged_by_its_own() {
    assertEquals(1, ADVISORIES.vulnerabilitiesOfExtension("pglogical", "3.6.25").size());
    assertEquals(List.of(), ADVISORIES.vulnerabilitiesOfExtension("pglogical", "2.4.0"));
  }

  @Test
  void an_extension_version_without_numbers_counts_as_the_oldest() {
    assertEquals(2, ADVISORIES.vulnerabilitiesOfExtension("pg_ivm", "unreleased").size());
  }

  @Test
  void an_extension_nobody_looked_at_is_not_known() {
    assertTrue(ADVISORIES.knowsExtension("timescaledb"));
    assertFalse(ADVISORIES.knowsExtension("pg_cron"));
  }

  private static Optional<Fix> fixOf(String cve, int serverVersionNum) {
    return ADVISORIES.vulnerabilitiesOf(serverVersionNum).stream()
        .filter(flaw -> flaw.cve().equals(cve))
        .map(Vulnerability::fix)
        .findFirst();
  }
}
