package org.postgresaudit.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Names of files as they may be shown, printed and used for saving on any system.
public final class FileName {
  private static final int LONGEST = 100;
  private static final int LONGEST_ENDING = 12;

  /// Windows takes these for devices, whatever their ending.
  private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

  private FileName() {}

  /// Without folder, control and bidirectional characters, and nothing a file system forbids; never
  /// empty.
  public static String clean(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var kept = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .map(letter -> Character.isWhitespace(letter) ? ' ' : letter)
        .filter(FileName::isVisible)
        .map(letter -> "<>:\"|?*".indexOf(letter) >= 0 ? '_' : letter)
        .forEach(kept::appendCodePoint);
    var clean = kept.toString().replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
    if (clean.isEmpty()) {
      return Messages.nameless();
    }
    var stem = clean.toLowerCase(Locale.ROOT).replaceAll("\\..*", "");
    boolean device = DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    return shortened(device ? "_" + clean : clean);
  }

  private static boolean isVisible(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int end = LONGEST - ending.length() - 1;
    if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end) + "…" + ending;
  }
}
