package org.postgresaudit.report.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The text font of reports, for what is drawn while signing.
final class TextFont {
  private static final String FILE = "/org/postgresaudit/report/text/fonts/NotoSans-Regular.ttf";

  private TextFont() {}

  static byte[] bytes() {
    try (InputStream in = TextFont.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The application is incomplete: " + FILE + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + FILE + " of the application", e);
    }
  }

  /// Stays open as long as the application runs.
  static TrueTypeFont parsed() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
  }

  /// The text with what this font alone cannot show written out by number.
  static String inItOnly(String text) {
    try (TrueTypeFont font = parsed()) {
      CmapLookup cmap = font.getUnicodeCmapLookup();
      var shown = new StringBuilder();
      text.codePoints()
          .forEach(
              codePoint -> {
                if (codePoint == '\n' || cmap.getGlyphId(codePoint) != 0) {
                  shown.appendCodePoint(codePoint);
                } else {
                  shown.append(String.format(Locale.ROOT, "U+%04X", codePoint));
                }
              });
      return shown.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the bundled text font", e);
    }
  }
}
