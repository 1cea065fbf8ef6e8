package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Libraries that load and do nothing, under the names of those the tests cannot bring along. What
/// is asked about them is settings and names only.
public final class StandIns {
  private static final List<String> NAMES = List.of("pgaudit", "set_user", "credcheck");
  private static final Map<Integer, Path> FOLDERS = new ConcurrentHashMap<>();

  private StandIns() {}

  /// The folder with those for a major.
  public static Path folder(int major) {
    return FOLDERS.computeIfAbsent(major, StandIns::make);
  }

  private static Path make(int major) {
    try {
      var folder = PostgresInstallation.newFolder("stand-ins-" + major + "-");
      Programs.run("chmod", "755", folder.toString());
      // Any library of the server that does nothing by being loaded will do.
      var harmless = PostgresInstallation.of(major).library("citext");
      for (var name : NAMES) {
        Files.copy(harmless, folder.resolve(name + ".so"), StandardCopyOption.REPLACE_EXISTING);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
