package org.postgresaudit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that will be written at the end. Claimed at the beginning, so that a path that cannot be
/// written is known before the audit starts; written aside and moved, so that an older file is
/// replaced as a whole or not at all. Only its owner may read it.
final class OutputFile implements AutoCloseable {
  private final Path target;
  private final Path aside;

  private OutputFile(Path target, Path aside) {
    this.target = target;
    this.aside = aside;
  }

  /// Throws a [CommandFault] for wrong usage when the file could not be written.
  static OutputFile claim(Path file) {
    var absolute = file.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      throw fault(absolute, Messages.isFolder());
    }
    if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
      // A device or a pipe is written to, not replaced.
      return new OutputFile(absolute, absolute);
    }
    try {
      var target = Files.exists(absolute) ? absolute.toRealPath() : absolute;
      var folder = target.resolveSibling("");
      if (!Files.isDirectory(folder)) {
        throw fault(absolute, Messages.folderIsMissing(folder));
      }
      return new OutputFile(target, Files.createTempFile(folder, ".postgres-audit-", ".part"));
    } catch (IOException e) {
      throw new CommandFault(
          ExitCode.USAGE, Messages.couldNotWrite(absolute, Messages.folderNotWritable()), e);
    }
  }

  private static CommandFault fault(Path file, String reason) {
    return new CommandFault(ExitCode.USAGE, Messages.couldNotWrite(file, reason));
  }

  /// Where it goes.
  Path target() {
    return target;
  }

  void write(byte[] bytes) {
    try {
      Files.write(aside, bytes);
      if (!aside.equals(target)) {
        Files.move(
            aside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new CommandFault(
          ExitCode.OWN_FAILURE, Messages.couldNotWrite(target, Faults.oneLine(e.getMessage())), e);
    }
  }

  /// Lets the place go when nothing was written.
  @Override
  public void close() {
    if (!aside.equals(target)) {
      try {
        Files.deleteIfExists(aside);
      } catch (IOException e) {
        throw new CommandFault(
            ExitCode.OWN_FAILURE, Messages.couldNotWrite(aside, "it cannot be deleted"), e);
      }
    }
  }
}
