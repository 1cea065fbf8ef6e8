package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.ManyFindings;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.Imprint;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.drawing.PageLayout;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.text.VisibleText;

/// Reports of much; what larger ones cost is in the benchmark.
class LargeReportTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

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
    try (var document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() <= 4);
    }
    assertTrue(PdfChecks.text(pdf).replaceAll("\\s+", "").contains("10,000findingsbyseverity"));
  }

  @Test
  void of_ten_thousand_findings_the_gravest_are_printed_and_the_others_counted() {
    var content = ManyFindings.findings(10_000);
    var printed = Printed.findings(content);
    assertEquals(Printed.MOST_FINDINGS, printed.size());
    var left = Unprinted.of(content).getFirst();
    assertEquals(
        10_000 - Printed.MOST_FINDINGS,
        left.lines().stream().mapToInt(Unprinted.Line::count).sum());
    assertTrue(left.words().contains("500 of 10,000 findings"), left.words());
    var steps = PlanPage.of(content);
    assertEquals(500, steps.groups().stream().mapToInt(group -> group.steps().size()).sum());
    assertTrue(steps.more().contains("9,500 more steps"), steps.more());
    var xhtml = PageTemplates.xhtml(content, new Imprint.Draft(), List.of());
    assertTrue(xhtml.contains(VisibleText.escapedLine(left.words())));
    assertEquals(DeadLinks.removed(xhtml), xhtml, "a link leads to a page that is not there");
  }

  @Test
  void much_evidence_is_cut_until_all_tables_together_are_short_enough() {
    var usual = Printed.of(ManyFindings.findings(50)).evidence();
    assertEquals(Printed.Extent.USUAL, usual);
    var most = Printed.of(ManyFindings.evidence());
    assertTrue(most.evidence().rows() < usual.rows(), most.evidence()::toString);
    var page = FindingPages.of(ManyFindings.evidence()).getFirst();
    assertEquals(most.evidence().places(), page.asked().size());
    assertTrue(
        page.asked().getFirst().table().getFirst().caption().contains("of 200 rows"),
        page.asked().getFirst().table().getFirst().caption());
  }

  @Test
  void ornament_and_words_are_marked_in_the_page_itself() throws Exception {
    byte[] pdf = new ReportWriter().draft(ManyFindings.findings(1), JSON);
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        assertFalse(page.getResources().getCOSObject().containsKey(COSName.PROPERTIES));
      }
    }
  }

  @Test
  void a_report_nobody_waits_for_any_more_is_not_drawn_to_its_end() {
    var drawing = PageTemplates.xhtml(Clinic.content(), new Imprint.Draft(), List.of());
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> PageLayout.draw(drawing).close());
      var fault =
          assertThrows(
              ReportFault.class,
              () -> ReportWriter.pages(Clinic.content(), new Imprint.Draft(), List.of()));
      assertEquals(ReportFault.Kind.CANCELLED, fault.kind());
    } finally {
      assertTrue(Thread.interrupted(), "the interruption was swallowed");
    }
  }
}
