package org.postgresaudit.ui.audit.verdict;

/// What may be typed or pasted into the verdict form: no characters that control a terminal or hide
/// text, and no more than a report can print.
final class BoundedText {
  /// Most characters of a note.
  static final int LONGEST_NOTE = 20_000;

  /// Most characters of a field of one line.
  static final int LONGEST_LINE = 500;

  private BoundedText() {}

  /// A note with line breaks and tabulators, and nothing else that does not print.
  static String note(String typed) {
    return cut(clean(typed), LONGEST_NOTE);
  }

  /// A field of one line: line breaks become spaces.
  static String line(String typed) {
    return cut(clean(typed).replace('\n', ' ').replace('\t', ' '), LONGEST_LINE);
  }

  /// The text without control characters, of any length; all line ends become one kind.
  static String clean(String typed) {
    if (typed.chars().allMatch(c -> (c >= ' ' && c < 0x7f) || c == '\n')) {
      return typed;
    }
    var kept = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(BoundedText::prints)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean prints(int point) {
    return point == '\n'
        || point == '\t'
        || switch (Character.getType(point)) {
          case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
          case Character.FORMAT -> !turns(point);
          default -> true;
        };
  }

  /// Whether a character turns the direction of the text around it. Other invisible ones join
  /// letters in some scripts and stay.
  private static boolean turns(int point) {
    return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
  }

  /// Never through the middle of a character of two units.
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    int end = halves ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
