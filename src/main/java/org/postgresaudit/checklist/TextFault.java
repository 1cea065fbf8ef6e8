package org.postgresaudit.checklist;

/// A text of a control that cannot be used: on which of its lines, and why.
public final class TextFault extends IllegalArgumentException {
  private final int line;
  private final String reason;

  TextFault(int line, String reason) {
    super("line " + line + " of the text: " + reason);
    this.line = line;
    this.reason = reason;
  }

  /// The line of the text, from 1.
  public int line() {
    return line;
  }

  /// What is wrong with it.
  public String reason() {
    return reason;
  }
}
