package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Reports of nothing and of much; what larger ones cost is in the benchmark.
class LargeReportTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void a_report_of_so_many_findings_is_a_good_document(int findings) throws Exception {
    byte[] pdf = new ReportWriter().draft(ManyFindings.findings(findings), JSON);
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
  }

  @Test
  void twenty_thousand_rows_are_cut_and_the_page_says_how_many_there_are() throws Exception {
    byte[] pdf = new ReportWriter().draft(ManyFindings.rows(20_000), JSON);
    var text = PdfChecks.text(pdf).replaceAll("\\s+", "");
    assertTrue(text.contains("Thefirst40of20,000rows"), "the count is not on the page");
    assertTrue(text.contains("clerk_00001_40"));
    assertFalse(text.contains("clerk_00001_41shop"));
    assertTrue(pdf.length < 400_000, () -> pdf.length + " bytes");
  }

  @Test
  void ten_thousand_findings_fit_the_short_document() throws Exception {
    byte[] pdf =
        new ReportWriter()
            .draft(ManyFindings.findings(10_000).as(new ReportVariant.Executive()), JSON);
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() <= 4);
    }
    assertTrue(PdfChecks.text(pdf).replaceAll("\\s+", "").contains("10,000findingsbyseverity"));
  }
}
