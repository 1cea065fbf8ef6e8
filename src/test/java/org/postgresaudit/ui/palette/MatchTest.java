package org.postgresaudit.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresaudit.ui.palette.Match.Part;

class MatchTest {
  @Test
  void the_words_may_come_in_any_order_and_are_shown_where_they_stand() {
    var match = Match.of("role super", "No login role is a superuser", "");
    assertEquals(Optional.of(List.of(new Part(9, 13), new Part(19, 24))), match.map(Match::parts));
  }

  @Test
  void a_word_that_is_nowhere_finds_nothing() {
    assertEquals(Optional.empty(), Match.of("role banana", "No login role is a superuser", ""));
  }

  @Test
  void beginnings_of_words_are_enough() {
    assertTrue(Match.of("nxund", "Next undecided control", "").isPresent());
    assertTrue(Match.of("xyz", "Next undecided control", "").isEmpty());
  }

  @Test
  void what_stands_aside_answers_but_less_well_than_the_name() {
    int aside = Match.of("acme", "prod-db-1", "Acme AG").orElseThrow().score();
    int inside = Match.of("prod", "prod-db-1", "Acme AG").orElseThrow().score();
    assertTrue(inside > aside, inside + " " + aside);
  }

  @Test
  void the_beginning_of_a_word_beats_its_middle() {
    int begins = Match.of("log", "Logging is on", "").orElseThrow().score();
    int inside = Match.of("log", "Catalogs are clean", "").orElseThrow().score();
    assertTrue(begins > inside, begins + " " + inside);
  }

  @Test
  void nothing_typed_is_answered_by_everything() {
    assertEquals(Optional.of(Match.ANY), Match.of("  ", "Probe all", ""));
  }
}
