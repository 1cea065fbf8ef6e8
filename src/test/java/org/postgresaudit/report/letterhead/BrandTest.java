package org.postgresaudit.report.letterhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandTest {
  @ParameterizedTest
  @CsvSource({"#14304f,#0b6e75", "#4a1d4f,#f2a900", "#ffffff,#ffff00", "#000000,#000000"})
  void text_is_readable_whatever_colours_a_client_has(String primary, String accent) {
    var tones = new Brand(primary, accent).tones();
    Color cell = new Color(0xEEF1F4);
    assertTrue(contrast(tones.get("primary"), cell) >= 4.5);
    assertTrue(contrast(tones.get("accent"), cell) >= 4.5);
    Color ground = Color.decode(tones.get("primary"));
    assertTrue(contrast(tones.get("onPrimary"), ground) >= 4.5);
    assertTrue(contrast(tones.get("onPrimarySoft"), ground) >= 4.5);
  }

  private static double contrast(String colour, Color ground) {
    return Brand.contrast(Color.decode(colour), ground);
  }

  @Test
  void a_colour_that_is_good_enough_stays_as_it_is() {
    assertEquals("#14304f", Brand.DEFAULT.tones().get("primary"));
  }

  @Test
  void a_colour_can_be_typed_in_the_usual_ways() {
    assertEquals(Optional.of("#14304f"), Brand.colour(" 14304F "));
    assertEquals(Optional.of("#aabbcc"), Brand.colour("#abc"));
    for (var none : List.of("", "red", "#12345", "#1234567", "url(x)", "#14304f;")) {
      assertEquals(Optional.empty(), Brand.colour(none), none);
    }
  }

  @Test
  void how_well_a_colour_reads_is_told_with_the_tone_that_is_printed() {
    assertTrue(Brand.reading("#14304f").isEnough());
    var pale = Brand.reading("#f2a900");
    assertFalse(pale.isEnough());
    assertTrue(pale.contrast() < 2.1);
    assertEquals(new Brand("#14304f", "#f2a900").tones().get("accent"), pale.used());
  }

  @Test
  void what_is_no_colour_is_refused() {
    var fault = assertThrows(IllegalArgumentException.class, () -> new Brand("red", "#000000"));
    assertTrue(String.valueOf(fault.getMessage()).contains("#14304f"));
  }
}
