package org.postgresaudit.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/// What a forger does to a signed file.
public final class Edits {
  private Edits() {}

  /// Appends a revision that paints a box on the first page.
  public static byte[] paintedOver(byte[] pdf) throws IOException {
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

  /// Appends a revision that exchanges the attached results.
  public static byte[] withOtherAttachment(byte[] pdf) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var file =
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("audit.json")
              .getEmbeddedFile();
      try (var out = file.getCOSObject().createOutputStream()) {
        out.write("{\"outcomes\":[\"forged\"]}".getBytes(StandardCharsets.UTF_8));
      }
      file.getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(changed);
    }
    return changed.toByteArray();
  }

  /// Writes the file anew with its signatures taken out of their fields.
  public static byte[] withoutSignature(byte[] pdf) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getSignatureFields().forEach(field -> field.getCOSObject().removeItem(COSName.V));
      document.getDocumentCatalog().getAcroForm().setSignaturesExist(false);
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("Perms"));
      document.save(changed);
    }
    return changed.toByteArray();
  }
}
