package org.postgresaudit.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.report.content.ReportVariant;
import picocli.CommandLine.Option;

/// Which document the audit becomes.
final class VariantOptions {
  @Option(
      names = "--variant",
      paramLabel = "WORD",
      description = {
        "Which document --pdf writes: full (default), executive, plan, finding:CONTROL, cis, stig,"
            + " iso_27001, pci_dss or nist_800_53."
      })
  private Optional<String> word = Optional.empty();

  /// The one that was asked for, else the whole report.
  ///
  /// @param pdf where it goes; without it there is nothing to choose
  ReportVariant variant(Checklist checklist, Optional<Path> pdf) {
    if (word.isEmpty()) {
      return new ReportVariant.Full();
    }
    if (pdf.isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, Messages.variantNeedsPdf());
    }
    var variant =
        ReportVariant.of(word.get())
            .orElseThrow(
                () ->
                    new CommandFault(
                        ExitCode.USAGE,
                        Messages.unknownVariant(word.get(), ReportVariant.words())));
    if (variant instanceof ReportVariant.OneFinding(var control)
        && checklist.control(control).isEmpty()) {
      throw new CommandFault(ExitCode.USAGE, ControlsMessages.unknownControl(control));
    }
    return variant;
  }
}
