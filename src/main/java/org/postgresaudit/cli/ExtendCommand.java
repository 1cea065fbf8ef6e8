package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.postgresaudit.report.signature.Level;
import org.postgresaudit.report.signature.ReportExtension;
import org.postgresaudit.report.signature.ReportFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `extend`: lifts signed reports to a higher level, one or many.
@Command(
    name = "extend",
    description = {
      "Lifts signed reports to a higher level: what was signed stays, time stamps and proof of"
          + " validity are appended. Each file is replaced only when the extended one was"
          + " verified.",
      "Exit codes: 0 all extended; 1 at least one was not, and is as it was; 2 wrong usage."
    },
    mixinStandardHelpOptions = true)
final class ExtendCommand implements Callable<Integer> {
  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private AssuranceOptions options = new AssuranceOptions();

  @Parameters(paramLabel = "report.pdf", arity = "1..*", description = "The reports to extend.")
  private List<Path> reports = List.of();

  ExtendCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws ReportFault {
    var wanted = options.assurance(Level.B_LTA);
    if (!wanted.level().needsTime() || wanted.authority().isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, SignatureMessages.nothingToExtendTo());
    }
    var extension = new ReportExtension(wanted);
    int failed = 0;
    for (Path report : reports) {
      try {
        var seen = extension.extend(report.toAbsolutePath().normalize());
        out.println(SignatureMessages.extended(report, seen.level()));
      } catch (ReportFault e) {
        failed++;
        err.println(SignatureMessages.notExtended(Faults.oneLine(e.getMessage())));
      }
    }
    if (failed > 0 && reports.size() > 1) {
      err.println(SignatureMessages.someNotExtended(failed, reports.size()));
    }
    return (failed == 0 ? ExitCode.COMPLETED : ExitCode.FOUND).number();
  }
}
