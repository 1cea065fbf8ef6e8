package org.postgresaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.postgresaudit.enclosure.EnclosureFolder;
import org.postgresaudit.report.content.AttachedFile;

/// The folder for the files that lie in a report.
final class EnclosuresOption {
  private EnclosuresOption() {}

  /// Refuses, before anything is asked, a folder that could not be written to.
  static void check(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw fault(folder, Messages.isNoFolder());
    }
    if (Files.isDirectory(folder)) {
      if (!Files.isWritable(folder)) {
        throw fault(folder, Messages.notWritable());
      }
      return;
    }
    var parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw fault(folder, Messages.folderIsMissing(folder.toAbsolutePath().resolveSibling("")));
    }
    if (!Files.isWritable(parent)) {
      throw fault(folder, Messages.folderNotWritable());
    }
  }

  private static CommandFault fault(Path folder, String reason) {
    return new CommandFault(ExitCode.USAGE, Messages.couldNotWrite(folder, reason));
  }

  static void write(Path folder, List<AttachedFile> files) {
    try {
      EnclosureFolder.write(folder, files);
    } catch (IOException e) {
      throw new CommandFault(ExitCode.OWN_FAILURE, Faults.oneLine(e.getMessage()), e);
    }
  }
}
