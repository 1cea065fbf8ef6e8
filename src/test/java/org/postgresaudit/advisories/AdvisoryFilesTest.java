package org.postgresaudit.advisories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The tables agree with each other, and a damaged one is refused.
class AdvisoryFilesTest {
  private static final AdvisoryFiles.Releases RELEASES =
      AdvisoryFiles.bundled("releases.json", AdvisoryFiles.Releases.class);
  private static final AdvisoryFiles.Vulnerabilities VULNERABILITIES =
      AdvisoryFiles.bundled("vulnerabilities.json", AdvisoryFiles.Vulnerabilities.class);
  private static final AdvisoryFiles.Extensions EXTENSIONS =
      AdvisoryFiles.bundled("extensions.json", AdvisoryFiles.Extensions.class);

  @Test
  void minor_releases_stand_in_the_order_in_which_they_came_out() {
    for (var major : RELEASES.majors()) {
      for (int place = 1; place < major.minors().size(); place++) {
        var before = major.minors().get(place - 1);
        var after = major.minors().get(place);
        assertTrue(
            DottedVersion.of(before.version()).compareTo(DottedVersion.of(after.version())) < 0,
            after::version);
        assertFalse(after.released().isBefore(before.released()), after::version);
      }
      assertEquals(major.major() + ".0", major.minors().getFirst().version());
      assertTrue(
          major.endOfLife().isAfter(major.minors().getFirst().released().plusYears(4)),
          () -> "end of life of " + major.major());
    }
  }

  @Test
  void every_repair_is_in_a_release_that_exists() {
    var released = new HashSet<String>();
    RELEASES.majors().stream()
        .flatMap(major -> major.minors().stream())
        .forEach(minor -> released.add(minor.version()));

    for (var entry : VULNERABILITIES.vulnerabilities()) {
      Stream.of(entry.fixedIn(), entry.fixedInUnconfirmed())
          .flatMap(fixes -> fixes.entrySet().stream())
          .forEach(
              fix -> {
                assertTrue(released.contains(fix.getValue()), entry::cve);
                assertTrue(fix.getValue().startsWith(fix.getKey() + "."), entry::cve);
              });
    }
  }

  @Test
  void a_major_is_never_both_confirmed_and_guessed() {
    for (var entry : VULNERABILITIES.vulnerabilities()) {
      var both = new HashSet<>(entry.fixedIn().keySet());
      both.retainAll(entry.fixedInUnconfirmed().keySet());
      assertTrue(both.isEmpty(), entry::cve);
      assertTrue(
          entry.fixedInUnconfirmed().isEmpty() || entry.caveat().isPresent(),
          () -> entry.cve() + " guesses without saying so");
    }
  }

  @Test
  void each_flaw_is_listed_once_with_a_number_a_summary_and_a_source() {
    var seen = new HashSet<String>();
    for (var entry : VULNERABILITIES.vulnerabilities()) {
      assertTrue(entry.cve().matches("CVE-20\\d\\d-\\d{4,}"), entry::cve);
      assertTrue(seen.add(entry.cve()), entry::cve);
      assertFalse(entry.summary().isBlank() || entry.summary().endsWith("."), entry::cve);
      assertFalse(entry.sources().isEmpty(), entry::cve);
    }
    for (var entry : EXTENSIONS.vulnerabilities()) {
      assertTrue(seen.add(entry.cve()), entry::cve);
      assertFalse(entry.affected().isEmpty(), entry::cve);
      assertFalse(entry.source().isBlank(), entry::cve);
    }
  }

  @Test
  void a_misspelt_field_is_refused() {
    refuses("{'as_of':'2026-11-22','sources':[],'majors':[],'remark':'x'}");
  }

  @Test
  void a_missing_field_is_refused() {
    refuses("{'as_of':'2026-11-22','majors':[]}");
  }

  @Test
  void a_repeated_field_is_refused() {
    refuses("{'as_of':'2026-11-22','as_of':'2026-11-23','sources':[],'majors':[]}");
  }

  @Test
  void text_behind_the_end_is_refused() {
    refuses("{'as_of':'2026-11-22','sources':[],'majors':[]} {}");
  }

  @Test
  void an_absent_end_of_life_is_refused() {
    refuses(
        "{'as_of':'2026-11-22','sources':[],"
            + "'majors':[{'major':19,'end_of_life':null,'note':null,'minors':[]}]}");
  }

  private static void refuses(String json) {
    var bytes = json.replace('\'', '"').getBytes(UTF_8);
    assertThrows(
        IOException.class,
        () -> AdvisoryFiles.read(new ByteArrayInputStream(bytes), AdvisoryFiles.Releases.class));
  }
}
