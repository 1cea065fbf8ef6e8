package org.postgresaudit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `controls check DIR`: everything that is wrong with a pack, or what it contains and its hash.
@Command(
    name = "check",
    description = {
      "Checks the control files of your own pack and says with file and line all that is wrong; of"
          + " a good pack it says what it contains and its SHA-256."
    },
    footer = {
      "",
      "Exit codes:",
      "  0  the pack can be used",
      "  1  it has faults",
      "  2  wrong usage, such as a folder that is not there"
    },
    mixinStandardHelpOptions = true)
final class ControlsCheck implements Callable<Integer> {
  private final Supplier<Checklist> checklist;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "Folder of the pack.")
  private Path folder = Path.of("");

  ControlsCheck(Supplier<Checklist> checklist, PrintWriter out) {
    this.checklist = checklist;
    this.out = out;
  }

  @Override
  public Integer call() {
    Pack pack;
    try {
      pack = OwnPack.read(folder);
      checklist.get().with(pack);
    } catch (ChecklistFault fault) {
      tell(fault.all());
      return ExitCode.FOUND.number();
    }
    for (var section : pack.content().sections()) {
      out.println(ControlsMessages.numbered(section.number(), section.title()));
      for (var item : section.items()) {
        out.println(ControlsMessages.itemLine(section.number(), item.number(), item.title()));
        item.controls().forEach(control -> out.println(ControlsMessages.controlLine(control)));
      }
    }
    out.println(PackMessages.packIsFine(pack.origin()));
    out.println(PackMessages.howToUse(folder, pack.sha256()));
    return ExitCode.COMPLETED.number();
  }

  private void tell(List<ChecklistFault> faults) {
    faults.forEach(fault -> out.println(fault.told()));
    long files = faults.stream().map(ChecklistFault::file).distinct().count();
    out.println(PackMessages.packHasFaults(folder, faults.size(), (int) files));
  }
}
