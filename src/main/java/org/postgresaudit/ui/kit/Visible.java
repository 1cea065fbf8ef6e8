package org.postgresaudit.ui.kit;

/// Text from a server made safe to look at: characters that would hide, turn or move the text
/// around them are shown as the symbol of themselves.
public final class Visible {
  private Visible() {}

  /// The same text with control characters, line breaks and direction marks made visible.
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    var visible = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(visible, point));
    return visible.toString();
  }

  /// Nearly every text is; then nothing is made of it, which matters for tables of many rows.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < 0x20 || sign >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder visible, int point) {
    if (point == '\n') {
      visible.append('⏎');
    } else if (point < 0x20) {
      visible.appendCodePoint(0x2400 + point);
    } else if (point == 0x7f) {
      visible.append('␡');
    } else if (hides(point)) {
      visible.append("[U+%04X]".formatted(point));
    } else {
      visible.appendCodePoint(point);
    }
  }

  private static boolean hides(int point) {
    return Character.getType(point) == Character.FORMAT
        || (point >= 0x80 && point < 0xa0)
        || point == 0x2028
        || point == 0x2029;
  }
}
