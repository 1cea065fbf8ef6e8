package org.postgresaudit.report.letterhead;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The client's two colours, and every tone the report derives from them so that text stays
/// readable.
///
/// @param primary headings and the cover's ground, as `#14304f`
/// @param accent links and the line under the cover's ground, as `#0b6e75`
public record Brand(String primary, String accent) {
  /// The colours used when a client gives none.
  public static final Brand DEFAULT = new Brand("#14304f", "#0b6e75");

  private static final Color INK = new Color(0x1B2430);

  /// The darkest light ground text stands on: what passes here passes on white too.
  private static final Color CELL = new Color(0xEEF1F4);

  /// WCAG 2 AA for normal text.
  private static final double ENOUGH = 4.5;

  public Brand {
    check(primary);
    check(accent);
  }

  private static void check(String colour) {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException(
          "\"" + colour + "\" is no colour; write # and six hexadecimal digits, as in #14304f");
    }
  }

  /// A colour as somebody types it: with or without the `#`, with three digits or six.
  ///
  /// @return as a brand wants it; absent for what is no colour
  public static Optional<String> colour(String typed) {
    String digits = typed.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
    if (digits.matches("[0-9a-f]{3}")) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    return digits.matches("[0-9a-f]{6}") ? Optional.of("#" + digits) : Optional.empty();
  }

  /// How well text of a colour can be read on the paper.
  ///
  /// @param contrast as WCAG 2 defines it, 1 to 21; text needs 4.5
  /// @param used the colour itself, or the darker tone of it that is printed
  public record Reading(double contrast, String used, boolean isEnough) {}

  /// Of text on the darkest ground it stands on.
  ///
  /// @param colour as [#colour] returns it
  public static Reading reading(String colour) {
    Color wanted = Color.decode(colour);
    Color used = readable(wanted, CELL);
    return new Reading(contrast(wanted, CELL), hex(used), used.equals(wanted));
  }

  /// The tones by the names the stylesheet uses, each with enough contrast for its role.
  public Map<String, String> tones() {
    Color main = main();
    Color second = readable(Color.decode(accent), CELL);
    return Map.of(
        "primary", hex(main),
        "accent", hex(second),
        "accentRaw", hex(Color.decode(accent)),
        "onPrimary", hex(contrast(Color.WHITE, main) >= ENOUGH ? Color.WHITE : INK),
        "onPrimarySoft", hex(readable(mix(main, Color.WHITE, 0.78), main)),
        "primaryTint", hex(mix(main, Color.WHITE, 0.93)),
        "primaryLine", hex(mix(main, Color.WHITE, 0.72)),
        "accentTint", hex(mix(second, Color.WHITE, 0.92)));
  }

  private Color main() {
    return readable(Color.decode(primary), CELL);
  }

  /// The colour itself, or the nearest darker (on a dark ground: lighter) tone that can be read.
  static Color readable(Color colour, Color ground) {
    Color end = luminance(ground) > 0.18 ? Color.BLACK : Color.WHITE;
    Color found = colour;
    for (double step = 0.02; contrast(found, ground) < ENOUGH + 0.1 && step <= 1; step += 0.02) {
      found = mix(colour, end, step);
    }
    return found;
  }

  /// Contrast of two colours as WCAG 2 defines it, 1 to 21.
  static double contrast(Color a, Color b) {
    double light = Math.max(luminance(a), luminance(b));
    double dark = Math.min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double s = channel / 255.0;
    return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
  }

  /// Share 0 is the first colour, 1 the second.
  static Color mix(Color a, Color b, double share) {
    return new Color(
        between(a.getRed(), b.getRed(), share),
        between(a.getGreen(), b.getGreen(), share),
        between(a.getBlue(), b.getBlue(), share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  private static String hex(Color c) {
    return String.format(Locale.ROOT, "#%02x%02x%02x", c.getRed(), c.getGreen(), c.getBlue());
  }
}
