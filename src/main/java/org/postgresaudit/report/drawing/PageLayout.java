package org.postgresaudit.report.drawing;

import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.postgresaudit.report.signature.Libraries;
import org.postgresaudit.report.text.ReportFonts;
import org.postgresaudit.report.text.Resources;

/// XHTML becomes pages: PDF/A-3a and PDF/UA-1, all fonts embedded, nothing loaded from anywhere.
public final class PageLayout {
  private static final String PRODUCER = "Postgres Audit";

  private PageLayout() {}

  /// The pages, not yet saved.
  ///
  /// @throws CancellationException when the thread was interrupted
  public static Drawn draw(String xhtml) {
    Libraries.prepare();
    XRLog.setLoggingEnabled(false);
    var document = new PDDocument();
    var pages = new NewPages();
    try (Outlines letters = new Outlines();
        PdfBoxRenderer renderer = builder(document, xhtml, letters, pages).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      pages.finishLast();
      return new Drawn(document, Drawn.frames(renderer.findPagePositionsByID(Drawn.FRAMES)));
    } catch (IOException e) {
      close(document, e);
      throw new UncheckedIOException("Could not lay out the pages of the report", e);
    } catch (RuntimeException | Error e) {
      close(document, e);
      throw e;
    }
  }

  private static void close(PDDocument document, Throwable because) {
    try {
      document.close();
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private static PdfRendererBuilder builder(
      PDDocument document, String xhtml, Outlines letters, NewPages pages) {
    var builder = new PdfRendererBuilder();
    builder.usePdfVersion(1.7f);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(Resources.bytes(PageLayout.class, "srgb.icc"));
    ReportFonts.register(builder);
    builder.useReplacementText("?");
    builder.useUnicodeLineBreaker(new LineBreaks());
    builder.useUnicodeBidiSplitter(RightToLeft::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
    lock(builder);
    builder.useObjectDrawerFactory(new Charts(letters).drawers());
    builder.withHtmlContent(xhtml, null);
    builder.usePDDocument(document);
    builder.usePageSupplier(pages);
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
