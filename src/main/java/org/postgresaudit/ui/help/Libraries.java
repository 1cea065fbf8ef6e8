package org.postgresaudit.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Whose work is in the program, from a list that comes with it.
final class Libraries {
  private static final String LIST = "libraries.txt";

  private Libraries() {}

  /// One library.
  ///
  /// @param groups of its artifacts, by which the build names them
  /// @param licence names a file of the folder `licences`
  record Library(String name, List<String> groups, String licence, String copyright) {}

  static List<Library> all() {
    return text(LIST)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Libraries::read)
        .toList();
  }

  /// The whole text of a licence.
  static String licence(String name) {
    return text("licences/" + name + ".txt");
  }

  /// A text that comes with the program.
  static String text(String file) {
    try (var in = Libraries.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The file " + file + " is missing from the program.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file + " of the program", e);
    }
  }

  private static Library read(String line) {
    var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return new Library(
        parts.get(0), List.of(parts.get(1).split(" ", -1)), parts.get(2), parts.get(3));
  }
}
