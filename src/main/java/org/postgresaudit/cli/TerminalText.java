package org.postgresaudit.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// What reaches a terminal. A server's words, the name of a database or of a signer may hold
/// sequences that steer the terminal of whoever reads them; here they arrive as text, such as
/// `[U+001B]`.
final class TerminalText extends FilterWriter {
  TerminalText(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    out.write(shown(String.valueOf((char) character)));
  }

  @Override
  public void write(char[] characters, int from, int count) throws IOException {
    out.write(shown(new String(characters, from, count)));
  }

  @Override
  public void write(String text, int from, int count) throws IOException {
    out.write(shown(text.substring(from, from + count)));
  }

  private static String shown(String text) {
    var shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isHarmless(character)) {
        shown.append(character);
      } else {
        shown.append(String.format(Locale.ROOT, "[U+%04X]", (int) character));
      }
    }
    return shown.toString();
  }

  private static boolean isHarmless(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      // Among them are those that turn the direction of reading.
      case Character.FORMAT -> false;
      default -> true;
    };
  }
}
