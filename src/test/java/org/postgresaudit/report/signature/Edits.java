package org.postgresaudit.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// What a forger does to a signed file.
final class Edits {
  private Edits() {}

  /// Appends a revision that paints a box on the first page.
  static byte[] paintedOver(byte[] pdf) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var page = document.getPage(0);
      try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        pen.addRect(100, 300, 300, 200);
        pen.fill();
      }
      page.getCOSObject().setNeedToBeUpdated(true);
      page.getResources().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(changed);
    }
    return changed.toByteArray();
  }
}
