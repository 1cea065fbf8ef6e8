package org.postgresaudit.report.signature;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Files that only their owner may read and that are there completely or not at all.
final class OwnFile {
  private OwnFile() {}

  /// Writes a file that does not exist yet; leaves nothing behind when it fails.
  static void write(Path file, byte[] bytes) throws IOException {
    try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly(file))) {
      var buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /// A name in the same folder that nobody has.
  static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
  }

  /// Refuses a place nothing can be written to before the work is done.
  static void mustBeWritable(Path file) throws ReportFault {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null
        || Files.isDirectory(file)
        || !Files.isDirectory(folder)
        || !Files.isWritable(folder)) {
      throw new ReportFault(Kind.FILE_UNWRITABLE, FaultMessages.cannotWrite(file));
    }
  }

  /// Puts a finished file in its place, over an older one if there is one.
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// The sentence for a file that could not be written.
  ///
  /// @param bytes how many there were to write
  static ReportFault notWritten(Path file, long bytes, IOException e) {
    return isFull(file, bytes, e)
        ? new ReportFault(Kind.DISK_FULL, FaultMessages.diskFull(file), e)
        : new ReportFault(Kind.FILE_UNWRITABLE, FaultMessages.cannotWrite(file), e);
  }

  /// The sentence for a finished file that could not take the place of an older one.
  static ReportFault notReplaced(Path file, IOException e) {
    return new ReportFault(Kind.FILE_UNWRITABLE, FaultMessages.cannotReplace(file), e);
  }

  /// The words are those of the system and may be in any language, so the disk is asked as well.
  private static boolean isFull(Path file, long bytes, IOException e) {
    String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space")
        || words.contains("not enough space")
        || words.contains("quota")
        || words.contains("file too large")) {
      return true;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return false;
    }
    // Asked of the folder: a file store cannot be had where mounts are not told, as in a chroot.
    var disk = folder.toFile();
    return disk.getTotalSpace() > 0 && disk.getUsableSpace() < bytes;
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
