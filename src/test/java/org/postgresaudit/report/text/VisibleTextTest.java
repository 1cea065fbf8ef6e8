package org.postgresaudit.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void what_cannot_be_seen_is_written_out() {
    assertEquals("a[U+202E]b", VisibleText.line("a\u202Eb"));
    assertEquals("[U+0000][U+FEFF][U+2028]", VisibleText.line("\u0000\uFEFF\u2028"));
    assertEquals("[U+D800]", VisibleText.line("\uD800"));
    assertEquals("a[U+00A0]b[U+3000]c d", VisibleText.line("a\u00A0b\u3000c d"));
    assertEquals("[U+3164][U+FE0F][U+E0100]", VisibleText.line("\u3164\uFE0F\uDB40\uDD00"));
    assertEquals("[U+E000]", VisibleText.line("\uE000"));
  }

  @Test
  void blanks_of_a_name_that_a_page_would_swallow_are_written_out() {
    assertEquals("[U+0020]Clerk", VisibleText.name(" Clerk"));
    assertEquals("a b[U+0020][U+0020]c[U+0020]", VisibleText.name("a b  c "));
    assertEquals("night shift", VisibleText.name("night shift"));
  }

  @Test
  void a_letter_without_a_picture_is_written_out_and_not_dropped() {
    assertFalse(ReportFonts.canShow(0x20BB7));
    assertEquals("[U+20BB7]野家", VisibleText.line("\uD842\uDFB7野家"));
  }

  @Test
  void letters_of_many_scripts_stay_as_they_are() {
    String words = "Grüße, Ελλάδα, Привет, 患者, חולים, المرضى, रोगी, ผู้ป่วย, ☃";
    assertTrue(
        words.codePoints().filter(c -> c > ' ' && c != 0x2603).allMatch(ReportFonts::canShow));
    assertTrue(
        VisibleText.line(words).startsWith("Grüße, Ελλάδα, Привет, 患者, חולים, المرضى, रोगी"));
  }

  @Test
  void line_ends_stay_in_blocks_alone() {
    assertEquals("a[U+000A]b", VisibleText.line("a\nb"));
    assertEquals("a\nb\n    c", VisibleText.block("a\r\nb\n\tc"));
  }

  @Test
  void signs_of_markup_are_escaped() {
    assertEquals(
        "&lt;a href=&quot;x&quot;&gt;&amp;&#39;", VisibleText.escapedLine("<a href=\"x\">&'"));
  }

  @Test
  void a_name_is_spelled_letter_by_letter() {
    assertEquals("U+0430 d U+200B m", VisibleText.spelled("аd\u200Bm"));
    assertTrue(VisibleText.isPlain("admin_1"));
    assertFalse(VisibleText.isPlain("аdmin"));
  }
}
