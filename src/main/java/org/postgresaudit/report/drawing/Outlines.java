package org.postgresaudit.report.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.postgresaudit.report.text.ReportFonts;
import org.postgresaudit.report.text.VisibleText;

/// Words as shapes: drawings need no font of the machine. One instance for one document.
final class Outlines implements AutoCloseable {
  private final TrueTypeFont font;

  Outlines() {
    try {
      this.font = ReportFonts.semiBold();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the bundled font for drawings", e);
    }
  }

  /// The words with each letter that cannot be drawn written out as `[U+4E00]`.
  String drawable(String text) {
    try {
      var cmap = font.getUnicodeCmapLookup();
      var drawable = new StringBuilder(text.length());
      text.codePoints()
          .forEach(
              codePoint -> {
                if (cmap.getGlyphId(codePoint) == 0) {
                  drawable.append('[').append(VisibleText.number(codePoint)).append(']');
                } else {
                  drawable.appendCodePoint(codePoint);
                }
              });
      return drawable.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the letters of the bundled font", e);
    }
  }

  /// @param x the middle
  /// @param baseline downwards, as on a screen
  void centred(Graphics2D pen, String text, double x, double baseline, double size) {
    double left = x - width(text, size) / 2;
    pen.fill(shape(text, new AffineTransform(1, 0, 0, -1, left, baseline), size));
  }

  /// The word standing on the origin, y upwards, then moved by the given transform.
  Shape shape(String text, AffineTransform place, double size) {
    try {
      double scale = size / font.getUnitsPerEm();
      var word = new GeneralPath();
      double at = 0;
      for (int codePoint : text.codePoints().toArray()) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        GlyphData drawn = font.getGlyph().getGlyph(glyph);
        if (drawn != null) {
          word.append(
              new AffineTransform(scale, 0, 0, scale, at, 0)
                  .createTransformedShape(drawn.getPath()),
              false);
        }
        at += font.getAdvanceWidth(glyph) * scale;
      }
      return place.createTransformedShape(word);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not draw the words \"" + text + "\"", e);
    }
  }

  double width(String text, double size) {
    try {
      double width = 0;
      for (int codePoint : text.codePoints().toArray()) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        width += font.getAdvanceWidth(glyph) * size / font.getUnitsPerEm();
      }
      return width;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not measure the words \"" + text + "\"", e);
    }
  }

  @Override
  public void close() {
    try {
      font.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not close the bundled font for drawings", e);
    }
  }
}
