package org.postgresaudit.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes a query apart into its words as PostgreSQL does, without comments and with quoted names as
/// the names they are, so that no way of writing a name hides it.
final class SqlWords {
  /// What a word is.
  enum Kind {
    NAME,
    TEXT,
    /// A name or text that is spelled by the numbers of its letters.
    SPELLED_BY_NUMBER,
    /// A backslash before the end of a text, which servers read in two ways.
    TWO_WAYS,
    SIGN,
    /// A text, name or comment that does not end.
    OPEN
  }

  /// One word.
  ///
  /// @param text a name in lower case unless it was quoted; a sign as it stands
  /// @param at where it begins
  record Word(Kind kind, String text, int at) {
    boolean isSign(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
      return kind == Kind.NAME && text.equals(name);
    }
  }

  private final String sql;
  private final List<Word> words = new ArrayList<>();
  private int at;

  private SqlWords(String sql) {
    this.sql = sql;
  }

  static List<Word> of(String sql) {
    var reader = new SqlWords(sql);
    while (reader.at < sql.length()) {
      reader.next();
    }
    return reader.words;
  }

  private void next() {
    char c = sql.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (sql.startsWith("--", at)) {
      lineComment();
    } else if (sql.startsWith("/*", at)) {
      blockComment();
    } else if (isAt("u&'") || isAt("u&\"")) {
      words.add(new Word(Kind.SPELLED_BY_NUMBER, "", at));
      at += 2;
    } else if (isAt("e'")) {
      at++;
      text(true);
    } else if (c == '\'') {
      text(false);
    } else if (c == '"') {
      quotedName();
    } else if (c == '$' && isDollarQuote()) {
      dollarText();
    } else if (isNameStart(c)) {
      name();
    } else {
      words.add(new Word(Kind.SIGN, String.valueOf(c), at));
      at++;
    }
  }

  private boolean isAt(String start) {
    return sql.regionMatches(true, at, start, 0, start.length());
  }

  private void lineComment() {
    while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
      at++;
    }
  }

  /// They nest.
  private void blockComment() {
    int from = at;
    int depth = 0;
    do {
      if (sql.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (sql.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < sql.length());
    if (depth > 0) {
      open(from);
    }
  }

  private void text(boolean escapes) {
    int from = at++;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\\' && escapes) {
        at += 2;
      } else if (c == '\'' && sql.startsWith("''", at)) {
        at += 2;
      } else if (c == '\'') {
        at++;
        var content = sql.substring(from + 1, at - 1);
        boolean readTwoWays = !escapes && (content.contains("\\'") || content.endsWith("\\"));
        words.add(new Word(readTwoWays ? Kind.TWO_WAYS : Kind.TEXT, content, from));
        return;
      } else {
        at++;
      }
    }
    open(from);
  }

  private void quotedName() {
    int from = at++;
    var name = new StringBuilder();
    while (at < sql.length()) {
      char c = sql.charAt(at++);
      if (c != '"') {
        name.append(c);
      } else if (at < sql.length() && sql.charAt(at) == '"') {
        name.append('"');
        at++;
      } else {
        words.add(new Word(Kind.NAME, name.toString(), from));
        return;
      }
    }
    open(from);
  }

  private boolean isDollarQuote() {
    int end = at + 1;
    while (end < sql.length() && (isNamePart(sql.charAt(end)) && sql.charAt(end) != '$')) {
      end++;
    }
    return end < sql.length()
        && sql.charAt(end) == '$'
        && (end == at + 1 || !Character.isDigit(sql.charAt(at + 1)));
  }

  private void dollarText() {
    int from = at;
    var tag = sql.substring(at, sql.indexOf('$', at + 1) + 1);
    int end = sql.indexOf(tag, at + tag.length());
    if (end < 0) {
      open(from);
    } else {
      words.add(new Word(Kind.TEXT, sql.substring(at + tag.length(), end), from));
      at = end + tag.length();
    }
  }

  private void name() {
    int from = at;
    while (at < sql.length() && isNamePart(sql.charAt(at))) {
      at++;
    }
    words.add(new Word(Kind.NAME, sql.substring(from, at).toLowerCase(Locale.ROOT), from));
  }

  private void open(int from) {
    at = sql.length();
    words.add(new Word(Kind.OPEN, "", from));
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c >= 0x80;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || Character.isDigit(c) || c == '$';
  }
}
