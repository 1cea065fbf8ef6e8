package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where text is scaled, in a picture or on a large screen without a graphics card, JavaFX fills
/// the outlines of its letters by the even-odd rule: where two strokes overlap there would be a
/// hole.
class GlyphsTest {
  private static final int SIZE = 64;

  @ParameterizedTest
  @ValueSource(strings = {"Inter_400Regular", "Inter_600SemiBold", "JetBrainsMono_400Regular"})
  void letters_have_no_holes_where_strokes_cross(String file) throws Exception {
    try (var in = GlyphsTest.class.getResourceAsStream("../fonts/" + file + ".ttf")) {
      var font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
      var letters = IntStream.rangeClosed(0x21, 0x17f).filter(font::canDisplay).boxed().toList();
      var holed = letters.stream().filter(letter -> isHoled(font, letter)).map(Character::toString);
      assertEquals("", String.join(" ", holed.toList()));
    }
  }

  private static boolean isHoled(Font font, int letter) {
    var flat = new FontRenderContext(null, true, true);
    var outline = font.createGlyphVector(flat, Character.toString(letter)).getOutline(SIZE, SIZE);
    int filled = points(filledBy(Path2D.WIND_NON_ZERO, outline));
    return filled - points(filledBy(Path2D.WIND_EVEN_ODD, outline)) > 2;
  }

  private static Path2D filledBy(int rule, Shape outline) {
    var path = new Path2D.Double(rule);
    path.append(outline.getPathIterator(new AffineTransform()), false);
    return path;
  }

  private static int points(Shape shape) {
    var image = new BufferedImage(4 * SIZE, 3 * SIZE, BufferedImage.TYPE_BYTE_BINARY);
    var graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    graphics.dispose();
    int lit = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        lit += image.getRGB(x, y) & 1;
      }
    }
    return lit;
  }
}
