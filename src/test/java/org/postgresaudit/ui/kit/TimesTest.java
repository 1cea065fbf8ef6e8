package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T14:06:38+01:00");

  private static String ago(String then) {
    return Times.ago(ZonedDateTime.parse(then), NOW);
  }

  @Test
  void the_nearer_the_time_the_closer_it_is_told() {
    assertEquals("today 13:58", ago("2026-11-22T13:58:00+01:00"));
    assertEquals("yesterday", ago("2026-11-21T23:59:00+01:00"));
    assertEquals("Friday", ago("2026-11-20T10:00:00+01:00"));
    assertEquals("5 Nov", ago("2026-11-05T10:00:00+01:00"));
    assertEquals("14 Nov 2025", ago("2025-11-14T10:00:00+01:00"));
  }

  @Test
  void durations_are_told_in_the_unit_that_fits() {
    assertEquals("12 ms", Times.duration(Duration.ofMillis(12)));
    assertEquals("1.2 s", Times.duration(Duration.ofMillis(1_234)));
    assertEquals("41 s", Times.duration(Duration.ofSeconds(41)));
    assertEquals("1 min 52 s", Times.duration(Duration.ofSeconds(112)));
    assertEquals("2 h 5 min", Times.duration(Duration.ofMinutes(125)));
  }
}
