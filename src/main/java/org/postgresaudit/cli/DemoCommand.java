package org.postgresaudit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `demo`: the demonstration server.
@Command(
    name = "demo",
    description = {
      "Starts the demonstration server and shows it in the workbench.",
      "Without a display it audits it, writes a signed report and the JSON, and says where they"
          + " are."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private final Workbench workbench;
  private final TopCommand top;

  DemoCommand(Workbench workbench, TopCommand top) {
    this.workbench = workbench;
    this.top = top;
  }

  @Override
  public Integer call() {
    return workbench.demonstrate(top.dataFolder());
  }
}
