package org.postgresaudit.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistReader;

/// A folder with a consultant's own controls, named on the command line.
final class OwnPack {
  private OwnPack() {}

  /// Throws a fault of usage when it is no folder of control files.
  static Checklist read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandFault(ExitCode.USAGE, Messages.noSuchFolder(folder));
    }
    try {
      return ChecklistReader.folder(folder);
    } catch (UncheckedIOException e) {
      throw new CommandFault(ExitCode.USAGE, Messages.noPack(folder), e);
    }
  }
}
