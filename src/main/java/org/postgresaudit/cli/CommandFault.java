package org.postgresaudit.cli;

/// Ends a command with one sentence for people and the exit code that goes with it.
final class CommandFault extends RuntimeException {
  private final ExitCode code;

  CommandFault(ExitCode code, String sentence) {
    super(sentence);
    this.code = code;
  }

  CommandFault(ExitCode code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  ExitCode code() {
    return code;
  }
}
