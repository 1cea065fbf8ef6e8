package org.postgresaudit.enclosure;

import java.util.Locale;

/// Text of an audited server for somebody who reads it in an editor: what cannot be seen, or would
/// put other text in another place, is written by its number, as in `[U+202E]`.
final class VisibleText {
  private VisibleText() {}

  /// Keeps line ends, each as one line feed.
  static String lines(String text) {
    return visible(text.replace("\r\n", "\n").replace('\r', '\n'), true);
  }

  /// One line: line ends are shown as well.
  static String line(String text) {
    return visible(text, false);
  }

  private static String visible(String text, boolean lines) {
    var shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isVisible(point) || (lines && point == '\n')) {
                shown.appendCodePoint(point);
              } else {
                shown.append(String.format(Locale.ROOT, "[U+%04X]", point));
              }
            });
    return shown.toString();
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
