package org.postgresaudit.report.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// A word across each page, pale and over everything, and no part of what a screen reader reads.
public final class DraftMark {
  private static final float OPACITY = 0.08f;
  private static final double SIZE = 150;

  /// Points that fit between the corners of a page.
  private static final double WIDTH = 700;

  private DraftMark() {}

  /// Writes it across every page that is there.
  public static void across(PDDocument document, String word) throws IOException {
    try (Outlines letters = new Outlines()) {
      for (PDPage page : document.getPages()) {
        draw(document, page, letters, word);
      }
    }
  }

  private static void draw(PDDocument document, PDPage page, Outlines letters, String word)
      throws IOException {
    var state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(OPACITY);
    double middleX = page.getMediaBox().getWidth() / 2;
    double middleY = page.getMediaBox().getHeight() / 2;
    AffineTransform place = AffineTransform.getTranslateInstance(middleX, middleY);
    place.rotate(Math.toRadians(52));
    double size = Math.min(SIZE, WIDTH / letters.width(word, 1));
    place.translate(-letters.width(word, size) / 2, -size * 0.36);
    try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      pen.beginMarkedContent(COSName.getPDFName("Artifact"));
      pen.saveGraphicsState();
      pen.setGraphicsStateParameters(state);
      pen.setNonStrokingColor(0.35f, 0.39f, 0.44f);
      fill(pen, letters.shape(word, place, size).getPathIterator(null));
      pen.restoreGraphicsState();
      pen.endMarkedContent();
    }
  }

  private static void fill(PDPageContentStream pen, PathIterator path) throws IOException {
    var at = new float[6];
    float x = 0;
    float y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          pen.moveTo(at[0], at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_LINETO -> {
          pen.lineTo(at[0], at[1]);
          x = at[0];
          y = at[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves alone.
          pen.curveTo(
              x + 2 * (at[0] - x) / 3,
              y + 2 * (at[1] - y) / 3,
              at[2] + 2 * (at[0] - at[2]) / 3,
              at[3] + 2 * (at[1] - at[3]) / 3,
              at[2],
              at[3]);
          x = at[2];
          y = at[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          pen.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
          x = at[4];
          y = at[5];
        }
        default -> pen.closePath();
      }
    }
    pen.fill();
  }
}
