package org.postgresaudit.report.signature;

import java.util.Locale;

/// A name somebody else chose, as a part of a sentence: that of a signer, an authority or a file.
/// It may hold line breaks that would begin a line of their own in what a verification says, or
/// marks that turn the direction of reading.
final class ForeignName {
  private static final int MOST_LETTERS = 200;

  private ForeignName() {}

  /// The name in one line; what cannot be seen in it stands there by its number.
  static String shown(String name) {
    var shown = new StringBuilder();
    name.codePoints().limit(MOST_LETTERS).forEach(point -> append(shown, point));
    return name.codePointCount(0, name.length()) > MOST_LETTERS
        ? shown.append('…').toString()
        : shown.toString();
  }

  private static void append(StringBuilder shown, int point) {
    if (isSeen(point)) {
      shown.appendCodePoint(point);
    } else {
      shown.append(String.format(Locale.ROOT, "[U+%04X]", point));
    }
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
