package org.postgresaudit.report.drawing;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Gives the layout engine page after page. One that is asked for follows one that is complete.
final class NewPages implements PageSupplier {
  private Optional<PDPage> last = Optional.empty();

  @Override
  public PDPage requestPage(
      PDDocument document, float width, float height, int pageNumber, int shadowPageNumber) {
    Cancelling.check();
    finishLast();
    var page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    last = Optional.of(page);
    return page;
  }

  /// To be called when no page is asked for any more.
  void finishLast() {
    try {
      if (last.isPresent()) {
        MarkedContent.putInto(last.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not finish a page of the report", e);
    }
  }
}
