package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// A place outside all data directories that the servers of the tests may write to.
public final class Elsewhere {
  /// The folder; it is gone with the tests.
  public static final Path FOLDER = folder();

  private Elsewhere() {}

  private static Path folder() {
    try {
      var folder = PostgresInstallation.newFolder("elsewhere-");
      Unprivileged.own(folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
