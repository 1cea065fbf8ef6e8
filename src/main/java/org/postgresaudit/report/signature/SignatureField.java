package org.postgresaudit.report.signature;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/// An empty field, tagged before it is signed: one that is made while signing is not, and the
/// signed file would no longer be PDF/UA.
public final class SignatureField {
  /// The field of the lead auditor, who signs first.
  static final String AUDITOR = "Signature1";

  /// The field of the reviewer.
  static final String REVIEWER = "Signature2";

  static final float WIDTH = 250;
  static final float HEIGHT = 58;

  /// Between the line of words in the frame and the field.
  private static final float GAP = 2.6f;

  /// Where a field is to be laid: under a line of words. In points.
  ///
  /// @param page from 0
  /// @param x from the left
  /// @param y the end of the line, from the bottom
  public record Frame(int page, float x, float y) {}

  private SignatureField() {}

  /// Lays the field of the lead auditor into its frame.
  ///
  /// @param tip what a screen reader says of the field
  public static void addAuditor(PDDocument document, Frame frame, String tip) throws IOException {
    add(document, frame, AUDITOR, tip);
  }

  /// Lays the field of the reviewer into its frame, to be signed after the lead auditor's.
  public static void addReviewer(PDDocument document, Frame frame, String tip) throws IOException {
    add(document, frame, REVIEWER, tip);
  }

  /// Whether there is a field nobody has signed yet; false as well for what is no readable PDF.
  public static boolean hasEmpty(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getSignatureFields().stream().anyMatch(field -> field.getSignature() == null);
    } catch (IOException | RuntimeException _) {
      return false;
    }
  }

  /// The name of the first field nobody has signed yet.
  ///
  /// @throws ReportFault when there is none
  static String nextEmpty(byte[] pdf) throws IOException, ReportFault {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDSignatureField field : document.getSignatureFields()) {
        if (field.getSignature() == null) {
          return field.getFullyQualifiedName();
        }
      }
      throw new ReportFault(ReportFault.Kind.NO_PLACE_TO_SIGN, FaultMessages.noPlace("the report"));
    }
  }

  private static void add(PDDocument document, Frame frame, String name, String tip)
      throws IOException {
    PDPage page = document.getPage(frame.page());
    PDRectangle where = place(frame);
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
    }
    form.getCOSObject().removeItem(COSName.getPDFName("NeedAppearances"));
    giveDefaults(form, page);
    var field = new PDSignatureField(form);
    field.setPartialName(name);
    field.setAlternateFieldName(tip);
    PDAnnotationWidget widget = field.getWidgets().getFirst();
    widget.setRectangle(where);
    widget.setPage(page);
    widget.setPrinted(true);
    var empty = new PDAppearanceStream(document);
    empty.setBBox(new PDRectangle(WIDTH, HEIGHT));
    empty.setResources(new PDResources());
    // As it will have when it is signed: one difference less to explain.
    empty.setFormType(1);
    var appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(empty);
    widget.setAppearance(appearance);
    page.getAnnotations().add(widget);
    page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    form.getFields().add(field);
    tag(document.getDocumentCatalog().getStructureTreeRoot(), page, widget, tip);
  }

  /// On quarters of a point, which a float holds exactly: whoever signs measures the field by its
  /// edges, and were it wider or higher by a rounding, its signature would change more of the page
  /// than an empty field allows.
  static PDRectangle place(Frame frame) {
    return new PDRectangle(quarter(frame.x()), quarter(frame.y() - GAP - HEIGHT), WIDTH, HEIGHT);
  }

  private static float quarter(float points) {
    return Math.round(points * 4) / 4f;
  }

  /// Without these PDFBox puts fonts into the form that are not embedded.
  private static void giveDefaults(PDAcroForm form, PDPage page) {
    COSDictionary pageFonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSBase font = pageFonts.getItem(pageFonts.keySet().iterator().next());
    var fonts = new COSDictionary();
    fonts.setItem(COSName.HELV, font);
    fonts.setItem(COSName.ZA_DB, font);
    var resources = new PDResources();
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    form.setDefaultResources(resources);
    form.setDefaultAppearance("/Helv 0 Tf 0 g ");
  }

  private static void tag(
      PDStructureTreeRoot root, PDPage page, PDAnnotationWidget widget, String tip) {
    var top = (PDStructureElement) root.getKids().getFirst();
    var element = new PDStructureElement("Form", top);
    element.setPage(page);
    element.setAlternateDescription(tip);
    top.appendKid(element);
    var reference = new PDObjectReference();
    reference.setReferencedObject(widget);
    element.appendKid(reference);
    int key = root.getParentTreeNextKey();
    widget.setStructParent(key);
    COSArray numbers = lastNumbers(root.getParentTree().getCOSObject(), key);
    numbers.add(COSInteger.get(key));
    numbers.add(element.getCOSObject());
    root.setParentTreeNextKey(key + 1);
  }

  /// The array at the end of the number tree, its limits widened to the new key.
  private static COSArray lastNumbers(COSDictionary tree, int key) {
    COSArray numbers = tree.getCOSArray(COSName.NUMS);
    if (numbers != null) {
      return numbers;
    }
    COSArray kids = tree.getCOSArray(COSName.KIDS);
    var last = (COSDictionary) kids.getObject(kids.size() - 1);
    COSArray limits = last.getCOSArray(COSName.LIMITS);
    if (limits != null) {
      limits.set(1, COSInteger.get(key));
    }
    return lastNumbers(last, key);
  }
}
