package org.postgresaudit.checklist;

/// A control file that cannot be used: which file, which line, and why.
public final class ChecklistFault extends RuntimeException {
  private final String file;
  private final int line;
  private final String reason;

  ChecklistFault(String file, int line, String reason) {
    super(file + (line > 0 ? ":" + line : "") + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /// The file, relative to the folder that was read.
  public String file() {
    return file;
  }

  /// The line, from 1; 0 when the fault is of the file as a whole.
  public int line() {
    return line;
  }

  /// What is wrong with it.
  public String reason() {
    return reason;
  }
}
