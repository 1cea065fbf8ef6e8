package org.postgresaudit.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.postgresaudit.report.signature.Libraries;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Pictures of the pages of a PDF. May be used from several threads; pages are drawn one at a time.
public final class PagePreview implements AutoCloseable {
  /// Dots per inch at zoom 1.
  private static final double SCREEN = 96;

  private static final double MOST_ZOOM = 4;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PagePreview(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /// Opens a PDF for drawing.
  ///
  /// @throws ReportFault when the bytes are no PDF
  public static PagePreview open(byte[] pdf) throws ReportFault {
    Libraries.prepare();
    try {
      return new PagePreview(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.notAPdfToDraw(), e);
    }
  }

  /// How many pages there are.
  public synchronized int pageCount() {
    return document.getNumberOfPages();
  }

  /// One page.
  ///
  /// @param index from 0
  /// @param zoom 1 is 96 dots per inch; at most 4
  public synchronized BufferedImage page(int index, double zoom) {
    if (index < 0 || index >= document.getNumberOfPages()) {
      throw new IllegalArgumentException(
          "Page " + index + " asked of " + document.getNumberOfPages() + ", counted from 0");
    }
    try {
      float dpi = (float) (SCREEN * Math.clamp(zoom, 0.1, MOST_ZOOM));
      return renderer.renderImageWithDPI(index, dpi, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not draw page " + (index + 1) + " of the report", e);
    }
  }

  /// One page as the bytes of a PNG file.
  ///
  /// @param index from 0
  /// @param zoom 1 is 96 dots per inch; at most 4
  public byte[] png(int index, double zoom) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(page(index, zoom), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write page " + (index + 1) + " as a picture", e);
    }
    return bytes.toByteArray();
  }

  @Override
  public synchronized void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not close the report after drawing it", e);
    }
  }
}
