package org.postgresaudit.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.postgresaudit.report.signature.ReportForm;
import org.postgresaudit.report.signature.SignatureField;

/// What the layout engine cannot do: the attached data, how a reader opens the file, the draft mark
/// and the empty signature field.
final class Finish {
  private static final float MARK_OPACITY = 0.08f;
  private static final double MARK_SIZE = 150;

  /// Points that fit between the corners of a page.
  private static final double MARK_WIDTH = 700;

  private Finish() {}

  /// Objects of the file that are packed together. Every program that reads the file unpacks one
  /// package after the other, and some look through all numbers of objects for each of them.
  private static final int PACKED = 4_000;

  /// @param reviewed whether a second person is to sign as well
  static byte[] of(
      Drawn drawn,
      List<AttachedFile> files,
      Imprint imprint,
      boolean reviewed,
      FixedTexts texts,
      Instant now) {
    try {
      PDDocument document = drawn.document();
      attach(document, files, texts, now);
      openWithBookmarksAndTitle(document);
      ReportForm.mark(document);
      switch (imprint) {
        case Imprint.Draft _ -> markAsDraft(document, texts.say("document.draftMark"));
        case Imprint.Signed _ -> addFields(drawn, texts, reviewed);
      }
      var finished = new ByteArrayOutputStream();
      document.save(Cancelling.checked(finished), new CompressParameters(PACKED));
      return finished.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not finish the pages of the report", e);
    }
  }

  private static void addFields(Drawn drawn, FixedTexts texts, boolean reviewed)
      throws IOException {
    SignatureField.addAuditor(
        drawn.document(), drawn.frame(Drawn.AUDITOR), texts.document().auditorsField());
    if (reviewed) {
      SignatureField.addReviewer(
          drawn.document(), drawn.frame(Drawn.REVIEWER), texts.document().reviewersField());
    }
  }

  private static void attach(
      PDDocument document, List<AttachedFile> files, FixedTexts texts, Instant now)
      throws IOException {
    // A name tree is looked up by its order.
    var byName = new TreeMap<String, PDComplexFileSpecification>();
    var associated = new COSArray();
    for (var file : files) {
      var specification = specification(document, file, texts, now);
      byName.put(file.name(), specification);
      associated.add(specification);
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    var catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = catalog.getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(catalog);
    }
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, AttachedFile attached, FixedTexts texts, Instant now)
      throws IOException {
    var file = new PDEmbeddedFile(document, new ByteArrayInputStream(attached.bytes()));
    Calendar when = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    when.setTimeInMillis(now.toEpochMilli());
    file.setSubtype(attached.mediaType());
    file.setSize(attached.size());
    file.setCreationDate(when);
    file.setModDate(when);
    var specification = new PDComplexFileSpecification();
    specification.setFile(attached.name());
    specification.setFileUnicode(attached.name());
    specification.setFileDescription(VisibleText.set(texts.document().whatItIs(attached)));
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification
        .getCOSObject()
        .setName(COSName.getPDFName("AFRelationship"), attached.relation().word());
    return specification;
  }

  private static void openWithBookmarksAndTitle(PDDocument document) {
    var catalog = document.getDocumentCatalog();
    catalog.setPageMode(PageMode.USE_OUTLINES);
    PDViewerPreferences preferences = catalog.getViewerPreferences();
    if (preferences == null) {
      preferences = new PDViewerPreferences(new COSDictionary());
    }
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  /// DRAFT across each page, pale and over everything, and no part of what a screen reader reads.
  private static void markAsDraft(PDDocument document, String mark) throws IOException {
    try (Outlines letters = new Outlines()) {
      for (PDPage page : document.getPages()) {
        drawMark(document, page, letters, mark);
      }
    }
  }

  private static void drawMark(PDDocument document, PDPage page, Outlines letters, String mark)
      throws IOException {
    var state = new PDExtendedGraphicsState();
    state.setNonStrokingAlphaConstant(MARK_OPACITY);
    double middleX = page.getMediaBox().getWidth() / 2;
    double middleY = page.getMediaBox().getHeight() / 2;
    AffineTransform place = AffineTransform.getTranslateInstance(middleX, middleY);
    place.rotate(Math.toRadians(52));
    double size = Math.min(MARK_SIZE, MARK_WIDTH / letters.width(mark, 1));
    place.translate(-letters.width(mark, size) / 2, -size * 0.36);
    try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      pen.beginMarkedContent(COSName.getPDFName("Artifact"));
      pen.saveGraphicsState();
      pen.setGraphicsStateParameters(state);
      pen.setNonStrokingColor(0.35f, 0.39f, 0.44f);
      fill(pen, letters.shape(mark, place, size).getPathIterator(null));
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
