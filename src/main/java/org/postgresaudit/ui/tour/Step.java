package org.postgresaudit.ui.tour;

import java.util.List;

/// A step of the tour and the control it points at.
enum Step {
  CONNECTION(1, "#start-audit"),
  PROBE(2, "#probe-all"),
  VERDICT(3, ".verdict-pane"),
  REPORT(4, "#open-report");

  private final int number;
  private final String target;

  Step(int number, String target) {
    this.number = number;
    this.target = target;
  }

  /// From 1.
  int number() {
    return number;
  }

  /// How the control is looked up in the window: the first of these that is there.
  List<String> targets(Ground ground) {
    return this != CONNECTION
        ? List.of(target)
        : switch (ground) {
          case DEMONSTRATION -> List.of(target);
          case DEMONSTRATION_TO_START -> List.of(target, "#start-demonstration");
          case OWN_SERVER -> List.of(target, "#new-connection");
        };
  }
}
