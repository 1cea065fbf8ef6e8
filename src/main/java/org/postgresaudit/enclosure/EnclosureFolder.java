package org.postgresaudit.enclosure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.report.content.AttachedFile;

/// The enclosed files outside of the report, each byte for byte what lies in it. Only their owner
/// may read them.
public final class EnclosureFolder {
  private EnclosureFolder() {}

  /// The folder that belongs to a report: beside it, called like it.
  public static Path beside(Path report) {
    var name = String.valueOf(report.getFileName()).replaceFirst("(?i)\\.pdf$", "");
    return report.resolveSibling(name + "-enclosures");
  }

  /// Makes the folder where there is none and writes every file, over older ones of the same name.
  /// All are written aside before the first is put into its place.
  ///
  /// @throws IOException that says what could not be written and what to do
  public static void write(Path folder, List<AttachedFile> files) throws IOException {
    var aside = new ArrayList<Path>();
    try {
      Files.createDirectories(folder);
      for (var file : files) {
        var part = Files.createTempFile(folder, ".postgres-audit-", ".part");
        aside.add(part);
        Files.write(part, file.bytes());
      }
      for (int i = 0; i < files.size(); i++) {
        Files.move(
            aside.get(i),
            folder.resolve(files.get(i).name()),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw new IOException(Messages.folderNotWritten(folder), e);
    } finally {
      for (var part : aside) {
        Files.deleteIfExists(part);
      }
    }
  }
}
