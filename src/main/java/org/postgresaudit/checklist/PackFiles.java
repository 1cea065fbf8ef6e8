package org.postgresaudit.checklist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The files of a checklist as they lie in its folder, read with suspicion: no links, no devices,
/// nothing huge, nothing but UTF-8. What begins with a dot belongs to tools and is left out.
final class PackFiles {
  /// Ten times the longest control there is.
  static final int MOST_BYTES = 256 * 1024;

  /// Of files and folders together.
  static final int MOST_FILES = 5_000;

  private final Path root;
  private final MessageDigest digest;
  private int seen;

  PackFiles(Path root) {
    this.root = root;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// Hash over names and contents of all files read so far, in the order they were read. Line ends
  /// count as one, whatever system wrote them.
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The folders in a folder, by their place.
  List<Path> folders(Path folder) {
    return children(folder).stream().filter(PackFiles::isFolder).toList();
  }

  /// The files in a folder, by name.
  List<Path> files(Path folder) {
    return children(folder).stream().filter(child -> !isFolder(child)).toList();
  }

  private List<Path> children(Path folder) {
    var children = new ArrayList<Path>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (var child : stream) {
        if (!name(child).startsWith(".")) {
          children.add(child);
        }
        if (children.size() + seen > MOST_FILES) {
          throw new ChecklistFault(
              relative(folder), 0, "a pack has at most %d files".formatted(MOST_FILES));
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      throw new ChecklistFault(relative(folder), 0, "the folder cannot be read");
    }
    seen += children.size();
    children.sort(Comparator.comparingInt(PackFiles::place).thenComparing(PackFiles::name));
    return children;
  }

  /// Reads one, and counts it into the hash.
  YamlNode yaml(Path file) {
    var name = relative(file);
    var text = text(file, name).replace("\r\n", "\n").replace('\r', '\n');
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return YamlNode.read(name, text);
  }

  private static String text(Path file, String name) {
    if (Files.isSymbolicLink(file)) {
      throw new ChecklistFault(name, 0, "a link is not followed; put the file itself here");
    }
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ChecklistFault(name, 0, "the file is missing");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new ChecklistFault(name, 0, "this is neither a file nor a folder");
    }
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new ChecklistFault(name, 0, "the file cannot be read");
    }
    if (bytes.length > MOST_BYTES) {
      throw new ChecklistFault(
          name, 0, "the file is larger than %d kB".formatted(MOST_BYTES / 1024));
    }
    return decoded(bytes, name);
  }

  private static String decoded(byte[] bytes, String name) {
    var buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(buffer)
          .toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new ChecklistFault(name, line, "this is no text in UTF-8");
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /// The number in front of a folder's name, so that 10 comes after 9.
  private static int place(Path path) {
    var digits = name(path).replaceFirst("(?s)^(\\d{0,4}).*$", "$1");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  static String name(Path path) {
    var name = path.getFileName();
    return name == null ? "" : name.toString().replace("/", "");
  }

  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
