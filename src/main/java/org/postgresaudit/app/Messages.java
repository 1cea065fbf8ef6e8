package org.postgresaudit.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the program says before there is a window or a command to say it.
final class Messages {
  private Messages() {}

  static String noDisplay() {
    return "there is no display (DISPLAY is not set)";
  }

  static String missing(List<String> packages) {
    return "this machine lacks libraries that a window needs; install them: apt-get install "
        + String.join(" ", packages);
  }

  static String noWindow(String why) {
    return "Could not open the workbench: " + why + ". The commands work without: --help.";
  }

  static String noDemonstration() {
    return "The demonstration server is not part of this installation. It comes with the source:"
        + " mvn -Pdemo.";
  }

  static String startingDemonstration() {
    return "Starting the demonstration server";
  }

  static String demonstrationRuns(String address) {
    return "The demonstration server listens on " + address + " until the window is closed.";
  }

  static String demonstrationWithoutWindow(String why) {
    return "No window: " + why + ". Auditing without one.";
  }

  static String demonstrationFailed(@Nullable String why) {
    return "Could not show the demonstration: " + why;
  }
}
