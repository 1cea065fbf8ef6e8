package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
