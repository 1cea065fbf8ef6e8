package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.postgresaudit.report.Countersigning;
import org.postgresaudit.report.signature.ReportFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `countersign`: the reviewer's signature after the auditor's.
@Command(
    name = "countersign",
    description = {
      "Adds the signature of a second person to a signed report whose pages name a reviewer.",
      "Exit codes: 0 signed; 2 the report or the identity does not do, and the report is as it was."
    },
    mixinStandardHelpOptions = true)
final class CountersignCommand implements Callable<Integer> {
  private final Clock clock;
  private final PrintWriter out;

  @Mixin private SigningOptions signing = new SigningOptions();

  @Parameters(paramLabel = "report.pdf", description = "The report the auditor has signed.")
  private Path report = Path.of("");

  CountersignCommand(Clock clock, PrintWriter out) {
    this.clock = clock;
    this.out = out;
  }

  @Override
  public Integer call() throws ReportFault {
    signing.check(Optional.of(report));
    var identity =
        signing
            .identity(clock)
            .orElseThrow(() -> new CommandFault(ExitCode.USAGE, SignatureMessages.nobodySigns()));
    var file = report.toAbsolutePath().normalize();
    var signed = Countersigning.sign(file, identity, signing.assurance(), clock.getZone());
    out.println(
        Messages.reportLine(signed.path(), signed.signer(), signed.level(), signed.sha256()));
    return ExitCode.COMPLETED.number();
  }
}
