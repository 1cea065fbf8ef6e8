package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `verify`: whether a report is as it was signed.
@Command(
    name = "verify",
    description = {
      "Says whether a report is as it was signed, by whom and when; offline.",
      "Exit codes: 0 unchanged since it was signed; 1 changed, or not signed; 2 no PDF, or not"
          + " readable."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(paramLabel = "report.pdf", description = "The report to verify.")
  private Path report = Path.of("");

  VerifyCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws ReportFault {
    var verification = new ReportVerifier().verify(report.toAbsolutePath().normalize());
    out.println(verification.sentence());
    verification.signer().ifPresent(signer -> out.println(Messages.signer(signer)));
    verification.signedAt().ifPresent(at -> out.println(Messages.signedAt(at)));
    if (!verification.level().isEmpty()) {
      out.println(Messages.level(verification.level()));
    }
    if (!verification.fingerprint().isEmpty()) {
      out.println(Messages.fingerprint(verification.fingerprint()));
    }
    verification.reasons().forEach(reason -> out.println(Messages.reason(reason)));
    var code = verification.verdict().isUnchanged() ? ExitCode.COMPLETED : ExitCode.FOUND;
    return code.number();
  }
}
