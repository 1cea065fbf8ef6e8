package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.Passwords;
import org.postgresaudit.target.PostgresUri;
import org.postgresaudit.target.Secret;
import picocli.CommandLine.Option;

/// How a command logs in to a server.
final class LoginOptions {
  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password.")
  private Optional<Path> passwordFile = Optional.empty();

  /// The way to the server; throws a fault of usage when it holds a password.
  static ConnectionProfile profile(String uri) {
    var parsed = PostgresUri.parse(uri);
    if (parsed.password().isPresent()) {
      throw new CommandFault(ExitCode.USAGE, Messages.uriHoldsPassword());
    }
    return parsed.profile();
  }

  /// From the file, the environment or `.pgpass`; absent when there is none.
  ///
  /// @param err told when a file with passwords is there but is not used
  Optional<Secret> password(ConnectionProfile profile, Passwords passwords, PrintWriter err) {
    if (passwordFile.isPresent()) {
      return Optional.of(SecretFile.read(passwordFile.get()));
    }
    var found = passwords.lookUp(profile);
    found.warning().ifPresent(warning -> err.println(Messages.fault(warning)));
    return found.password();
  }

  boolean isGiven() {
    return passwordFile.isPresent();
  }
}
