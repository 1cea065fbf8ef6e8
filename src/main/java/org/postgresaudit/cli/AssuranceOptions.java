package org.postgresaudit.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.Chains;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.TimestampAuthority;
import picocli.CommandLine.Option;

/// The level of a signature, and the timestamp authority that some levels need.
final class AssuranceOptions {
  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description =
          "Level of the signature: B-B (offline, the default), B-T (time stamp), B-LT (and proof"
              + " that nothing was revoked) or B-LTA (and a time stamp over all of it).")
  private Optional<String> level = Optional.empty();

  @Option(
      names = "--tsa",
      paramLabel = "URL",
      description = "Address of the timestamp authority; asked only when the level needs it.")
  private Optional<String> tsa = Optional.empty();

  @Option(
      names = "--tsa-user",
      paramLabel = "NAME",
      description = "User name at the timestamp authority.")
  private Optional<String> user = Optional.empty();

  @Option(
      names = "--tsa-password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password at the timestamp authority.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description = "Certificates of authorities to trust, PEM or DER.")
  private Optional<Path> trust = Optional.empty();

  /// @param ifUnsaid the level when none was named
  Assurance assurance(Level ifUnsaid) throws ReportFault {
    Level wanted = level.map(AssuranceOptions::level).orElse(ifUnsaid);
    var trusted = trusted();
    return new Assurance(wanted, tsa.map(address -> authority(address, trusted)));
  }

  private List<X509Certificate> trusted() throws ReportFault {
    return trust.isPresent() ? Chains.read(trust.get()) : List.of();
  }

  private static Level level(String word) {
    return Arrays.stream(Level.values())
        .filter(level -> shortName(level).equals(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new CommandFault(ExitCode.USAGE, SignatureMessages.unknownLevel(word)));
  }

  private static String shortName(Level level) {
    return level.name().replace('_', '-');
  }

  private TimestampAuthority authority(String address, List<X509Certificate> trusted) {
    if (user.isPresent() != passwordFile.isPresent()) {
      throw new CommandFault(ExitCode.USAGE, SignatureMessages.loginIncomplete());
    }
    try {
      return new TimestampAuthority(URI.create(address), login(), trusted);
    } catch (IllegalArgumentException e) {
      throw new CommandFault(ExitCode.USAGE, SignatureMessages.badAddress(address), e);
    }
  }

  private Optional<TimestampAuthority.Login> login() {
    if (user.isEmpty() || passwordFile.isEmpty()) {
      return Optional.empty();
    }
    try (var secret = SecretFile.read(passwordFile.get())) {
      return Optional.of(new TimestampAuthority.Login(user.get(), String.valueOf(secret.reveal())));
    }
  }
}
