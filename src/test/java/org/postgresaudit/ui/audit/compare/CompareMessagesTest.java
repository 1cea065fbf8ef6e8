package org.postgresaudit.ui.audit.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CompareMessagesTest {
  @Test
  void distances_are_sane_even_when_a_clock_was_set_back() {
    var day = LocalDate.parse("2026-11-22");
    assertEquals("same day", CompareMessages.apart(day, day));
    assertEquals("9 days apart", CompareMessages.apart(day.minusDays(9), day));
    assertEquals("6 months apart", CompareMessages.apart(day.minusMonths(6), day));
    assertEquals("3 years apart", CompareMessages.apart(day.minusYears(3), day));
    assertEquals("the one before is the later one", CompareMessages.apart(day.plusDays(1), day));
  }
}
