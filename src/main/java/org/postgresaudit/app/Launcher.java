package org.postgresaudit.app;

/// Main class. It is no JavaFX application itself, else a start from the class path would be
/// refused.
public final class Launcher {
  private Launcher() {}

  /// Opens the workbench, or runs one command without a window.
  public static void main(String[] arguments) {
    System.out.println("Postgres Audit");
  }
}
