package org.postgresaudit.report;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.postgresaudit.report.signature.Libraries;

/// XHTML becomes pages: PDF/A-3a and PDF/UA-1, all fonts embedded, nothing loaded from anywhere.
final class PageLayout {
  private static final String PRODUCER = "Postgres Audit";

  private PageLayout() {}

  /// The bytes of a finished PDF; only after saving are the fonts in it.
  static byte[] draw(String xhtml) {
    Libraries.prepare();
    XRLog.setLoggingEnabled(false);
    try (PDDocument document = new PDDocument();
        Outlines letters = new Outlines()) {
      try (PdfBoxRenderer renderer = builder(document, xhtml, letters).buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      var drawn = new ByteArrayOutputStream();
      document.save(drawn);
      return drawn.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not lay out the pages of the report", e);
    }
  }

  private static PdfRendererBuilder builder(PDDocument document, String xhtml, Outlines letters) {
    var builder = new PdfRendererBuilder();
    builder.usePdfVersion(1.7f);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(Resources.bytes("srgb.icc"));
    ReportFonts.register(builder);
    builder.useReplacementText("?");
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeBidiSplitter(RightToLeft::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    lock(builder);
    builder.useObjectDrawerFactory(new Charts(letters).drawers());
    builder.withHtmlContent(xhtml, null);
    builder.usePDDocument(document);
    builder.withProducer(PRODUCER);
    return builder;
  }

  /// Everything is in the page. Whatever else is asked for is refused, twice, and there is no
  /// stream that could fetch it.
  private static void lock(PdfRendererBuilder builder) {
    builder.useExternalResourceAccessControl(
        (uri, _) -> isInPage(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, _) -> isInPage(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    FSStreamFactory none =
        uri -> {
          throw new IllegalStateException("A report loads nothing, but was to load " + uri);
        };
    builder.useHttpStreamImplementation(none);
    builder.useProtocolsStreamImplementation(none, "file", "jar", "ftp");
  }

  private static boolean isInPage(String uri) {
    return uri != null && uri.startsWith("data:");
  }
}
