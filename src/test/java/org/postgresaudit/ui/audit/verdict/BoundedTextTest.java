package org.postgresaudit.ui.audit.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class BoundedTextTest {
  @Test
  void what_prints_stays_as_it_is() {
    var note = "Grüße, 漢字 🐘\n\t- *one*\n";
    assertEquals(note, BoundedText.note(note));
    var plain = "plain";
    assertSame(plain, BoundedText.clean(plain));
  }

  @Test
  void what_controls_a_terminal_or_turns_text_around_goes() {
    assertEquals("red[0m", BoundedText.note("r\u0000e\u001bd[0m\u0007"));
    assertEquals("evil.txt", BoundedText.note("evil\u202e.txt\u2066"));
    assertEquals("lone", BoundedText.note("lo\ud800ne"));
    assertEquals("a\nb\nc", BoundedText.note("a\r\nb\rc"));
  }

  @Test
  void a_line_has_no_breaks() {
    assertEquals("Jonas Brandt CIO", BoundedText.line("Jonas\tBrandt\nCIO"));
  }

  @Test
  void what_is_too_long_is_cut_between_characters() {
    assertEquals(BoundedText.LONGEST_NOTE, BoundedText.note("x".repeat(1_000_000)).length());
    var elephants = "x" + "🐘".repeat(BoundedText.LONGEST_NOTE);
    assertEquals(BoundedText.LONGEST_NOTE - 1, BoundedText.note(elephants).length());
  }
}
