package org.postgresaudit.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.Secret;

/// A file named on the command line whose first line is a password.
final class SecretFile {
  private SecretFile() {}

  static Secret read(Path file) {
    try {
      return Passwords.fromFile(file);
    } catch (UncheckedIOException e) {
      throw new CommandFault(ExitCode.USAGE, Faults.oneLine(e.getMessage()), e);
    }
  }
}
