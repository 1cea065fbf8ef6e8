package org.postgresaudit.report.text;

import java.util.Locale;

/// Words in any language: their case and their length.
public final class Words {
  private Words() {}

  public static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// At most so many characters, cut at a blank where there is one near.
  public static String shortened(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String cut = text.substring(0, text.offsetByCodePoints(0, most - 1));
    int blank = cut.lastIndexOf(' ');
    return (blank > cut.length() * 2 / 3 ? cut.substring(0, blank) : cut) + "…";
  }
}
