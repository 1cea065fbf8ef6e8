package org.postgresaudit.ui.tour;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Who has no demonstration server is not told of one.
class TourMessagesTest {
  @Test
  void without_a_demonstration_server_the_first_steps_are_gone_on_ones_own() {
    for (var step : Step.values()) {
      var all =
          TourMessages.title(step)
              + TourMessages.words(step, Ground.OWN_SERVER)
              + TourMessages.elsewhere(step, Ground.OWN_SERVER);
      assertFalse(all.contains("demonstration"), all);
    }
  }

  @Test
  void one_that_only_has_to_be_started_is_not_said_to_be_there() {
    var there = TourMessages.elsewhere(Step.CONNECTION, Ground.DEMONSTRATION);
    var toStart = TourMessages.elsewhere(Step.CONNECTION, Ground.DEMONSTRATION_TO_START);
    assertTrue(there.startsWith("Open the connection"), there);
    assertTrue(toStart.contains("starts under Start"), toStart);
  }
}
