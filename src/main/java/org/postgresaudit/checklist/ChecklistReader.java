package org.postgresaudit.checklist;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads a tree of control files, `<n>-<section>/<n>-<item>/<control>.yaml`, whose folders are the
/// table of contents. Goes on after a fault, so that all of them are told.
public final class ChecklistReader {
  private static final String SECTION_FILE = "section.yaml";
  private static final String ITEM_FILE = "item.yaml";
  private static final String CHECKLIST_FILE = "checklist.yaml";

  private final Path root;
  private final PackFiles files;
  private final ReadFaults faults = new ReadFaults();
  private ProviderTopics topics = ProviderTopics.none();

  private ChecklistReader(Path root) {
    this.root = root;
    this.files = new PackFiles(root);
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

  /// The checklist in a folder. Throws [ChecklistFault] with file, line and reason of everything
  /// that is wrong.
  public static Checklist folder(Path root) {
    return new ChecklistReader(root.normalize()).read();
  }

  /// A consultant's own pack in a folder, after which it is called. Throws [ChecklistFault] with
  /// everything that is wrong.
  ///
  /// @param probes names of the probes written in Java that a control may ask for
  public static Pack pack(Path folder, Set<String> probes) {
    var root = folder.toAbsolutePath().normalize();
    var name = PackFiles.name(root);
    if (!Pack.isName(name)) {
      throw new ChecklistFault(
          name, 0, "a pack is called after its folder: up to 60 letters, digits and blanks");
    }
    if (!Files.isDirectory(root)) {
      throw new ChecklistFault(name, 0, "there is no such folder");
    }
    var reader = new ChecklistReader(root);
    var content = reader.read();
    for (var control : content.controls()) {
      if (control.question() instanceof Question.JavaProbe(var probe, _)
          && !probes.contains(probe)) {
        reader.faults.add(
            new ChecklistFault(
                path(control),
                0,
                "there is no probe \"%s\"; there are %s"
                    .formatted(probe, probes.stream().sorted().toList())));
      }
    }
    if (content.controls().isEmpty()) {
      reader.faults.add(new ChecklistFault(CHECKLIST_FILE, 0, "the pack has no control"));
    }
    reader.faults.raise();
    return new Pack(name, content);
  }

  private Checklist read() {
    var version = faults.tried(this::version, "");
    topics = faults.tried(this::topics, ProviderTopics.unread());
    var sections = new ArrayList<Section>();
    for (var folder : faults.tried(() -> files.folders(root), List.<Path>of())) {
      section(folder).ifPresent(sections::add);
    }
    links(root);
    checkNamesAreUnique(sections);
    faults.raise();
    topics.refuseUnused();
    return new Checklist(version, files.sha256(), List.copyOf(sections));
  }

  private String version() {
    var file = files.yaml(root.resolve(CHECKLIST_FILE));
    var version = file.fields(List.of("version")).get("version");
    if (version == null) {
      throw file.fault("field \"version\" is missing");
    }
    if (version.text().length() > 40 || version.text().lines().count() > 1) {
      throw version.fault("a version is one line of at most 40 characters");
    }
    return version.text();
  }

  private ProviderTopics topics() {
    var file = root.resolve(ProviderTopics.FILE);
    return Files.exists(file) ? ProviderTopics.of(files.yaml(file)) : ProviderTopics.none();
  }

  private Optional<Section> section(Path folder) {
    var id = faults.tried(() -> numbered(folder), "");
    var title = faults.tried(() -> titled(folder, SECTION_FILE), NO_TITLE);
    var items = new ArrayList<Item>();
    for (var child : faults.tried(() -> files.folders(folder), List.<Path>of())) {
      item(folder, child).ifPresent(items::add);
    }
    refuseStrangers(folder, SECTION_FILE);
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(id, title.title(), title.introduction(), List.copyOf(items)));
  }

  private Optional<Item> item(Path sectionFolder, Path folder) {
    var id = faults.tried(() -> numbered(folder), "");
    var title = faults.tried(() -> titled(folder, ITEM_FILE), NO_TITLE);
    var controls = new ArrayList<Control>();
    for (var file : faults.tried(() -> files.files(folder), List.<Path>of())) {
      if (!PackFiles.name(file).equals(ITEM_FILE)) {
        faults
            .tried(
                () -> Optional.of(control(sectionFolder, folder, file)), Optional.<Control>empty())
            .ifPresent(controls::add);
      }
    }
    for (var stray : faults.tried(() -> files.folders(folder), List.<Path>of())) {
      faults.add(
          new ChecklistFault(
              files.relative(stray), 0, "the folder of an item holds control files only"));
    }
    return id.isEmpty()
        ? Optional.empty()
        : Optional.of(new Item(id, title.title(), title.introduction(), List.copyOf(controls)));
  }

  private Control control(Path section, Path item, Path file) {
    var name = PackFiles.name(file);
    if (!name.endsWith(".yaml")) {
      throw new ChecklistFault(files.relative(file), 0, "only control files (.yaml) belong here");
    }
    return ControlReader.read(
        name.substring(0, name.length() - ".yaml".length()),
        PackFiles.name(section),
        PackFiles.name(item),
        files.yaml(file),
        topics);
  }

  private record Titled(String title, String introduction) {}

  private static final Titled NO_TITLE = new Titled("", "");

  private Titled titled(Path folder, String fileName) {
    var root = files.yaml(folder.resolve(fileName));
    var fields = root.fields(List.of("title", "introduction"));
    var title = fields.get("title");
    var introduction = fields.get("introduction");
    if (title == null || introduction == null) {
      throw root.fault("\"title\" and \"introduction\" are both needed");
    }
    return new Titled(title.text(), introduction.text());
  }

  private void refuseStrangers(Path folder, String expected) {
    for (var file : faults.tried(() -> files.files(folder), List.<Path>of())) {
      if (!PackFiles.name(file).equals(expected)) {
        faults.add(
            new ChecklistFault(
                files.relative(file), 0, "controls belong into the folder of an item"));
      }
    }
  }

  /// Beside the checklist's folders may lie what people read, but nothing that looks like a folder
  /// and is none.
  private void links(Path folder) {
    for (var file : faults.tried(() -> files.files(folder), List.<Path>of())) {
      if (Files.isSymbolicLink(file) && Files.isDirectory(file)) {
        faults.add(
            new ChecklistFault(
                files.relative(file), 0, "a link is not followed; put the folder itself here"));
      }
    }
  }

  private String numbered(Path folder) {
    var name = PackFiles.name(folder);
    if (!name.matches("[1-9][0-9]?-[a-z0-9-]+")) {
      throw new ChecklistFault(
          files.relative(folder),
          0,
          "a folder is named by its place and a word: 3-database-security");
    }
    return name;
  }

  private void checkNamesAreUnique(List<Section> sections) {
    var seen = new HashMap<String, Control>();
    for (var control : sections.stream().flatMap(Section::controls).toList()) {
      for (var id : Stream.concat(Stream.of(control.id()), control.formerly().stream()).toList()) {
        var first = seen.putIfAbsent(id, control);
        if (first != null) {
          faults.add(
              new ChecklistFault(
                  path(control),
                  0,
                  "the name \"%s\" belongs to %s already".formatted(id, path(first))));
        }
      }
    }
  }

  static String path(Control control) {
    return "%s/%s/%s.yaml".formatted(control.section(), control.item(), control.id());
  }
}
