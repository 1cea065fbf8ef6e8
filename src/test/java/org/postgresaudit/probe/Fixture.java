package org.postgresaudit.probe;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.PostgresVersions;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.servers.PostgresInstallation.Checksums;

/// A server state for one control, bad or good, and what has to be found in it.
///
/// @param texts kind (`conf`, `sql`, `hba`, `ident`) → its text
record Fixture(Control control, Side side, Map<String, String> texts) {
  private static final Path ROOT = Path.of("src/test/resources/checklist");
  private static final List<String> KINDS = List.of("conf", "sql", "hba", "ident");
  private static final Pattern FINDS =
      Pattern.compile("^(?:--|#) finds(?: \\((?<versions>[^)]*)\\))?: ?(?<what>.*)$");
  private static final Pattern POSTGRES = Pattern.compile("^(?:--|#) postgres: (?<versions>\\S+)");
  private static final Pattern CHECKSUMS =
      Pattern.compile("^(?:--|#) data checksums: (?<word>on|off)$");
  private static final Pattern ONLY_ON =
      Pattern.compile("^(?:--|#) only on (?<versions>\\d*[-+]?\\d*)$");

  private static final Pattern LEAVES =
      Pattern.compile("^(?:--|#) fix leaves(?: \\((?<versions>[^)]*)\\))?: ?(?<what>.*)$");
  private static final Pattern BY_HAND =
      Pattern.compile("^(?:--|#) fixed by hand(?: \\((?<versions>[^)]*)\\))?: ?(?<what>.*)$");

  enum Side {
    BAD,
    GOOD
  }

  /// The fixture of that side; empty when there is no file of it.
  static Optional<Fixture> of(Control control, Side side) {
    var texts = new LinkedHashMap<String, String>();
    for (var kind : KINDS) {
      var name = "%s.%s.%s".formatted(control.id(), side.name().toLowerCase(Locale.ROOT), kind);
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
        && (isOfJavaProbe() || control.question().queryFor(major).isPresent())
        && texts.values().stream()
            .flatMap(String::lines)
            .map(POSTGRES::matcher)
            .filter(java.util.regex.Matcher::find)
            .allMatch(m -> PostgresVersions.parse(m.group("versions")).include(major));
  }

  /// Whether the rows come from Java; then what they are, offending or to review, is said there.
  boolean isOfJavaProbe() {
    return control.question() instanceof Question.JavaProbe;
  }

  /// The identities that have to be found, sorted.
  List<String> expected(int major) {
    return said(FINDS, major);
  }

  /// The identities that are still found when the control's fix was applied, sorted.
  List<String> left(int major) {
    return said(LEAVES, major);
  }

  /// Why people have to mend this, and no statement can; absent when one can.
  Optional<String> fixedByHand(int major) {
    return said(BY_HAND, major).stream().findFirst();
  }

  private List<String> said(Pattern line, int major) {
    return texts.keySet().stream()
        .flatMap(kind -> text(kind, major).lines())
        .map(line::matcher)
        .filter(java.util.regex.Matcher::matches)
        .filter(
            m ->
                m.group("versions") == null
                    || PostgresVersions.parse(m.group("versions")).include(major))
        .map(m -> m.group("what").strip())
        .sorted()
        .toList();
  }

  /// Its text of a kind as a major gets it: a paragraph that begins with `-- only on 11+` is for
  /// those versions alone. Empty when it has none.
  String text(String kind, int major) {
    return texts.getOrDefault(kind, "").lines().collect(paragraphs()).stream()
        .filter(paragraph -> isFor(paragraph, major))
        .map(paragraph -> String.join("\n", paragraph) + "\n")
        .collect(joining("\n"));
  }

  private static Collector<String, ?, List<List<String>>> paragraphs() {
    return Collector.of(
        () -> new ArrayList<List<String>>(List.of(new ArrayList<>())),
        (paragraphs, line) -> {
          if (line.isBlank()) {
            paragraphs.add(new ArrayList<>());
          } else {
            paragraphs.getLast().add(line);
          }
        },
        (first, _) -> first);
  }

  private static boolean isFor(List<String> paragraph, int major) {
    var only = ONLY_ON.matcher(paragraph.isEmpty() ? "" : paragraph.getFirst());
    return !only.matches() || PostgresVersions.parse(only.group("versions")).include(major);
  }

  boolean has(String kind) {
    return texts.containsKey(kind);
  }

  /// Whether it leaves traces on a server that others cannot live with, as a line `-- private
  /// server` says of what other sessions do.
  boolean leavesTraces() {
    return runsStatementByStatement()
        || checksums() != Checksums.AS_DELIVERED
        || texts.values().stream().flatMap(String::lines).anyMatch("-- private server"::equals);
  }

  /// Whether that major needs a server of its own for this, where it is to be changed further.
  boolean needsOwnServer(int major) {
    return leavesTraces()
        || text("conf", major).lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#"));
  }

  /// From a line `-- data checksums: on`.
  Checksums checksums() {
    return texts.values().stream()
        .flatMap(String::lines)
        .map(CHECKSUMS::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(m -> Checksums.valueOf(m.group("word").toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(Checksums.AS_DELIVERED);
  }

  boolean runsStatementByStatement() {
    return texts.getOrDefault("sql", "").startsWith("-- own server");
  }
}
