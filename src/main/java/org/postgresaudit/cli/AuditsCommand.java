package org.postgresaudit.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `audits`: the audits of the workbench, to see them and to take them from one computer to
/// another.
@Command(
    name = "audits",
    description = "Lists the audits of the workbench, exports one to a file and imports it.",
    mixinStandardHelpOptions = true)
final class AuditsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), Messages.needsOneOf("audits", "list, export and import"));
    }
  }
}
