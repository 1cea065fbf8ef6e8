package org.postgresaudit.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresaudit.audit.Wording.Range;

class WordingTest {
  @Test
  void placeholders_with_a_value_are_filled_and_others_stay_and_are_pointed_at() {
    var filled =
        wording("Agreed with {name}: {Control} on {server}.")
            .filled(Map.of("control", "TLS is on", "server", "shop-db-1"));
    assertEquals("Agreed with {name}: TLS is on on shop-db-1.", filled.text());
    assertEquals(List.of(new Range(12, 18)), filled.open());
    assertEquals("{name}", filled.text().substring(12, 18));
  }

  @Test
  void what_is_put_in_is_not_taken_for_a_placeholder() {
    var filled =
        wording("{finding} {server}").filled(Map.of("finding", "{server} $1 \\", "server", "a"));
    assertEquals("{server} $1 \\ a", filled.text());
    assertEquals(List.of(), filled.open());
  }

  @Test
  void an_empty_value_is_no_value() {
    assertEquals("{role}", wording("{role}").filled(Map.of("role", " ")).text());
  }

  @Test
  void braces_that_hold_no_name_are_left_alone() {
    var filled = wording("{} {a\nb} { \"json\": 1 }").filled(Map.of());
    assertEquals("{} {a\nb} { \"json\": 1 }", filled.text());
    assertEquals(List.of(), filled.open());
  }

  @Test
  void it_is_found_by_words_of_title_or_text_in_any_order() {
    var wording = new Wording("a", "Risk accepted", "The application needs it");
    assertTrue(wording.matches("needs RISK"));
    assertTrue(wording.matches(""));
    assertFalse(wording.matches("risk refused"));
  }

  private static Wording wording(String text) {
    return new Wording("a", "A", text);
  }
}
