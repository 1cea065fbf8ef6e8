package org.postgresaudit.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
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

  /// Appends a list of objects in which the content of the first page is there once more, under
  /// another generation number: PDFBox shows the signed page, Poppler the new one.
  public static byte[] withAnotherGeneration(byte[] pdf) throws IOException {
    return appended(pdf, 1, "1 0 0 rg 100 300 300 200 re f");
  }

  /// Appends a list of objects in which the content of the first page is free.
  public static byte[] withFreedPage(byte[] pdf) throws IOException {
    return appended(pdf, 0, "");
  }

  /// Appends the catalog once more, with two entries for its pages: PDFBox takes the signed one.
  public static byte[] withPagesTwice(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var root = (COSObject) document.getDocument().getTrailer().getItem(COSName.ROOT);
      int at = document.getDocument().getXrefTable().get(root.getKey()).intValue();
      String text = new String(pdf, at, pdf.length - at, StandardCharsets.ISO_8859_1);
      String catalog = text.substring(text.indexOf("<<") + 2, text.indexOf("endobj"));
      long page =
          ((COSObject) document.getPages().getCOSObject().getCOSArray(COSName.KIDS).get(0))
              .getKey()
              .getNumber();
      return appended(
          pdf,
          root.getKey().getNumber(),
          new int[] {1, 0},
          "<</Pages %d 0 R %s".formatted(page, catalog));
    }
  }

  private static byte[] appended(byte[] pdf, int kind, String content) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var contents = document.getPage(0).getCOSObject().getItem(COSName.CONTENTS);
      if (contents instanceof COSArray array) {
        contents = array.get(0);
      }
      return appended(
          pdf,
          ((COSObject) contents).getKey().getNumber(),
          new int[] {kind, 1},
          "<</Length %d>>\nstream\n%s\nendstream\n".formatted(content.length(), content));
    }
  }

  /// @param entry the kind of the entry in the list, and the generation of the object
  private static byte[] appended(byte[] pdf, long number, int[] entry, String body)
      throws IOException {
    long size;
    String root;
    String info;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var trailer = document.getDocument().getTrailer();
      size = trailer.getLong(COSName.SIZE);
      root = String.valueOf(((COSObject) trailer.getItem(COSName.ROOT)).getKey());
      info = String.valueOf(((COSObject) trailer.getItem(COSName.INFO)).getKey());
    }
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    var starts = Pattern.compile("startxref\\s+(\\d+)").matcher(text).results().toList();
    String object = "%d %d obj\n%sendobj\n".formatted(number, entry[1], body);
    int list = pdf.length + object.length();
    var rows = new ByteArrayOutputStream();
    var out = new DataOutputStream(rows);
    for (int[] row : new int[][] {{entry[0], pdf.length, entry[1]}, {1, list, 0}}) {
      out.writeByte(row[0]);
      out.writeInt(row[1]);
      out.writeShort(row[2]);
    }
    var changed = new ByteArrayOutputStream();
    changed.write(pdf);
    changed.write(object.getBytes(StandardCharsets.ISO_8859_1));
    changed.write(
        "%d 0 obj\n<</Type/XRef/Size %d/Index[%d 1 %d 1]/W[1 4 2]/Root %s/Info %s/Prev %s/Length %d>>\nstream\n"
            .formatted(
                size, size + 1, number, size, root, info, starts.getLast().group(1), rows.size())
            .getBytes(StandardCharsets.ISO_8859_1));
    changed.write(rows.toByteArray());
    changed.write(
        "\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
            .formatted(list)
            .getBytes(StandardCharsets.ISO_8859_1));
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
