package org.postgresaudit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which packs were confirmed by hash, by whom and when: a small text file beside them, so that the
/// command line can read it too.
public final class PackConfirmations {
  private static final String SEPARATOR = "\t";

  private final Path file;

  PackConfirmations(Path file) {
    this.file = file;
  }

  /// Who confirmed a pack, and when.
  public record Confirmation(String by, Instant at) {}

  private record Line(String sha256, String name, Confirmation confirmation) {
    String written() {
      return String.join(
          SEPARATOR, sha256, name, confirmation.at().toString(), visible(confirmation.by()));
    }

    private static String visible(String text) {
      return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
  }

  Optional<Confirmation> of(String sha256) {
    return lines().stream()
        .filter(line -> line.sha256().equals(sha256))
        .map(Line::confirmation)
        .findFirst();
  }

  /// Whether some pack of that name was confirmed, whatever its hash.
  boolean knows(String name) {
    return lines().stream().anyMatch(line -> line.name().equals(name));
  }

  void add(String sha256, String name, Confirmation confirmation) {
    var lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.sha256().equals(sha256));
    lines.add(new Line(sha256, name, confirmation));
    write(lines);
  }

  void remove(String sha256) {
    var lines = new ArrayList<>(lines());
    lines.removeIf(line -> line.sha256().equals(sha256));
    write(lines);
  }

  /// A line that cannot be read confirms nothing.
  private List<Line> lines() {
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream().flatMap(line -> parsed(line).stream()).toList();
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.DISK, Messages.couldNotReadPacks(file), e);
    }
  }

  private static Optional<Line> parsed(String line) {
    var parts = line.split(SEPARATOR, 4);
    if (parts.length != 4 || !parts[0].matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Line(parts[0], parts[1], new Confirmation(parts[3], Instant.parse(parts[2]))));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private void write(List<Line> lines) {
    try {
      var folder = file.resolveSibling("");
      Files.createDirectories(folder);
      var aside = Files.createTempFile(folder, ".confirmed-", ".part");
      Files.write(aside, lines.stream().map(Line::written).toList());
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StoreFault(StoreFault.Kind.DISK, Messages.couldNotConfirmPack(file), e);
    }
  }
}
