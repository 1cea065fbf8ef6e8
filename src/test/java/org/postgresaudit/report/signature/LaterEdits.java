package org.postgresaudit.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// What a forger appends to a signed file, to be covered by a signature of his own or to be taken
/// for proof of validity.
final class LaterEdits {
  private static final String PAINT = "1 0 0 rg 20 20 500 700 re f";

  private LaterEdits() {}

  /// One change of a document that will be saved as a revision of its own.
  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  /// Files with a change that a further signature could cover, each by what was done to it.
  static Map<String, byte[]> toBeCovered(byte[] pdf) throws IOException {
    var changes = new LinkedHashMap<String, Change>();
    changes.put(
        "another title",
        document -> {
          document.getDocumentInformation().setTitle("Nothing was found");
          touch(document.getDocumentInformation().getCOSObject());
        });
    changes.put(
        "another title for machines",
        document -> {
          var metadata = document.getDocumentCatalog().getMetadata();
          metadata.importXMPMetadata("<x/>".getBytes(StandardCharsets.US_ASCII));
          touch(metadata.getCOSObject());
        });
    changes.put(
        "a note that has a value",
        document -> {
          COSDictionary note = new COSDictionary();
          note.setItem(COSName.TYPE, COSName.ANNOT);
          note.setItem(COSName.SUBTYPE, COSName.getPDFName("Stamp"));
          note.setItem(COSName.RECT, new PDRectangle(0, 0, 595, 841).getCOSArray());
          note.setInt(COSName.F, 4);
          note.setItem(COSName.AP, painted(document));
          note.setItem(COSName.V, new COSDictionary());
          COSDictionary page = document.getPage(0).getCOSObject();
          page.getCOSArray(COSName.ANNOTS).add(note);
          touch(page);
        });
    changes.put(
        "a place for the reviewer as large as the page",
        document -> {
          COSDictionary field = field(document, 1);
          field.setItem(COSName.RECT, new PDRectangle(0, 0, 595, 841).getCOSArray());
          touch(field);
        });
    changes.put(
        "another picture of the first signature",
        document -> {
          COSDictionary field = field(document, 0);
          field.setItem(COSName.AP, painted(document));
          touch(field);
        });
    changes.put(
        "a signature that opens a page on the web",
        document -> {
          var action = new COSDictionary();
          action.setItem(COSName.S, COSName.URI);
          action.setItem(COSName.URI, new COSString("http://example.org"));
          COSDictionary field = field(document, 0);
          field.setItem(COSName.A, action);
          touch(field);
        });
    changes.put(
        "a program that runs when the file is opened",
        document -> {
          var script = new COSDictionary();
          script.setItem(COSName.S, COSName.JAVA_SCRIPT);
          script.setItem(COSName.JS, new COSString("app.alert(1)"));
          var list = new COSArray(List.of(new COSString("a"), script));
          var tree = new COSDictionary();
          tree.setItem(COSName.NAMES, list);
          COSDictionary names =
              document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
          names.setItem(COSName.JAVA_SCRIPT, tree);
          touch(names);
        });
    changes.put(
        "a form that other readers show instead of the pages",
        document -> {
          COSDictionary form = document.getDocumentCatalog().getAcroForm(null).getCOSObject();
          form.setItem(COSName.XFA, new COSString("<xdp/>"));
          form.setBoolean(COSName.NEED_APPEARANCES, true);
          touch(form);
        });
    changes.put(
        "other words for screen readers",
        document -> {
          COSDictionary tags = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
          COSBase top = tags.getDictionaryObject(COSName.K);
          var element = (COSDictionary) (top instanceof COSArray array ? array.getObject(0) : top);
          element.setString(COSName.ACTUAL_TEXT, "Everything is well.");
          touch(element);
        });
    changes.put(
        "data of a program",
        document -> {
          COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
          catalog.setItem(COSName.getPDFName("PieceInfo"), new COSDictionary());
          touch(catalog);
        });
    changes.put(
        "layers",
        document -> {
          COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
          catalog.setItem(COSName.OCPROPERTIES, new COSDictionary());
          touch(catalog);
        });
    changes.put(
        "a turned page",
        document -> {
          document.getPage(0).setRotation(180);
          touch(document.getPage(0).getCOSObject());
        });
    var files = new LinkedHashMap<String, byte[]>();
    for (var change : changes.entrySet()) {
      var changed = new ByteArrayOutputStream();
      try (PDDocument document = Loader.loadPDF(pdf)) {
        change.getValue().make(document);
        document.saveIncremental(changed);
      }
      files.put(change.getKey(), changed.toByteArray());
    }
    return files;
  }

  private static void touch(COSDictionary dictionary) {
    dictionary.setNeedToBeUpdated(true);
  }

  private static COSDictionary field(PDDocument document, int at) {
    COSDictionary form =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    return (COSDictionary) form.getCOSArray(COSName.FIELDS).getObject(at);
  }

  private static COSDictionary painted(PDDocument document) throws IOException {
    COSStream drawn = document.getDocument().createCOSStream();
    drawn.setItem(COSName.TYPE, COSName.XOBJECT);
    drawn.setItem(COSName.SUBTYPE, COSName.FORM);
    drawn.setItem(COSName.BBOX, new PDRectangle(595, 841).getCOSArray());
    try (var out = drawn.createOutputStream()) {
      out.write(PAINT.getBytes(StandardCharsets.US_ASCII));
    }
    var looks = new COSDictionary();
    looks.setItem(COSName.N, drawn);
    return looks;
  }

  /// Files with something appended that is to pass for proof of validity, each by what was done to
  /// it.
  static Map<String, byte[]> likeProof(byte[] pdf) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var trailer = document.getDocument().getTrailer();
      long size = trailer.getLong(COSName.SIZE);
      var root = (COSObject) trailer.getItem(COSName.ROOT);
      String catalog = catalog(document, pdf, root);
      var pages = (COSObject) ((COSDictionary) root.getObject()).getItem(COSName.PAGES);
      String signed = "/Pages %d 0 R".formatted(pages.getKey().getNumber());
      COSBase contents = document.getPage(0).getCOSObject().getItem(COSName.CONTENTS);
      long content =
          ((COSObject) (contents instanceof COSArray array ? array.get(0) : contents))
              .getKey()
              .getNumber();
      String forged = "<</Length %d>>\nstream\n%s\nendstream".formatted(PAINT.length(), PAINT);
      var tree = new TreeMap<Long, String>();
      tree.put(
          root.getKey().getNumber(),
          "<</Pages %d 0 R%s/Extensions ((a)\r\n%s/DSS<</Certs[%d 0 R]>>)>>"
              .formatted(size, catalog.replace(signed, ""), signed, size));
      tree.put(size, "<</Type/Pages/Count 1/Kids[%d 0 R]>>".formatted(size + 1));
      tree.put(
          size + 1,
          "<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents %d 0 R>>"
              .formatted(size, size + 2));
      tree.put(size + 2, forged);
      files.put("pages in a string", appended(pdf, document, tree, "", 1));
      var proof = new TreeMap<Long, String>();
      proof.put(root.getKey().getNumber(), "<<%s/DSS %d 0 R>>".formatted(catalog, size));
      proof.put(size, "<</Certs[]>>");
      String hidden = "%d 0 obj\n%s\nendobj\n".formatted(content, forged);
      files.put("a page on no list", appended(pdf, document, proof, hidden, 1));
      files.put("a page on a list that few can read", appended(pdf, document, proof, hidden, 8));
      var inside = new TreeMap<>(proof);
      inside.put(
          size, "<</Certs[]/Length %d>>\nstream\n%s\nendstream".formatted(hidden.length(), hidden));
      files.put("a page inside of a proof", appended(pdf, document, inside, "", 8));
      var commented = new TreeMap<>(proof);
      commented.put(size, "<</Certs[]%>>\n/A 1>>");
      files.put("a comment", appended(pdf, document, commented, "", 1));
      var unlike = new TreeMap<>(proof);
      unlike.put(
          root.getKey().getNumber(),
          "<<%s/DSS %d 0 R>>".formatted(catalog.replace(signed, signed + " 7"), size));
      files.put("one number more", appended(pdf, document, unlike, "", 1));
      files.put("nothing but proof", appended(pdf, document, proof, "", 1));
    }
    return files;
  }

  private static String catalog(PDDocument document, byte[] pdf, COSObject root) {
    int at = document.getDocument().getXrefTable().get(root.getKey()).intValue();
    String text = new String(pdf, at, pdf.length - at, StandardCharsets.ISO_8859_1);
    String catalog = text.substring(0, text.indexOf("endobj"));
    return catalog.substring(catalog.indexOf("<<") + 2, catalog.lastIndexOf(">>"));
  }

  /// @param hidden bytes before the objects
  /// @param width of the kind of an object, on the list
  private static byte[] appended(
      byte[] pdf, PDDocument document, Map<Long, String> objects, String hidden, int width)
      throws IOException {
    var trailer = document.getDocument().getTrailer();
    long list = objects.keySet().stream().max(Long::compare).orElseThrow() + 1;
    String before = new String(pdf, StandardCharsets.ISO_8859_1);
    var starts = Pattern.compile("startxref\\s+(\\d+)").matcher(before).results().toList();
    var text = new StringBuilder(hidden);
    var places = new TreeMap<Long, Integer>();
    objects.forEach(
        (number, body) -> {
          places.put(number, pdf.length + text.length());
          text.append("%d 0 obj\n%s\nendobj\n".formatted(number, body));
        });
    int at = pdf.length + text.length();
    places.put(list, at);
    var rows = ByteBuffer.allocate(places.size() * (width + 4));
    var index = new ArrayList<String>();
    places.forEach(
        (number, place) -> {
          index.add(number + " 1");
          rows.put(new byte[width - 1]).put((byte) 1).putInt(place);
        });
    text.append(
        "%d 0 obj\n<</Type/XRef/Size %d/Index[%s]/W[%d 4 0]/Root %d 0 R/Info %d 0 R/Prev %s/Length %d>>\nstream\n"
            .formatted(
                list,
                list + 1,
                String.join(" ", index),
                width,
                ((COSObject) trailer.getItem(COSName.ROOT)).getKey().getNumber(),
                ((COSObject) trailer.getItem(COSName.INFO)).getKey().getNumber(),
                starts.getLast().group(1),
                rows.capacity()));
    text.append(new String(rows.array(), StandardCharsets.ISO_8859_1));
    text.append("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(at));
    var changed = new ByteArrayOutputStream();
    changed.write(pdf);
    changed.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
    return changed.toByteArray();
  }
}
