package org.postgresaudit.report.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.report.text.VisibleText;
import org.postgresaudit.report.text.Words;

/// Draws ways from logins to powers, one lane for each: boxes with names, and arrows between them
/// that say by what means.
///
/// The lanes are separated by `;`, the parts of one by `,`, each URL-encoded and begun by a letter:
/// `l` a login, `a` the words of an arrow, `r` a role on the way, `s` the superuser's power, `f`
/// one over the server's files.
final class WaysDrawing {
  private static final Color INK = new Color(0x1B2430);
  private static final Color MUTED = new Color(0x55606D);
  private static final Color LINE = new Color(0x98A3AF);
  private static final Color GROUND = new Color(0xF1F4F7);
  private static final Color SUPERUSER = new Color(0x8E1230);
  private static final Color FILES = new Color(0xB8400C);

  private static final double NAME = 10.5;
  private static final double LABEL = 8;
  private static final double SIDE = 7;
  private static final double SHORTEST_ARROW = 16;

  private final Outlines letters;

  WaysDrawing(Outlines letters) {
    this.letters = letters;
  }

  private record Part(char what, String words) {
    boolean isArrow() {
      return what == 'a';
    }
  }

  /// @param width and height of the canvas in CSS pixels
  void draw(Graphics2D pen, String written, double width, double height) {
    var lanes = written.split(";", -1);
    double lane = height / lanes.length;
    for (int i = 0; i < lanes.length; i++) {
      lane(pen, parts(lanes[i]), width, i * lane + lane / 2, lane);
    }
  }

  private List<Part> parts(String lane) {
    var parts = new ArrayList<Part>();
    for (var part : lane.split(",", -1)) {
      var words = URLDecoder.decode(part, StandardCharsets.UTF_8);
      parts.add(new Part(words.charAt(0), letters.drawable(VisibleText.line(words.substring(1)))));
    }
    return parts;
  }

  private void lane(Graphics2D pen, List<Part> parts, double width, double middle, double lane) {
    var fitting = fitting(parts, width);
    double x = 0;
    for (var part : fitting) {
      double w = width(part);
      if (part.isArrow()) {
        arrow(pen, part, x, middle, w);
      } else {
        box(pen, part, x, middle, w, lane * 0.66);
      }
      x += w;
    }
  }

  /// The same with names cut until all stand in a line; what was cut is in the table below.
  private List<Part> fitting(List<Part> parts, double width) {
    int most = 64;
    var fitting = parts;
    while (most > 6 && fitting.stream().mapToDouble(this::width).sum() > width) {
      most -= 2;
      int letters = most;
      fitting =
          parts.stream()
              .map(
                  part ->
                      part.isArrow()
                          ? part
                          : new Part(part.what(), Words.shortened(part.words(), letters)))
              .toList();
    }
    return fitting;
  }

  private double width(Part part) {
    return part.isArrow()
        ? Math.max(SHORTEST_ARROW, letters.width(part.words(), LABEL) + 12)
        : letters.width(part.words(), NAME) + 2 * SIDE;
  }

  private void box(
      Graphics2D pen, Part part, double x, double middle, double width, double height) {
    var box = new RoundRectangle2D.Double(x, middle - height / 2, width, height, 5, 5);
    boolean goal = part.what() == 's' || part.what() == 'f';
    pen.setColor(
        switch (part.what()) {
          case 's' -> SUPERUSER;
          case 'f' -> FILES;
          case 'l' -> Color.WHITE;
          default -> GROUND;
        });
    pen.fill(box);
    if (!goal) {
      pen.setColor(part.what() == 'l' ? INK : LINE);
      pen.setStroke(new BasicStroke(0.8f));
      pen.draw(box);
    }
    pen.setColor(goal ? Color.WHITE : INK);
    write(pen, part.words(), x + SIDE, middle + NAME * 0.36, NAME);
  }

  private void arrow(Graphics2D pen, Part part, double x, double middle, double width) {
    double from = x + 2;
    double to = x + width - 2;
    pen.setColor(MUTED);
    pen.setStroke(new BasicStroke(0.8f));
    pen.draw(new Line2D.Double(from, middle, to - 3, middle));
    var head = new Path2D.Double();
    head.moveTo(to, middle);
    head.lineTo(to - 5, middle - 2.6);
    head.lineTo(to - 5, middle + 2.6);
    head.closePath();
    pen.fill(head);
    if (!part.words().isEmpty()) {
      double left = x + (width - letters.width(part.words(), LABEL)) / 2;
      write(pen, part.words(), left, middle - 3.4, LABEL);
    }
  }

  private void write(Graphics2D pen, String words, double x, double baseline, double size) {
    pen.fill(letters.shape(words, new AffineTransform(1, 0, 0, -1, x, baseline), size));
  }
}
