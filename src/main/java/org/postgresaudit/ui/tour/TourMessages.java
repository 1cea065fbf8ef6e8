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

  static String words(Step step, Ground ground) {
    return switch (step) {
      case CONNECTION ->
          switch (ground) {
            case DEMONSTRATION ->
                "This one leads to the demonstration server on your computer. Start an audit with"
                    + " it: only your name is asked.";
            case DEMONSTRATION_TO_START ->
                "Start the demonstration server: it runs on your computer and comes with its"
                    + " connection. Then start an audit with it: only your name is asked.";
            case OWN_SERVER ->
                "Add one to a server that you may look at, test it, and start an audit with it:"
                    + " only your name is asked.";
          };
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
  static String elsewhere(Step step, Ground ground) {
    return switch (step) {
      case CONNECTION ->
          switch (ground) {
            case DEMONSTRATION ->
                "Open the connection \u201cdemonstration\u201d under Connections, Ctrl+2.";
            case DEMONSTRATION_TO_START -> "The demonstration server starts under Start, Ctrl+1.";
            case OWN_SERVER -> "Connections are under Connections, Ctrl+2.";
          };
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
