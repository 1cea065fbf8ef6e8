package org.postgresaudit.ui.tour;

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

  /// How the control is looked up in the window.
  String target() {
    return target;
  }
}
