package org.postgresaudit.report.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// Makes text of the audited server harmless and honest on paper: whatever cannot be seen, or could
/// pass for something else, is written out as `[U+202E]`. Nothing is dropped.
public final class VisibleText {
  /// A blank that must not break, and a narrow one, in our own words until the page is complete. A
  /// name with such a blank is shown as `[U+00A0]`, ours are set: to tell them apart, ours are
  /// halves of surrogates, which nothing that was decoded from bytes can hold.
  static final char UNBROKEN = '\uDC00';

  static final char UNBROKEN_NARROW = '\uDC01';

  private static final Pattern BLANKS = Pattern.compile("^ +| +$| {2,}");

  /// Of PostgreSQL, in bytes.
  private static final int LONGEST_NAME = 63;

  private VisibleText() {}

  /// Our own words with their unbreakable blanks marked as ours.
  static String keptTogether(String text) {
    return text.replace('\u00A0', UNBROKEN).replace('\u202F', UNBROKEN_NARROW);
  }

  /// With the blanks themselves: for a page that is complete, or what is no page.
  public static String set(String text) {
    return text.replace(UNBROKEN, '\u00A0').replace(UNBROKEN_NARROW, '\u202F');
  }

  /// For one line of text, such as a name or a cell: line ends are written out too.
  public static String line(String text) {
    var shown = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(shown, codePoint));
    return shown.toString();
  }

  /// For blocks that keep their lines: line ends stay, a tab becomes four blanks.
  public static String block(String text) {
    var shown = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '\n') {
                shown.append('\n');
              } else if (codePoint == '\t') {
                shown.append("    ");
              } else {
                append(shown, codePoint);
              }
            });
    return shown.toString();
  }

  /// A name or value of the server: blanks at its ends, and those that stand together, would be
  /// swallowed by the page, and are written out. What is longer than a name can be is none.
  public static String name(String text) {
    if (text.length() > LONGEST_NAME) {
      return text;
    }
    return BLANKS
        .matcher(text)
        .replaceAll(match -> ("[" + number(' ') + "]").repeat(match.group().length()));
  }

  /// As [#line], ready to stand in an element or an attribute of XHTML.
  public static String escapedLine(String text) {
    return escape(line(text));
  }

  /// As [#block], ready to stand in an element of XHTML.
  static String escapedBlock(String text) {
    return escape(block(text));
  }

  /// Whether a reader sees what is there: letters, digits and signs of ASCII alone.
  public static boolean isPlain(String text) {
    return text.chars().allMatch(VisibleText::isPlain);
  }

  private static boolean isPlain(int codePoint) {
    return codePoint >= 0x20 && codePoint < 0x7F;
  }

  /// The name letter by letter, each that is not plain ASCII by its number.
  public static String spelled(String text) {
    var spelled = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (!spelled.isEmpty()) {
                spelled.append(' ');
              }
              if (codePoint > 0x20 && codePoint < 0x7F) {
                spelled.appendCodePoint(codePoint);
              } else {
                spelled.append(number(codePoint));
              }
            });
    return spelled.toString();
  }

  private static void append(StringBuilder shown, int codePoint) {
    if (isPlain(codePoint)
        || isOurs(codePoint)
        || (isHonest(codePoint) && ReportFonts.canShow(codePoint))) {
      shown.appendCodePoint(codePoint);
    } else {
      shown.append('[').append(number(codePoint)).append(']');
    }
  }

  private static boolean isOurs(int codePoint) {
    return codePoint == UNBROKEN || codePoint == UNBROKEN_NARROW;
  }

  /// Letters and marks by their category that nobody can see all the same.
  private static boolean isBlank(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
        || (codePoint >= 0x180B && codePoint <= 0x180F)
        || codePoint == 0x034F
        || codePoint == 0x115F
        || codePoint == 0x1160
        || codePoint == 0x17B4
        || codePoint == 0x17B5
        || codePoint == 0x2800
        || codePoint == 0x3164
        || codePoint == 0xFFA0;
  }

  private static boolean isHonest(int codePoint) {
    if (isBlank(codePoint)) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> codePoint == ' ';
      default -> true;
    };
  }

  public static String number(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
