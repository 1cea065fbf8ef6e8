package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postgresaudit.report.signature.Chains;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.report.signature.Verification.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify`: whether a report is as it was signed.
@Command(
    name = "verify",
    description = {
      "Says whether a report is as it was signed, by whom and when; offline.",
      "Exit codes: 0 unchanged since it was signed; 1 changed, revoked, or not signed; 2 no PDF, or"
          + " not readable."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "report.pdf", description = "The report to verify.")
  private Path report = Path.of("");

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = "--trust",
      paramLabel = "FILE",
      description =
          "Certificates of authorities to trust, PEM or DER; a signer they vouch for is known.")
  private Optional<Path> trust = Optional.empty();

  VerifyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws ReportFault {
    List<X509Certificate> trusted = trust.isPresent() ? Chains.read(trust.get()) : List.of();
    var seen = new ReportVerifier(trusted).verify(report.toAbsolutePath().normalize());
    if (json) {
      out.println(VerificationJson.of(seen));
    } else {
      tell(seen);
    }
    return (seen.verdict().isUnchanged() ? ExitCode.COMPLETED : ExitCode.FOUND).number();
  }

  private void tell(Verification seen) {
    out.println(seen.sentence());
    if (seen.signers().size() == 1) {
      tellOne(seen);
    } else {
      for (int at = 0; at < seen.signers().size(); at++) {
        tell(at + 1, seen.signers().get(at));
      }
    }
    seen.stamps().forEach(stamp -> out.println(SignatureMessages.stamp(stamp.at(), stamp.by())));
    seen.reasons().forEach(reason -> out.println(Messages.reason(reason)));
  }

  private void tellOne(Verification seen) {
    seen.signer().ifPresent(signer -> out.println(Messages.signer(signer)));
    seen.signedAt().ifPresent(at -> out.println(Messages.signedAt(at)));
    out.println(Messages.level(seen.level()));
    out.println(Messages.fingerprint(seen.fingerprint()));
  }

  private void tell(int number, Signer signer) {
    out.println(SignatureMessages.signer(number, signer.name()));
    signer.claimedAt().ifPresent(at -> out.println(SignatureMessages.time("Signed", at)));
    signer.stamp().ifPresent(s -> out.println(SignatureMessages.time("Stamped", s.at())));
    out.println(SignatureMessages.line("Level", signer.level()));
    out.println(SignatureMessages.line("Fingerprint", signer.fingerprint()));
    out.println(SignatureMessages.line("Covers", signer.covers()));
  }
}
