package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.postgresaudit.checklist.Fix.Kind;
import org.postgresaudit.checklist.Fix.Part;

/// Takes the CommonMark of a fix apart into words and fenced blocks.
final class FixReader {
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final Map<String, Kind> KINDS =
      Arrays.stream(Kind.values()).collect(Collectors.toMap(Kind::word, Function.identity()));
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{(?:sql )?[a-z_][a-z0-9_]*}|'\\{[a-z_][a-z0-9_]*}'");

  private final List<String> lines;
  private final List<Part> parts = new ArrayList<>();
  private int next;

  private FixReader(String commonMark) {
    this.lines = commonMark.lines().toList();
  }

  static Fix read(String commonMark) {
    var reader = new FixReader(commonMark);
    for (var block : fencedBlocks(commonMark)) {
      reader.take(block);
    }
    reader.wordsUpTo(reader.lines.size());
    return new Fix(reader.parts);
  }

  private static List<FencedCodeBlock> fencedBlocks(String commonMark) {
    var blocks = new ArrayList<FencedCodeBlock>();
    PARSER
        .parse(commonMark)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                blocks.add(block);
              }
            });
    return blocks;
  }

  private void take(FencedCodeBlock block) {
    var first = block.getSourceSpans().getFirst();
    int opening = first.getLineIndex();
    int closing = block.getSourceSpans().getLast().getLineIndex();
    var indent = lines.get(opening).substring(0, first.getColumnIndex());
    if (!indent.isBlank()) {
      throw new TextFault(opening + 1, "a fenced block begins on a line of its own");
    }
    if (block.getClosingFenceLength() == null) {
      throw new TextFault(opening + 1, "this fenced block is not closed");
    }
    var kind = KINDS.get(block.getInfo());
    if (kind == null) {
      throw new TextFault(
          opening + 1,
          "\"%s\" is no kind of block; write one of %s"
              .formatted(block.getInfo(), KINDS.keySet().stream().sorted().toList()));
    }
    var text = block.getLiteral().stripTrailing();
    if (text.isBlank()) {
      throw new TextFault(opening + 1, "this fenced block is empty");
    }
    wordsUpTo(opening);
    parts.add(new Part.Block(kind, text, indent, statements(kind, text, opening)));
    next = closing + 1;
  }

  private static Optional<SqlTemplate> statements(Kind kind, String text, int opening) {
    if (kind == Kind.SQL) {
      return Optional.of(SqlTemplateReader.read(text, opening + 2));
    }
    refusePlaceholders(text.lines().toList(), opening + 2);
    return Optional.empty();
  }

  private void wordsUpTo(int line) {
    var words = lines.subList(next, line);
    refusePlaceholders(words, next + 1);
    if (!words.isEmpty()) {
      parts.add(new Part.Words(String.join("\n", words)));
    }
  }

  private static void refusePlaceholders(List<String> lines, int firstLine) {
    for (int i = 0; i < lines.size(); i++) {
      var placeholder = PLACEHOLDER.matcher(lines.get(i));
      if (placeholder.find()) {
        throw new TextFault(
            firstLine + i,
            "%s is filled in blocks of the kind sql alone".formatted(placeholder.group()));
      }
    }
  }
}
