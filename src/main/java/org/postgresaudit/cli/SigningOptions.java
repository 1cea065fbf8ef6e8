package org.postgresaudit.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.Token;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who signs the report of an audit.
final class SigningOptions {
  @Option(
      names = "--sign",
      paramLabel = "FILE.p12",
      description = "Sign the report with the key in this PKCS#12 file.")
  private Optional<Path> sign = Optional.empty();

  @Option(
      names = "--sign-password-file",
      paramLabel = "FILE",
      description = "File whose first line is the password of the PKCS#12 file, or the PIN.")
  private Optional<Path> passwordFile = Optional.empty();

  @Option(
      names = "--sign-token",
      paramLabel = "LIBRARY",
      description =
          "Sign the report with a smart card or another token, through this PKCS#11 driver. Its PIN"
              + " is asked for, or read from --sign-password-file; it is tried once.")
  private Optional<Path> token = Optional.empty();

  @Option(
      names = "--slot",
      paramLabel = "N",
      description = "Place of the token in the list of slots, from 0. Default: the first token.")
  private Optional<Integer> slot = Optional.empty();

  @Mixin private AssuranceOptions assurance = new AssuranceOptions();

  /// The level and what there is to reach it.
  Assurance assurance() throws ReportFault {
    return assurance.assurance(Level.B_B);
  }

  /// Refuses what cannot be signed.
  void check(Optional<Path> pdf) {
    if (sign.isPresent() && token.isPresent()) {
      throw new CommandFault(ExitCode.USAGE, SignatureMessages.oneIdentity());
    }
    if ((sign.isPresent() || token.isPresent()) && pdf.isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, Messages.signNeedsPdf());
    }
    if (sign.isPresent() && passwordFile.isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, Messages.signNeedsPassword());
    }
  }

  /// The identity, opened and valid now, so that a wrong password is known before the audit starts;
  /// absent for a draft.
  Optional<SigningIdentity> identity(Clock clock) throws ReportFault {
    if (token.isPresent()) {
      int chosen = slot.isPresent() ? slot.get() : Token.slots(token.get()).getFirst();
      var card = Token.in(token.get(), chosen);
      SigningIdentity identity = Pin.use(passwordFile, pin -> card.identity(pin));
      checkTime(identity, clock);
      return Optional.of(identity);
    }
    if (sign.isEmpty() || passwordFile.isEmpty()) {
      return Optional.empty();
    }
    try (var secret = SecretFile.read(passwordFile.get())) {
      var characters = secret.reveal();
      try {
        var identity = SigningIdentity.fromPkcs12(sign.get(), characters);
        checkTime(identity, clock);
        return Optional.of(identity);
      } finally {
        Arrays.fill(characters, '\0');
      }
    }
  }

  private static void checkTime(SigningIdentity identity, Clock clock) {
    var now = clock.instant();
    if (now.isBefore(identity.validFrom()) || now.isAfter(identity.validUntil())) {
      throw new CommandFault(
          ExitCode.USAGE,
          Messages.certificateOutOfTime(
              identity.signer(), identity.validFrom(), identity.validUntil()));
    }
  }
}
