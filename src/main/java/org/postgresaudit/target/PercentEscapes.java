package org.postgresaudit.target;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Percent escapes as they stand in URIs, of UTF-8 text.
final class PercentEscapes {
  private PercentEscapes() {}

  static String encode(String text) {
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      encoded.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }

  static String decode(String text) {
    var bytes = ByteBuffer.allocate(text.length() * 3);
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == '%') {
        bytes.put(escaped(text, i));
        i += 3;
      } else {
        int end = text.offsetByCodePoints(i, 1);
        bytes.put(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException _) {
      throw new UriFault("The percent escapes in the URI make no UTF-8 text.");
    }
  }

  private static byte escaped(String text, int at) {
    try {
      var digits = text.substring(at + 1, at + 3);
      int value =
          Character.digit(digits.charAt(0), 16) * 16 + Character.digit(digits.charAt(1), 16);
      if (value > 0
          && Character.digit(digits.charAt(0), 16) >= 0
          && Character.digit(digits.charAt(1), 16) >= 0) {
        return (byte) value;
      }
    } catch (StringIndexOutOfBoundsException _) {
      // Said below.
    }
    throw new UriFault(
        "A percent sign in the URI is not followed by two hexadecimal digits of a character; write"
            + " %25 for the sign itself.");
  }
}
