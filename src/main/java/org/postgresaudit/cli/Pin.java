package org.postgresaudit.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault;

/// The PIN of a token: typed, or from a file, and wiped after its one use.
final class Pin {
  private Pin() {}

  /// What is done with the PIN.
  @FunctionalInterface
  interface Use<T> {
    T with(char[] pin) throws ReportFault;
  }

  static <T> T use(Optional<Path> file, Use<T> use) throws ReportFault {
    char[] pin = file.isPresent() ? fromFile(file.get()) : typed();
    try {
      return use.with(pin);
    } finally {
      Arrays.fill(pin, '\0');
    }
  }

  private static char[] fromFile(Path file) {
    try (var secret = SecretFile.read(file)) {
      return secret.reveal();
    }
  }

  private static char[] typed() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(console -> console.readPassword("%s", SignatureMessages.pin()))
        .orElseThrow(() -> new CommandFault(ExitCode.USAGE, SignatureMessages.pinFileMissing()));
  }
}
