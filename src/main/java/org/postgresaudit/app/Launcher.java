package org.postgresaudit.app;

import org.postgresaudit.cli.Commands;

/// Main class. It is no JavaFX application itself, else a start from the class path would be
/// refused.
public final class Launcher {
  private Launcher() {}

  /// Opens the workbench, or runs one command without a window.
  public static void main(String[] arguments) {
    // Pages are drawn with the JDK's own graphics; those must not look for a display.
    System.setProperty("java.awt.headless", "true");
    System.exit(Commands.ofThisProcess(new Desktop()).run(arguments));
  }
}
