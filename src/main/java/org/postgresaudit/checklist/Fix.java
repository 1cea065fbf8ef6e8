package org.postgresaudit.checklist;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// What to do about a control's findings: words, and between them blocks to paste somewhere.
public record Fix(List<Part> parts) {
  private static final String EXAMPLE =
      "*An example: its names and values are not those of this server.*";

  private static final String RELOAD = "select pg_reload_conf()";

  public Fix {
    parts = List.copyOf(parts);
  }

  /// Where a block is meant to go.
  public enum Kind {
    /// Statements for psql, as superuser in the database looked in.
    SQL,
    /// Lines of postgresql.conf.
    CONF,
    /// Lines of pg_hba.conf.
    HBA,
    /// Lines of pg_ident.conf.
    IDENT,
    /// Commands for a shell on the server's machine.
    SH,
    /// Anything else.
    TEXT;

    /// The word after the fence.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// A piece of it.
  public sealed interface Part {
    /// CommonMark without fenced blocks.
    record Words(String commonMark) implements Part {}

    /// The lines between two fences.
    ///
    /// @param text without the indentation of a list it stands in
    /// @param indent that indentation
    /// @param statements the same as statements with places for values; for SQL only
    record Block(Kind kind, String text, String indent, Optional<SqlTemplate> statements)
        implements Part {
      /// Whether its names and values are made up, so that nobody may run it as it is. What only
      /// asks is right everywhere.
      public boolean isExample() {
        return kind == Kind.TEXT
            && !Arrays.stream(text.split(";"))
                .map(statement -> statement.strip().toLowerCase(Locale.ROOT))
                .allMatch(asks -> asks.isEmpty() || isHarmless(asks));
      }

      // To read the settings again is an act, but there is nothing made up in it.
      private static boolean isHarmless(String statement) {
        return statement.equals(RELOAD)
            || (statement.startsWith("select ") && HarmfulCalls.in(statement).isEmpty());
      }
    }
  }

  /// Reads the text of a control's fix. Throws [TextFault] with the line when a block has no known
  /// kind, is not closed, or holds braces that are no placeholder.
  public static Fix of(String commonMark) {
    return FixReader.read(commonMark);
  }

  /// Every block, in order.
  public List<Part.Block> blocks() {
    return parts.stream().filter(Part.Block.class::isInstance).map(Part.Block.class::cast).toList();
  }

  /// The columns it needs of each finding.
  public List<String> columns() {
    return blocks().stream()
        .flatMap(block -> block.statements().stream())
        .flatMap(template -> template.columns().stream())
        .distinct()
        .toList();
  }

  /// As CommonMark for somebody who has no findings before them: `<schema>` stands where a value
  /// would.
  public String asExample() {
    return withBlocks(
        block -> block.statements().map(SqlTemplate::asExample).orElseGet(block::text));
  }

  /// As CommonMark, with other lines in the blocks. Above an example stands that it is one.
  public String withBlocks(Function<Part.Block, String> lines) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Part.Words(var words) -> words;
                  case Part.Block block -> fenced(block, lines.apply(block));
                })
        .collect(joining("\n"));
  }

  /// The fence is longer than any in the lines, which may hold a name from a server.
  private static String fenced(Part.Block block, String lines) {
    var fence = "```";
    while (lines.contains(fence)) {
      fence += "`";
    }
    var head = block.indent() + fence + block.kind().word() + "\n";
    return (block.isExample() ? block.indent() + EXAMPLE + "\n\n" : "")
        + head
        + lines.stripTrailing().indent(block.indent().length())
        + block.indent()
        + fence;
  }
}
