package org.postgresaudit.ui.audit.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.kit.Folded;

/// Words are found in every text of an audit, and where they stand is told.
class SearchIndexTest {
  private static final Checklist CHECKLIST = ChecklistReader.bundled();
  private static final Control PINNED =
      CHECKLIST.control("definer-functions-pin-search-path").orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final SearchIndex index = new SearchIndex();
  private final Assessment seen =
      new Assessment(
          PINNED,
          List.of(
              new ProbeResult(
                  PINNED.id(),
                  Optional.of("Zürich"),
                  new Outcome.Found(
                      List.of(
                          new Finding("läden.befördern runs as Ærø.", Map.of(), Map.of()),
                          new Finding("shop.zap runs as postgres.", Map.of(), Map.of()))),
                  new Evidence(
                      "select 1",
                      "audit",
                      List.of("schema", "function"),
                      List.of(
                          List.of("läden", "befördern(qui text)"),
                          List.of("shop", "line one\nline xyzzy two"),
                          List.of("shop", "ﬁnal plugh")),
                      3,
                      false,
                      "permission denied for frobnicate"),
                  Instant.EPOCH,
                  Duration.ZERO)),
          List.of(),
          TODAY);

  @BeforeEach
  void fill() {
    for (var control : CHECKLIST.controls()) {
      index.put(
          control.equals(PINNED) ? seen : new Assessment(control, List.of(), List.of(), TODAY),
          Dossier.EMPTY);
    }
  }

  @Test
  void case_and_accents_do_not_matter_in_either_direction() {
    for (var typed :
        List.of(
            "befordern(qui", "BEFÖRDERN(QUI", "beförde" + "\u0308" + "rn(qui", "aerø. zurich")) {
      assertEquals(List.of(PINNED.id()), List.copyOf(index.find(typed).keySet()), typed);
    }
  }

  @Test
  void every_word_must_be_there_but_not_in_the_same_text() {
    assertEquals(1, index.find("befördern frobnicate " + PINNED.id()).size());
    assertEquals(0, index.find("befördern nowhere-at-all").size());
  }

  @Test
  void a_hit_says_where_and_shows_the_word_as_it_is_written() {
    var hit = hit("plugh");
    assertEquals(Where.EVIDENCE, hit.where());
    assertEquals("Zürich · shop · ﬁnal ", hit.before());
    assertEquals("plugh", hit.match());
    assertEquals("ﬁnal", hit("final").match());
    assertEquals("Ærø", hit("aero").match());
    assertEquals(Where.FINDING, hit("aero").where());
    assertEquals(Where.SERVER_WORDS, hit("frobnicate").where());
    assertEquals("befördern", hit("befordern").match());
  }

  @Test
  void a_line_break_in_a_value_does_not_shift_the_row_that_is_shown() {
    assertEquals("· shop · line one line ", hit("xyzzy").before().replace("…", ""));
  }

  @Test
  void words_in_the_title_are_told_there() {
    var word = PINNED.title().split(" ", 2)[0];
    assertEquals(Where.TITLE, hit(word).where());
  }

  @Test
  void what_was_taken_in_again_is_found_as_it_is_now() {
    assertEquals(0, index.find("quarterdeck").size());
    var said =
        new Annotation(
            PINNED.id(),
            Instant.EPOCH,
            "Mara Keller",
            Optional.of(Verdict.COMPLIANT),
            Optional.empty(),
            Optional.empty(),
            "Only from the quarterdeck.");
    index.put(seen.with(said), Dossier.EMPTY);
    assertEquals(Where.NOTE, hit("quarterdeck").where());
    index.put(seen, Dossier.EMPTY);
    assertEquals(0, index.find("quarterdeck").size());
  }

  @Test
  void standards_are_found_by_their_numbers() {
    assertTrue(index.find("V-261916").containsKey(PINNED.id()));
    assertTrue(index.find("stig v-261916").containsKey(PINNED.id()));
  }

  @Test
  void both_ways_of_folding_agree() {
    for (var text : List.of("Straße", "İstanbul", "ŁÓDŹ", "ﬁ½①", "x\u0301y", "ASCII only", "日本語")) {
      assertEquals(Folded.fold(text), Folded.of(text).text(), text);
    }
  }

  private Hit hit(String words) {
    return index.find(words, PINNED.id()).orElseThrow();
  }
}
