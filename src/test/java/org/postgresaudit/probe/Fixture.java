package org.postgresaudit.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.PostgresVersions;

/// A server state for one control, bad or good, and what has to be found in it.
///
/// @param texts kind (`conf`, `sql`, `hba`, `ident`) → its text
record Fixture(Control control, Side side, Map<String, String> texts) {
  private static final Path ROOT = Path.of("src/test/resources/checklist");
  private static final List<String> KINDS = List.of("conf", "sql", "hba", "ident");
  private static final Pattern FINDS =
      Pattern.compile("^(?:--|#) finds(?: \\((?<versions>[^)]*)\\))?: ?(?<what>.*)$");
  private static final Pattern POSTGRES = Pattern.compile("^(?:--|#) postgres: (?<versions>\\S+)");

  enum Side {
    BAD,
    GOOD
  }

  /// The fixture of that side; empty when there is no file of it.
  static Optional<Fixture> of(Control control, Side side) {
    var texts = new LinkedHashMap<String, String>();
    for (var kind : KINDS) {
      var name =
          "%s.%s.%s".formatted(control.id(), side.name().toLowerCase(java.util.Locale.ROOT), kind);
      var file = ROOT.resolve(control.section()).resolve(control.item()).resolve(name);
      if (Files.exists(file)) {
        texts.put(kind, read(file));
      }
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Fixture(control, side, texts));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Whether the control and this fixture mean anything on that major.
  boolean appliesTo(int major) {
    return control.appliesTo().postgres().include(major)
        && control.question().queryFor(major).isPresent()
        && texts.values().stream()
            .flatMap(String::lines)
            .map(POSTGRES::matcher)
            .filter(java.util.regex.Matcher::find)
            .allMatch(m -> PostgresVersions.parse(m.group("versions")).include(major));
  }

  /// The identities that have to be found, sorted.
  List<String> expected(int major) {
    var expected = new ArrayList<String>();
    texts.values().stream()
        .flatMap(String::lines)
        .map(FINDS::matcher)
        .filter(java.util.regex.Matcher::matches)
        .filter(
            m ->
                m.group("versions") == null
                    || PostgresVersions.parse(m.group("versions")).include(major))
        .forEach(m -> expected.add(m.group("what").strip()));
    return expected.stream().sorted().toList();
  }

  String text(String kind) {
    return texts.getOrDefault(kind, "");
  }

  boolean has(String kind) {
    return texts.containsKey(kind);
  }

  boolean needsOwnServer() {
    return has("conf") || runsStatementByStatement();
  }

  boolean runsStatementByStatement() {
    return text("sql").startsWith("-- own server");
  }
}
