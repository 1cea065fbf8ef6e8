package org.postgresaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.JavaProbes;

/// A folder with a consultant's own controls, named on the command line.
final class OwnPack {
  private OwnPack() {}

  /// Throws a fault of usage when it is no folder, and one of the checklist when it is no pack.
  static Pack read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFault(ExitCode.USAGE, Messages.noSuchFolder(folder));
    }
    return ChecklistReader.pack(folder, JavaProbes.all().keySet());
  }
}
