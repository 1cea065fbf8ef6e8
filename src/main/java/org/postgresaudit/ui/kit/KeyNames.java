package org.postgresaudit.ui.kit;

import java.util.Locale;
import java.util.Map;

/// Keys as the keyboard of this computer has them. Everywhere else a key is written as on Windows
/// and Linux, such as `Ctrl+K`.
public final class KeyNames {
  /// How keys are written.
  enum Notation {
    WORDS,
    SYMBOLS
  }

  private static final Map<String, String> SYMBOLS =
      Map.of(
          "Ctrl", "⌘", "Alt", "⌥", "Shift", "⇧", "Enter", "↩", "Esc", "esc", "Delete", "⌫", "PgUp",
          "⇞", "PgDn", "⇟");
  private static final Notation HERE =
      System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
          ? Notation.SYMBOLS
          : Notation.WORDS;

  private KeyNames() {}

  /// A key, or several between two blanks, for people at this computer.
  public static String here(String key) {
    return of(key, HERE);
  }

  static String of(String key, Notation notation) {
    if (notation == Notation.WORDS) {
      return key;
    }
    var shown = new StringBuilder();
    for (var each : key.split("  ", -1)) {
      if (!shown.isEmpty()) {
        shown.append("  ");
      }
      for (var part : each.split("\\+", -1)) {
        shown.append(SYMBOLS.getOrDefault(part, part));
      }
    }
    return shown.toString();
  }
}
