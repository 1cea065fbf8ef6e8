package org.postgresaudit.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FixedTextsTest {
  private static final Path JAVA = Path.of("src/main/java/org/postgresaudit/report");
  private static final Path PAGES = Path.of("src/main/resources/org/postgresaudit/report/pages");

  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-zA-Z.]+)\"");
  private static final Pattern CHOSEN = Pattern.compile("[?:]\\s*\"([a-z]+\\.[a-zA-Z.]+)\"");
  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{\\{?t\\.([a-zA-Z.]+)\\}");

  private static Set<String> found(Path folder, String end, Pattern... patterns)
      throws IOException {
    var keys = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(end)).toList()) {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        for (var pattern : patterns) {
          pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
        }
      }
    }
    return keys;
  }

  private static Set<String> written(ReportLanguage language) {
    var keys = new TreeSet<String>();
    for (var area : FixedTexts.AREAS) {
      FixedTexts.read(area, language).keySet().forEach(name -> keys.add(area + "." + name));
    }
    return keys;
  }

  @Test
  void every_text_that_is_asked_for_is_there_and_every_text_that_is_there_is_asked_for()
      throws IOException {
    var asked = found(JAVA, ".java", SAID, CHOSEN);
    asked.addAll(found(PAGES, ".mustache", IN_TEMPLATE));
    var written = written(ReportLanguage.ENGLISH);
    assertEquals(Set.of(), without(asked, written), "asked for and not there");
    assertEquals(Set.of(), without(written, asked), "there and not asked for");
  }

  private static Set<String> without(Set<String> keys, Set<String> others) {
    var left = new TreeSet<>(keys);
    left.removeAll(others);
    return left;
  }

  /// Words that two languages share.
  private static final Set<String> SHARED =
      Set.of(
          "Audit",
          "Auditor",
          "CVE",
          "Classification",
          "Client",
          "Cluster",
          "Collation",
          "Contact",
          "Control",
          "Documentation",
          "Crit.",
          "Date",
          "Extension",
          "Extensions",
          "Figure {0}",
          "Firewalls",
          "Info",
          "Login",
          "Logo",
          "Med.",
          "Name",
          "Options",
          "Organisation",
          "PAdES",
          "PUBLIC",
          "Page",
          "Policy",
          "Port",
          "Roles",
          "SCRAM",
          "SECURITY DEFINER",
          "Schema",
          "Section",
          "Server",
          "Standards",
          "Superuser",
          "TLS",
          "Type",
          "Verifier",
          "Version",
          "Versions",
          "WAL",
          "no",
          "pgAudit",
          "pg_hba.conf",
          "search_path",
          "version {0}",
          "{0, plural, one {# byte} other {# bytes}}",
          "{0}, version {1}",
          "{0}: {1}");

  @ParameterizedTest
  @EnumSource
  void each_language_has_the_same_texts_with_the_same_values(ReportLanguage language) {
    assertEquals(written(ReportLanguage.ENGLISH), written(language));
    for (var area : FixedTexts.AREAS) {
      var english = FixedTexts.read(area, ReportLanguage.ENGLISH);
      FixedTexts.read(area, language)
          .forEach(
              (name, text) -> {
                var original = english.get(name);
                assertEquals(
                    FixedText.of(original).values(),
                    FixedText.of(text).values(),
                    area + "." + name);
                assertEquals(tags(original), tags(text), area + "." + name);
              });
    }
  }

  private static List<String> tags(String text) {
    return Pattern.compile("<[^>]*>").matcher(text).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
  void nothing_is_left_in_english(ReportLanguage language) {
    var left = new TreeSet<String>();
    for (var area : FixedTexts.AREAS) {
      var english = FixedTexts.read(area, ReportLanguage.ENGLISH);
      FixedTexts.read(area, language)
          .forEach(
              (name, text) -> {
                if (text.equals(english.get(name)) && !SHARED.contains(text)) {
                  left.add(area + "." + name);
                }
              });
    }
    assertEquals(Set.of(), left);
  }

  @ParameterizedTest
  @EnumSource
  void signs_are_those_of_printed_text(ReportLanguage language) {
    for (var area : FixedTexts.AREAS) {
      FixedTexts.read(area, language)
          .forEach(
              (name, text) -> {
                var key = area + "." + name;
                assertFalse(text.contains("\""), key);
                if (language == ReportLanguage.FRENCH) {
                  assertFalse(text.matches(".* [:;!?»].*"), key);
                }
                if (language == ReportLanguage.GERMAN) {
                  assertFalse(text.contains("”"), key);
                }
              });
    }
  }

  @Test
  void numbers_days_and_lists_are_written_as_each_language_writes_them() {
    var first = LocalDate.of(2026, 5, 1);
    var parts = List.of("a", "b", "informes");
    var english = FixedTexts.of(ReportLanguage.ENGLISH).speech();
    assertEquals("12,345 · 1 May 2026 · a, b and informes", together(english, first, parts));
    var french = FixedTexts.of(ReportLanguage.FRENCH).speech();
    assertEquals("12\u202f345 · 1er mai 2026 · a, b et informes", together(french, first, parts));
    var german = FixedTexts.of(ReportLanguage.GERMAN).speech();
    assertEquals("12.345 · 1. Mai 2026 · a, b und informes", together(german, first, parts));
    var spanish = FixedTexts.of(ReportLanguage.SPANISH).speech();
    assertEquals("12.345 · 1 de mayo de 2026 · a, b e informes", together(spanish, first, parts));
    assertEquals("1234", spanish.number(1_234));
  }

  private static String together(Speech speech, LocalDate day, List<String> parts) {
    return VisibleText.set(
        speech.number(12_345) + " · " + speech.day(day) + " · " + speech.list(parts));
  }

  @Test
  void a_number_chooses_the_branch_by_the_rule_of_the_language() {
    var text = FixedText.of("{0, plural, one {# constat} other {# constats}} sur {1}");
    var speech = FixedTexts.of(ReportLanguage.ENGLISH).speech();
    assertEquals("0 constat sur 3", text.with(ReportLanguage.FRENCH, speech::of, 0, 3));
    assertEquals("0 constats sur 3", text.with(ReportLanguage.GERMAN, speech::of, 0, 3));
    assertEquals("2 constats sur x", text.with(ReportLanguage.FRENCH, speech::of, 2, "x"));
  }

  @Test
  void a_text_with_a_wrong_place_is_refused() {
    for (var wrong : new String[] {"{0", "{x}", "a}", "{0, plural, one {a}}", "{0,plural}"}) {
      assertThrows(IllegalArgumentException.class, () -> FixedText.of(wrong), wrong);
    }
  }

  @Test
  void a_text_that_is_not_there_is_an_error_and_no_english() {
    assertThrows(
        IllegalArgumentException.class,
        () -> FixedTexts.of(ReportLanguage.ENGLISH).say("summary.noSuchText"));
  }
}
