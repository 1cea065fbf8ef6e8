package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A report as it lies in its file, of which nobody knows yet what it is: a device, a pipe that
/// never ends and what is larger than any report are refused before they fill the memory.
public final class ReportBytes {
  /// The largest report of 10,000 findings has less than a tenth of it.
  static final int MOST = 512 << 20;

  private ReportBytes() {}

  /// The whole file.
  ///
  /// @throws ReportFault when it is no file, cannot be read or is too large
  public static byte[] read(Path file) throws ReportFault {
    try {
      var about = Files.readAttributes(file, BasicFileAttributes.class);
      if (!about.isRegularFile()) {
        throw ReportFault.unreadable(file, null);
      }
      if (about.size() > MOST) {
        throw new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.tooLarge(file, MOST >> 20));
      }
      try (var in = Files.newInputStream(file)) {
        return in.readNBytes(MOST);
      }
    } catch (NoSuchFileException e) {
      throw new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.noSuchFile(file), e);
    } catch (IOException e) {
      throw ReportFault.unreadable(file, e);
    }
  }
}
