package org.postgresaudit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The folders of servers that ended, made like new for the next ones: of the thousand files of a
/// cluster a test changes a few, and to write all of them anew takes longer than many a test.
final class ClusterFolders {
  private static final Map<Path, ClusterFolders> OF_TEMPLATES = new ConcurrentHashMap<>();
  private static final Map<Path, ClusterFolders> TAKEN_FROM = new ConcurrentHashMap<>();

  /// What tells whether a file or a folder is still as it was copied.
  ///
  /// @param size of a file in bytes; 0 of a folder
  /// @param changed when a file was written last; the beginning of time of a folder
  private record Entry(
      boolean folder,
      boolean link,
      long size,
      FileTime changed,
      Set<PosixFilePermission> permissions) {

    static Entry of(PosixFileAttributes attributes) {
      boolean folder = attributes.isDirectory();
      return new Entry(
          folder,
          attributes.isSymbolicLink(),
          folder ? 0 : attributes.size(),
          folder ? FileTime.fromMillis(0) : attributes.lastModifiedTime(),
          attributes.permissions());
    }
  }

  private final Path template;
  private final Map<Path, Entry> asDelivered;
  private final Deque<Path> ended = new ArrayDeque<>();

  private ClusterFolders(Path template) {
    this.template = template;
    try {
      this.asDelivered = entries(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Those made from a fresh cluster that nothing runs in and nothing changes.
  static ClusterFolders of(Path template) {
    return OF_TEMPLATES.computeIfAbsent(template, ClusterFolders::new);
  }

  /// A new folder that is like the template, for the caller alone until it is kept.
  Path take(String name) throws IOException {
    for (var folder = next(); folder.isPresent(); folder = next()) {
      if (isLikeNew(folder.get())) {
        return folder.get();
      }
      Programs.run("rm", "-rf", folder.get().toString());
    }
    var folder = PostgresInstallation.newFolder(name);
    TAKEN_FROM.put(folder, this);
    Programs.run("cp", "-a", template + "/.", folder.toString());
    return folder;
  }

  /// Takes the folder of a server that ended. One that was made otherwise is left alone.
  static void keep(Path folder) {
    var home = TAKEN_FROM.get(folder);
    if (home != null) {
      home.add(folder);
    }
  }

  private synchronized void add(Path folder) {
    ended.add(folder);
  }

  private synchronized Optional<Path> next() {
    return Optional.ofNullable(ended.poll());
  }

  // Whoever deletes folders or takes rights away gets a whole new cluster instead.
  private boolean isLikeNew(Path folder) throws IOException {
    var present = entries(folder);
    var strange = new ArrayList<String>(List.of("rm", "-rf"));
    present.keySet().stream()
        .filter(path -> !asDelivered.containsKey(path))
        .forEach(path -> strange.add(folder.resolve(path).toString()));
    var changed = new ArrayList<String>();
    for (var entry : asDelivered.entrySet()) {
      if (!entry.getValue().equals(present.get(entry.getKey()))) {
        if (entry.getValue().folder()) {
          return false;
        }
        changed.add(entry.getKey().toString());
      }
    }
    if (strange.size() > 2) {
      Programs.run(strange);
    }
    if (!changed.isEmpty()) {
      var copy =
          new ArrayList<>(
              List.of("cp", "-a", "--parents", "--sparse=always", "--remove-destination"));
      copy.addAll(changed);
      copy.add(folder.toString());
      Programs.runIn(template, copy);
    }
    return true;
  }

  private static Map<Path, Entry> entries(Path root) throws IOException {
    var entries = new HashMap<Path, Entry>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any)
              throws IOException {
            return visitFile(folder, any);
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            var attributes =
                Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            entries.put(root.relativize(file), Entry.of(attributes));
            return FileVisitResult.CONTINUE;
          }
        });
    return entries;
  }
}
