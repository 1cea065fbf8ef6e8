package org.postgresaudit.report.drawing;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;

/// Vector drawings for `<object type="pa/...">`. Units are CSS pixels; the element's box is the
/// canvas.
final class Charts {
  private static final Color EMPTY = new Color(0xE3E8EE);
  private static final Color INK = new Color(0x1B2430);
  private static final Color MUTED = new Color(0x55606D);

  private final Outlines letters;

  Charts(Outlines letters) {
    this.letters = letters;
  }

  FSObjectDrawerFactory drawers() {
    var drawers = new DefaultObjectDrawerFactory();
    drawers.registerDrawer("pa/donut", drawer(this::donut));
    drawers.registerDrawer("pa/bar", drawer(Charts::bar));
    drawers.registerDrawer("pa/ways", drawer(this::ways));
    return drawers;
  }

  private record Canvas(Graphics2D pen, double width, double height) {}

  private static FSObjectDrawer drawer(BiConsumer<Element, Canvas> drawing) {
    return (element, x, y, width, height, device, context, dotsPerPixel) -> {
      double w = width / dotsPerPixel;
      double h = height / dotsPerPixel;
      // x and y are already what the device wants; only width and height are in dots.
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) w,
          (float) h,
          pen -> {
            pen.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.accept(element, new Canvas(pen, w, h));
          });
      return null;
    };
  }

  /// A ring of `data-values` in `data-colours` around `data-centre` and `data-word`.
  private void donut(Element element, Canvas canvas) {
    double[] values = numbers(element.getAttribute("data-values"));
    Color[] colours = colours(element.getAttribute("data-colours"));
    double total = Arrays.stream(values).sum();
    double size = Math.min(canvas.width, canvas.height);
    double hole = size * 0.64;
    double rim = (size - hole) / 2;
    Area ring = new Area(new Ellipse2D.Double(0, 0, size, size));
    ring.subtract(new Area(new Ellipse2D.Double(rim, rim, hole, hole)));
    if (total == 0) {
      canvas.pen.setColor(EMPTY);
      canvas.pen.fill(ring);
    }
    double gap = Arrays.stream(values).filter(v -> v > 0).count() > 1 ? 2.2 : 0;
    double from = 90;
    for (int i = 0; i < values.length; i++) {
      if (values[i] > 0) {
        double sweep = 360 * values[i] / total;
        double drawn = Math.max(sweep - gap, 0.6);
        Area slice =
            new Area(
                new Arc2D.Double(
                    -size, -size, size * 3, size * 3, from - gap / 2, -drawn, Arc2D.PIE));
        slice.intersect(ring);
        canvas.pen.setColor(colours[i]);
        canvas.pen.fill(gap == 0 ? ring : slice);
        from -= sweep;
      }
    }
    canvas.pen.setColor(INK);
    letters.centred(
        canvas.pen, element.getAttribute("data-centre"), size / 2, size * 0.53, size * 0.24);
    canvas.pen.setColor(MUTED);
    String word = element.getAttribute("data-word");
    double fitting = hole * 0.82 / Math.max(letters.width(word, 1), 1);
    letters.centred(canvas.pen, word, size / 2, size * 0.66, Math.min(size * 0.082, fitting));
  }

  /// One stacked bar of `data-values` in `data-colours` with a white gap between the parts.
  private static void bar(Element element, Canvas canvas) {
    double[] values = numbers(element.getAttribute("data-values"));
    Color[] colours = colours(element.getAttribute("data-colours"));
    double total = Arrays.stream(values).sum();
    if (total == 0) {
      canvas.pen.setColor(EMPTY);
      canvas.pen.fill(new Rectangle2D.Double(0, 0, canvas.width, canvas.height));
      return;
    }
    double x = 0;
    for (int i = 0; i < values.length; i++) {
      double w = canvas.width * values[i] / total;
      if (w > 0) {
        canvas.pen.setColor(colours[i]);
        canvas.pen.fill(new Rectangle2D.Double(x, 0, Math.max(0.6, w - 1.2), canvas.height));
      }
      x += w;
    }
  }

  /// The lanes in `data-lanes`; see [WaysDrawing].
  private void ways(Element element, Canvas canvas) {
    new WaysDrawing(letters)
        .draw(canvas.pen, element.getAttribute("data-lanes"), canvas.width, canvas.height);
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private static Color[] colours(String list) {
    return Arrays.stream(list.split(",", -1)).map(Color::decode).toArray(Color[]::new);
  }
}
