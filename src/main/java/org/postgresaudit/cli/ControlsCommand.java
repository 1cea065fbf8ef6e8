package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `controls`: the questions themselves, without a target.
@Command(
    name = "controls",
    description = "Lists, shows and checks controls, and says what they need.",
    mixinStandardHelpOptions = true)
final class ControlsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), ControlsMessages.controlsNeedsMore());
    }
  }

  /// `controls show ID`
  @Command(
      name = "show",
      description = "Shows one control: why, what is asked, how to mend and how to look by hand.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    private final Supplier<Checklist> checklist;
    private final PrintWriter out;

    @Parameters(paramLabel = "ID", description = "Id of the control, as controls list prints it.")
    private String id = "";

    Show(Supplier<Checklist> checklist, PrintWriter out) {
      this.checklist = checklist;
      this.out = out;
    }

    @Override
    public Integer call() {
      Control control =
          checklist
              .get()
              .control(id)
              .orElseThrow(
                  () -> new CommandFault(ExitCode.USAGE, ControlsMessages.unknownControl(id)));
      out.println(ControlPage.of(control));
      return ExitCode.COMPLETED.number();
    }
  }
}
