package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void ordinary_text_of_any_language_stays_as_it_is() {
    assertEquals("Żółw & Söhne 東京 – 5 €", Visible.of("Żółw & Söhne 東京 – 5 €"));
  }

  @Test
  void what_would_turn_or_hide_the_text_is_shown() {
    assertEquals("admin[U+202E]nimda", Visible.of("admin\u202enimda"));
    assertEquals("a[U+200B]b", Visible.of("a\u200bb"));
    assertEquals("a⏎b␉c␀d␡", Visible.of("a\nb\tc\u0000d\u007f"));
  }
}
