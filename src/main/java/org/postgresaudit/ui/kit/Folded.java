package org.postgresaudit.ui.kit;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Text without what does not matter when one looks for a word: case, accents, and other ways to
/// write the same letter. Knows where each of its characters stood before.
public final class Folded {
  /// Letters that are no base letter with an accent, and what people type for them.
  private static final String SINGLE = "øłđħıŧð";

  private static final String TYPED = "oldhitd";

  private final String text;
  private final int[] from;

  /// @param from place of each character in the original
  private Folded(String text, int[] from) {
    this.text = text;
    this.from = from;
  }

  /// The folded text alone; much quicker than [#of] for what is plain ASCII.
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var folded = new StringBuilder(text.length());
    text.codePoints().forEach(point -> fold(point, folded));
    return folded.toString();
  }

  /// With the way back to the original.
  public static Folded of(String text) {
    var folded = new StringBuilder(text.length());
    var from = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int before = folded.length();
      fold(point, folded);
      if (folded.length() >= from.length) {
        from = Arrays.copyOf(from, folded.length() * 2);
      }
      Arrays.fill(from, before, folded.length(), i);
      i += Character.charCount(point);
    }
    from[folded.length()] = text.length();
    return new Folded(folded.toString(), from);
  }

  /// Where a folded word first stands in the original: from, inclusive, to, exclusive.
  public Optional<int[]> find(String word) {
    int at = text.indexOf(word);
    if (at < 0) {
      return Optional.empty();
    }
    int last = at + word.length();
    // A letter that became two ends where the next one begins.
    while (last < text.length() && from[last] == from[last - 1]) {
      last++;
    }
    return Optional.of(new int[] {from[at], from[last]});
  }

  private static void fold(int point, StringBuilder into) {
    if (point < 0x80) {
      into.append((char) (point >= 'A' && point <= 'Z' ? point + 32 : point));
      return;
    }
    var apart =
        Normalizer.normalize(
            Character.toString(point).toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    apart.codePoints().forEach(part -> foldPart(part, into));
  }

  private static void foldPart(int part, StringBuilder into) {
    int single = SINGLE.indexOf(part);
    if (single >= 0) {
      into.append(TYPED.charAt(single));
    } else if (part == 'ß') {
      into.append("ss");
    } else if (part == 'æ') {
      into.append("ae");
    } else if (part == 'œ') {
      into.append("oe");
    } else if (part == 'ς') {
      into.append('σ');
    } else if (Character.getType(part) != Character.NON_SPACING_MARK
        && Character.getType(part) != Character.FORMAT) {
      into.appendCodePoint(part);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// The folded text.
  public String text() {
    return text;
  }
}
