package org.postgresaudit.app.demonstration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of one PostgreSQL release, unpacked: `bin/initdb`, `bin/pg_ctl`, `bin/postgres`.
public record PostgresBinaries(Path folder) {
  private static final String RESOURCE = "/postgres-linux-x86_64.txz";

  /// Whether this start of the program has binaries on its class path.
  public static boolean areBundled() {
    return PostgresBinaries.class.getResource(RESOURCE) != null;
  }

  /// Unpacks the bundled ones into a folder.
  public static PostgresBinaries unpackBundled(Path folder) throws IOException {
    try (var archive = PostgresBinaries.class.getResourceAsStream(RESOURCE)) {
      if (archive == null) {
        throw new IOException("This start of the program has no PostgreSQL binaries with it");
      }
      return unpack(archive, folder);
    }
  }

  /// Unpacks a `.txz` archive into a folder.
  public static PostgresBinaries unpack(InputStream archive, Path folder) throws IOException {
    var root = folder.toAbsolutePath().normalize();
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
          throw new IOException("The archive wants to write outside of its folder: " + path);
        }
        write(tar, entry, path);
      }
    }
    return new PostgresBinaries(root);
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  /// Where one of its programs is.
  public Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }
}
