package org.postgresaudit.ui.tour;

/// What the callouts say.
final class TourMessages {
  private TourMessages() {}

  static String count(int step, int all) {
    return "Step " + step + " of " + all;
  }

  static String title(Step step) {
    return switch (step) {
      case CONNECTION -> "A connection says where to look";
      case PROBE -> "The machine asks, read-only";
      case VERDICT -> "The verdict is yours";
      case REPORT -> "The report closes the audit";
    };
  }

  static String words(Step step) {
    return switch (step) {
      case CONNECTION ->
          "This one leads to the demonstration server on your computer. Start an audit with it:"
              + " only your name is asked.";
      case PROBE ->
          "One query per control, nothing is changed on the server. Answers come in while you"
              + " already read; J and K walk through them.";
      case VERDICT ->
          "What the server shows stays as it is. Beside it you say what it means: keys 1 to 5, a"
              + " note with C, the next undecided with N.";
      case REPORT ->
          "When nothing is undecided you sign it: a PDF that carries the whole audit and proves"
              + " that nobody changed it.";
    };
  }

  /// When the control is not on the screen.
  static String elsewhere(Step step) {
    return switch (step) {
      case CONNECTION -> "Open the connection \u201cdemonstration\u201d under Connections, Ctrl+2.";
      case PROBE, VERDICT, REPORT -> "Open the audit under Audits, Ctrl+3.";
    };
  }

  static String next() {
    return "Next";
  }

  static String nextStep() {
    return "Next of the first steps";
  }

  static String done() {
    return "Done";
  }

  static String skip() {
    return "Skip the first steps";
  }
}
