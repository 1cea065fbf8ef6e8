package org.postgresaudit.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;

/// What a window needs of a Linux machine, and which Debian packages bring what is missing. JavaFX
/// itself only prints the trace of a library that does not load.
final class WindowLibraries {
  private record Library(String name, String debianPackage) {}

  private static final List<Library> LIBRARIES =
      List.of(
          new Library("libgtk-3.so.0", "libgtk-3-0"),
          new Library("libpangoft2-1.0.so.0", "libpangoft2-1.0-0"),
          new Library("libGL.so.1", "libgl1"),
          new Library("libXtst.so.6", "libxtst6"),
          new Library("libXxf86vm.so.1", "libxxf86vm1"));

  private WindowLibraries() {}

  /// Packages to install before a window can open; empty when nothing is missing.
  static List<String> missingPackages() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return List.of();
    }
    return LIBRARIES.stream()
        .filter(library -> !loads(library.name()))
        .map(Library::debianPackage)
        .toList();
  }

  /// Whether there is a display to open a window on.
  static boolean haveDisplay() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return true;
    }
    return !System.getenv().getOrDefault("DISPLAY", "").isEmpty();
  }

  @SuppressWarnings("restricted") // The launcher enables native access; JavaFX needs it anyway.
  private static boolean loads(String library) {
    try (var arena = Arena.ofConfined()) {
      var _ = SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
