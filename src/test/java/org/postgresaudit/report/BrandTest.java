package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
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
  void what_is_no_colour_is_refused() {
    var fault = assertThrows(IllegalArgumentException.class, () -> new Brand("red", "#000000"));
    assertTrue(String.valueOf(fault.getMessage()).contains("#14304f"));
  }
}
