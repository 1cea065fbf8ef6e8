package org.postgresaudit.ui.audit.find;

/// Where a control holds a word: some text around it, and the word itself.
///
/// @param before may begin in the middle of the text, then with an ellipsis
/// @param match as it is written there
public record Hit(Where where, String before, String match, String after) {
  private static final int CHARACTERS_BEFORE = 24;
  private static final int CHARACTERS_AFTER = 120;

  /// @param from where the match begins
  /// @param to where it ends, exclusive
  static Hit in(Where where, String text, int from, int to) {
    int begin = Math.max(0, from - CHARACTERS_BEFORE);
    if (begin > 0) {
      int blank = text.indexOf(' ', begin);
      begin = blank >= 0 && blank < from ? blank + 1 : begin;
    }
    int end = Math.min(text.length(), to + CHARACTERS_AFTER);
    return new Hit(
        where,
        (begin > 0 ? "…" : "") + oneLine(text.substring(begin, from)),
        oneLine(text.substring(from, to)),
        oneLine(text.substring(to, end)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
