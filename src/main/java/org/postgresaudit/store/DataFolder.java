package org.postgresaudit.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where this program keeps its files.
///
/// @param path the folder; need not exist yet
public record DataFolder(Path path) {
  /// The folder the platform has for data of a program: `XDG_DATA_HOME` on Linux, `Application
  /// Support` on macOS, `LOCALAPPDATA` on Windows.
  public static DataFolder ofPlatform() {
    return of(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static DataFolder of(String system, String home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      var local = environment.getOrDefault("LOCALAPPDATA", "");
      var base = local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local);
      return new DataFolder(base.resolve("Postgres Audit"));
    }
    if (name.startsWith("mac")) {
      return new DataFolder(Path.of(home, "Library", "Application Support", "Postgres Audit"));
    }
    var xdg = environment.getOrDefault("XDG_DATA_HOME", "");
    // The specification says to ignore a relative path.
    var base = xdg.startsWith("/") ? Path.of(xdg) : Path.of(home, ".local", "share");
    return new DataFolder(base.resolve("postgres-audit"));
  }

  /// The file of the store.
  public Path storeFile() {
    return path.resolve("postgres-audit.db");
  }

  /// The folder of the consultant's own packs.
  public Path packs() {
    return path.resolve("packs");
  }
}
