package org.postgresaudit.report;

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
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.drawing.Cancelling;
import org.postgresaudit.report.drawing.DraftMark;
import org.postgresaudit.report.drawing.Drawn;
import org.postgresaudit.report.signature.ReportForm;
import org.postgresaudit.report.signature.SignatureField;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.VisibleText;

/// What the layout engine cannot do: the attached data, how a reader opens the file, the draft mark
/// and the empty signature field.
final class Finish {
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
        case Imprint.Draft _ -> DraftMark.across(document, texts.say("document.draftMark"));
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
        drawn.document(), drawn.frame(Drawn.AUDITOR), new SigningMessages(texts).auditorsField());
    if (reviewed) {
      SignatureField.addReviewer(
          drawn.document(),
          drawn.frame(Drawn.REVIEWER),
          new SigningMessages(texts).reviewersField());
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
    specification.setFileDescription(VisibleText.set(attached.whatItIs(texts)));
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
}
