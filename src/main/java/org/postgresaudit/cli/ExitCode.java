package org.postgresaudit.cli;

/// What the caller of a command is told by its exit code.
enum ExitCode {
  /// The command did all it was asked.
  COMPLETED(0),
  /// It did, and found something at or above the threshold; or a report is not as it was signed.
  FOUND(1),
  /// The command was called in a way that cannot work.
  USAGE(2),
  /// The target could not be reached, or refused us.
  UNREACHABLE(3),
  /// The run was cut short; what is known is written.
  INCOMPLETE(4),
  /// Our own failure.
  OWN_FAILURE(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
