package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
  private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 2560, 1440);

  @Test
  void a_place_on_a_display_that_is_there_is_taken_up_again() {
    assertEquals(
        Optional.of(new Rectangle2D(1500, 20, 1200, 800)),
        WindowPlace.placed("1500 20 1200 800 maximised", List.of(LAPTOP, BESIDE)));
  }

  @Test
  void a_place_on_a_display_that_is_gone_is_not() {
    assertEquals(Optional.empty(), WindowPlace.placed("1500 20 1200 800", List.of(LAPTOP)));
  }

  @Test
  void a_window_is_never_larger_than_its_display() {
    assertEquals(
        Optional.of(new Rectangle2D(0, 0, 1440, 900)),
        WindowPlace.placed("0 0 2560 1440", List.of(LAPTOP)));
  }

  @Test
  void what_is_no_place_is_ignored() {
    assertEquals(Optional.empty(), WindowPlace.placed("", List.of(LAPTOP)));
    assertEquals(Optional.empty(), WindowPlace.placed("a b c d", List.of(LAPTOP)));
    assertEquals(Optional.empty(), WindowPlace.placed("1 2", List.of(LAPTOP)));
  }
}
