package org.postgresaudit.ui;

import java.util.Optional;
import java.util.StringJoiner;

/// What helps whoever mends the workbench, and nothing of a client: the version, the kinds of what
/// was thrown and where in our own code. Never their messages, which may quote names and values.
final class FaultDetails {
  private static final int FRAMES = 12;
  private static final int CAUSES = 4;

  private FaultDetails() {}

  static String of(Throwable thrown) {
    var lines = new StringJoiner("\n");
    lines.add(
        "Product    Postgres Audit "
            + Optional.ofNullable(FaultDetails.class.getPackage().getImplementationVersion())
                .orElse("from source"));
    lines.add("Java       " + Runtime.version());
    lines.add(
        "System     "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"));
    var fault = Optional.of(thrown);
    for (int i = 0; i < CAUSES && fault.isPresent(); i++) {
      lines.add((i == 0 ? "Fault      " : "caused by  ") + fault.get().getClass().getName());
      int shown = 0;
      for (var frame : fault.get().getStackTrace()) {
        if (frame.getClassName().startsWith("org.postgresaudit.") && shown++ < FRAMES) {
          lines.add(
              "  "
                  + frame.getClassName()
                  + "."
                  + frame.getMethodName()
                  + ":"
                  + frame.getLineNumber());
        }
      }
      fault = Optional.ofNullable(fault.get().getCause());
    }
    return lines.toString();
  }
}
