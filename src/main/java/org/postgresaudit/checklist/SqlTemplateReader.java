package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresaudit.checklist.SqlTemplate.Piece;
import org.postgresaudit.checklist.SqlTemplate.Statement;

/// Reads statements with placeholders. Strict, because what a hostile server answers is put in
/// their place: only where its effect is known may one stand.
final class SqlTemplateReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<comment>--[^\\n]*+|/\\*(?s:.*?)\\*/)"
              + "|(?<dollar>\\$(?<tag>[A-Za-z_][A-Za-z0-9_]*|)\\$(?s:.*?)\\$\\k<tag>\\$)"
              + "|(?<escaped>(?:[EeBbXxNn]|[Uu]&)'(?:[^'\\\\]|''|\\\\.)*')"
              + "|'(?<literal>(?:[^']|'')*+)'"
              + "|(?<quoted>\"[^\"]*+\")"
              + "|(?<word>[\\p{L}_][\\p{L}0-9_$]*+)"
              + "|(?<place>\\{[^{}\\n]*+})"
              + "|(?<end>;)"
              + "|(?<blank>\\s++)"
              + "|(?<other>(?s:.))");
  private static final Pattern PLACE =
      Pattern.compile("\\{(?<sql>sql )?(?<column>[a-z_][a-z0-9_]*)}");

  private final String text;
  private final int firstLine;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder sql = new StringBuilder();
  private boolean says;

  private SqlTemplateReader(String text, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
  }

  /// @param firstLine the line of the whole text on which this one begins, for faults
  static SqlTemplate read(String text, int firstLine) {
    var reader = new SqlTemplateReader(text, firstLine);
    reader.read();
    return new SqlTemplate(reader.statements);
  }

  private void read() {
    var token = TOKEN.matcher(text);
    while (token.find()) {
      take(token);
    }
    if (says) {
      throw fault(text.length() - 1, "the last statement ends without a semicolon");
    }
    finish();
  }

  private void take(Matcher token) {
    var whole = token.group();
    if (token.group("place") != null) {
      place(token);
    } else if (token.group("literal") != null) {
      literal(token);
    } else if (token.group("end") != null) {
      sql.append(whole);
      if (!says) {
        throw fault(token.start(), "here is a semicolon, but no statement");
      }
      finish();
    } else if (token.group("other") != null) {
      other(token);
    } else {
      refuseBraces(token);
      says |= token.group("comment") == null && token.group("blank") == null;
      sql.append(whole);
    }
  }

  private void place(Matcher token) {
    var place = parsed(token.group(), token.start());
    // A name beside a letter or a quote would become part of another one.
    if (isPartOfWord(token.start() - 1) || isPartOfWord(token.end())) {
      throw fault(token.start(), token.group() + " touches a letter, a quote or a colon");
    }
    flush();
    var column = place.group("column");
    pieces.add(place.group("sql") == null ? new Piece.Name(column) : new Piece.Verbatim(column));
    says = true;
  }

  private boolean isPartOfWord(int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || "_$\"'{}&:".indexOf(text.charAt(at)) >= 0);
  }

  private void literal(Matcher token) {
    var content = token.group("literal");
    says = true;
    if (content.indexOf('{') < 0 && content.indexOf('}') < 0) {
      sql.append(token.group());
      return;
    }
    var texts = new ArrayList<String>();
    var columns = new ArrayList<String>();
    int from = 0;
    for (int open = content.indexOf('{'); open >= 0; open = content.indexOf('{', from)) {
      int close = content.indexOf('}', open);
      if (close < 0) {
        throw fault(token.start() + 1 + open, "this brace is not closed");
      }
      var place = parsed(content.substring(open, close + 1), token.start() + 1 + open);
      if (place.group("sql") != null) {
        throw fault(token.start(), "{sql …} does not stand in a text; write {column}");
      }
      texts.add(content.substring(from, open));
      columns.add(place.group("column"));
      from = close + 1;
    }
    texts.add(content.substring(from));
    if (texts.stream().anyMatch(t -> t.indexOf('}') >= 0)) {
      throw fault(token.start(), "here is a brace that was not opened");
    }
    flush();
    pieces.add(new Piece.Literal(texts, columns));
  }

  private void other(Matcher token) {
    switch (token.group()) {
      case "{", "}" -> throw fault(token.start(), "this brace has no other one");
      case "'", "\"" -> throw fault(token.start(), "this quote is not closed");
      case "\\" ->
          throw fault(token.start(), "a command of psql belongs into a block of the kind text");
      default -> {
        says = true;
        sql.append(token.group());
      }
    }
  }

  private void refuseBraces(Matcher token) {
    boolean body = token.group("dollar") != null || token.group("escaped") != null;
    boolean hidden = token.group("comment") != null || token.group("quoted") != null || body;
    if (hidden && PLACE.matcher(token.group()).find()) {
      throw fault(
          token.start(),
          "a placeholder stands bare or in single quotes, not in a comment, between double quotes"
              + " or in the body of a function");
    }
  }

  private Matcher parsed(String written, int at) {
    var place = PLACE.matcher(written);
    if (!place.matches()) {
      throw fault(at, written + " is no placeholder; write {column} or {sql column}");
    }
    if (place.group("column").endsWith("_secret")) {
      throw fault(at, written + " is masked and cannot be written anywhere");
    }
    return place;
  }

  private void flush() {
    if (!sql.isEmpty()) {
      pieces.add(new Piece.Sql(sql.toString()));
      sql.setLength(0);
    }
  }

  /// The statement read so far is whole.
  private void finish() {
    flush();
    if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Sql(var text)) {
      var stripped = text.replaceFirst("^\\s*\\n", "");
      if (pieces.size() == 1 && stripped.isBlank()) {
        pieces.clear();
      } else {
        pieces.set(0, new Piece.Sql(stripped));
      }
    }
    if (!pieces.isEmpty()) {
      statements.add(new Statement(pieces));
    }
    pieces.clear();
    says = false;
  }

  private TextFault fault(int at, String reason) {
    long line = text.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
    return new TextFault(firstLine + (int) line, reason);
  }
}
