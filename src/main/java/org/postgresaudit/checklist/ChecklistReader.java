package org.postgresaudit.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads a tree of control files, `<n>-<section>/<n>-<item>/<control>.yaml`, whose folders are the
/// table of contents.
public final class ChecklistReader {
  private static final String SECTION_FILE = "section.yaml";
  private static final String ITEM_FILE = "item.yaml";
  private static final String CHECKLIST_FILE = "checklist.yaml";

  private final Path root;
  private final MessageDigest digest;
  private ProviderTopics topics = ProviderTopics.none();

  private ChecklistReader(Path root) {
    this.root = root;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /// The checklist that comes with the product. Throws [ChecklistFault] if a file in it is faulty.
  public static Checklist bundled() {
    var url = ChecklistReader.class.getResource("/checklist/" + CHECKLIST_FILE);
    if (url == null) {
      throw new IllegalStateException("The product was built without its checklist");
    }
    try {
      URI uri = url.toURI();
      if (!uri.getScheme().equals("jar")) {
        return folder(Path.of(uri).resolveSibling("."));
      }
      try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
        return folder(jar.getPath("/checklist"));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("Could not read the bundled checklist at " + url, e);
    }
  }

  /// The checklist in a folder. Throws [ChecklistFault] with file, line and reason for the first
  /// fault.
  public static Checklist folder(Path root) {
    try {
      return new ChecklistReader(root.normalize()).read();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the checklist in " + root, e);
    }
  }

  private Checklist read() throws IOException {
    var file = yaml(root.resolve(CHECKLIST_FILE));
    var head = file.fields(List.of("version"));
    var version = head.get("version");
    if (version == null) {
      throw file.fault("field \"version\" is missing");
    }
    var providers = root.resolve(ProviderTopics.FILE);
    if (Files.exists(providers)) {
      topics = ProviderTopics.of(yaml(providers));
    }
    var sections = new ArrayList<Section>();
    for (var folder : children(root, Files::isDirectory)) {
      sections.add(section(folder));
    }
    checkNamesAreUnique(sections);
    topics.refuseUnused();
    return new Checklist(
        version.text(), HexFormat.of().formatHex(digest.digest()), List.copyOf(sections));
  }

  private Section section(Path folder) throws IOException {
    var title = titled(folder, SECTION_FILE);
    var items = new ArrayList<Item>();
    for (var child : children(folder, Files::isDirectory)) {
      items.add(item(folder, child));
    }
    refuseStrangers(folder, SECTION_FILE);
    return new Section(numbered(folder), title.title(), title.introduction(), List.copyOf(items));
  }

  private Item item(Path sectionFolder, Path folder) throws IOException {
    var title = titled(folder, ITEM_FILE);
    var controls = new ArrayList<Control>();
    for (var file : children(folder, Files::isRegularFile)) {
      var name = name(file);
      if (name.equals(ITEM_FILE)) {
        continue;
      }
      if (!name.endsWith(".yaml")) {
        throw new ChecklistFault(relative(file), 0, "only control files (.yaml) belong here");
      }
      controls.add(
          ControlReader.read(
              name.substring(0, name.length() - ".yaml".length()),
              name(sectionFolder),
              name(folder),
              yaml(file),
              topics));
    }
    return new Item(numbered(folder), title.title(), title.introduction(), List.copyOf(controls));
  }

  private record Titled(String title, String introduction) {}

  private Titled titled(Path folder, String fileName) throws IOException {
    var file = folder.resolve(fileName);
    if (!Files.exists(file)) {
      throw new ChecklistFault(relative(file), 0, "the file is missing");
    }
    var root = yaml(file);
    var fields = root.fields(List.of("title", "introduction"));
    var title = fields.get("title");
    var introduction = fields.get("introduction");
    if (title == null || introduction == null) {
      throw root.fault("\"title\" and \"introduction\" are both needed");
    }
    return new Titled(title.text(), introduction.text());
  }

  private void refuseStrangers(Path folder, String expected) throws IOException {
    for (var file : children(folder, Files::isRegularFile)) {
      if (!name(file).equals(expected)) {
        throw new ChecklistFault(relative(file), 0, "controls belong into the folder of an item");
      }
    }
  }

  private String numbered(Path folder) {
    var name = name(folder);
    if (!name.matches("[1-9][0-9]?-[a-z0-9-]+")) {
      throw new ChecklistFault(
          relative(folder), 0, "a folder is named by its place and a word: 3-database-security");
    }
    return name;
  }

  private YamlNode yaml(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    var name = relative(file);
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    digest.update(bytes);
    digest.update((byte) 0);
    return YamlNode.read(name, bytes);
  }

  private static List<Path> children(Path folder, Predicate<Path> kind) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(kind)
          .sorted(
              Comparator.comparingInt(ChecklistReader::place).thenComparing(ChecklistReader::name))
          .toList();
    }
  }

  /// The number in front of a folder's name, so that 10 comes after 9.
  private static int place(Path path) {
    var digits = name(path).replaceFirst("^(\\d{0,4}).*$", "$1");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static String name(Path path) {
    var name = path.getFileName();
    return name == null ? "" : name.toString().replace("/", "");
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static void checkNamesAreUnique(List<Section> sections) {
    var seen = new HashMap<String, Control>();
    for (var control : sections.stream().flatMap(Section::controls).toList()) {
      for (var id : Stream.concat(Stream.of(control.id()), control.formerly().stream()).toList()) {
        var first = seen.putIfAbsent(id, control);
        if (first != null) {
          throw new ChecklistFault(
              path(control), 0, "the name \"%s\" belongs to %s already".formatted(id, path(first)));
        }
      }
    }
  }

  private static String path(Control control) {
    return "%s/%s/%s.yaml".formatted(control.section(), control.item(), control.id());
  }
}
