package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.ManyFindings;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.Standard;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.report.text.VisibleText;

class ReportVariantTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

  private static byte[] draft(ReportContent content) throws Exception {
    return new ReportWriter().draft(content, JSON);
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static int pages(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"executive", "plan", "finding", "cis"})
  void each_variant_has_bookmarks_and_a_mark_while_it_is_a_draft(String word) throws Exception {
    var content = Clinic.content();
    var variant =
        word.equals("finding")
            ? new ReportVariant.OneFinding(content.findings().getFirst().control().id())
            : ReportVariant.of(word).orElseThrow();
    byte[] pdf = draft(content.as(variant));
    try (var document = Loader.loadPDF(pdf)) {
      assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
    }
    var text = squeezed(PdfChecks.text(pdf));
    assertTrue(text.contains(squeezed("Draft. Not signed, not final.")), text);
    assertTrue(text.contains(squeezed("This document is a part of report PA-2026-0117")), text);
  }

  @Test
  void the_executive_report_has_four_pages_at_most_however_much_was_found() throws Exception {
    assertTrue(pages(draft(Clinic.content().as(new ReportVariant.Executive()))) <= 4);
    var many = draft(ManyFindings.findings(120).as(new ReportVariant.Executive()));
    assertTrue(pages(many) <= 4, () -> "more than four pages");
    assertTrue(squeezed(PdfChecks.text(many)).contains(squeezed("And 110 more steps")));
  }

  @ParameterizedTest
  @EnumSource
  void the_executive_report_has_four_pages_in_every_language(ReportLanguage language)
      throws Exception {
    var plain = Clinic.details();
    var details =
        new ReportDetails(
            plain.client(),
            plain.scope(),
            plain.people(),
            plain.classification(),
            plain.nextReview(),
            "Two ways lead **past** every protection. ".repeat(60),
            plain.letterhead(),
            plain.edition(),
            plain.zone(),
            language);
    var content = ReportContent.of(Clinic.audit(), details).as(new ReportVariant.Executive());
    var drawn = draft(content);
    int pages = pages(drawn);
    assertTrue(pages <= 4, () -> pages + " pages");
    var rest = VisibleText.set(new VariantMessages(content.texts()).verdictInFull());
    assertTrue(squeezed(PdfChecks.text(drawn)).contains(squeezed(rest)), rest);
  }

  @Test
  void one_finding_alone_has_nothing_of_the_others() throws Exception {
    var content = Clinic.content();
    var own = content.findings().get(1);
    var other = content.findings().get(2);
    var text =
        squeezed(
            PdfChecks.text(draft(content.as(new ReportVariant.OneFinding(own.control().id())))));
    assertTrue(text.contains(squeezed(own.control().title())));
    assertFalse(text.contains(squeezed(other.control().title())));
  }

  @Test
  void what_is_no_finding_has_no_document_of_its_own() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Clinic.content().as(new ReportVariant.OneFinding("no-such-control")));
  }

  @Test
  void the_plan_has_the_statements_as_they_were_written() throws Exception {
    assertTrue(
        PdfChecks.text(draft(Clinic.content().as(new ReportVariant.Remediation())))
            .contains(Clinic.FIX_SQL));
  }

  @Test
  void a_requirement_with_something_unknown_is_never_met() {
    var content = Clinic.content();
    for (var disposition : List.of(Disposition.NOT_CHECKED, Disposition.NOT_ASSESSED)) {
      var passed = content.with(Disposition.PASSED).getFirst();
      var unknown = content.with(disposition).getFirst();
      assertEquals(StandardPage.Result.UNKNOWN, StandardPage.Result.of(List.of(passed, unknown)));
      assertEquals(StandardPage.Result.MET, StandardPage.Result.of(List.of(passed)));
      var failed = content.findings().getFirst();
      assertEquals(
          StandardPage.Result.NOT_MET, StandardPage.Result.of(List.of(passed, unknown, failed)));
    }
  }

  @Test
  void numbers_of_another_edition_are_named_as_such_and_stand_as_people_count() {
    var page = StandardPage.of(Clinic.content(), Standard.CIS);
    assertEquals(
        "There is no edition for this version of the server; the numbers are those of the edition"
            + " for PostgreSQL 17.",
        page.edition());
    assertEquals(
        List.of("3.1.20", "4.5"),
        page.requirements().stream().map(StandardPage.Requirement::number).toList());
    assertTrue(NaturalOrder.OF.compare("3.2", "3.10") < 0);
    assertTrue(NaturalOrder.OF.compare("AC-6", "AC-17") < 0);
  }

  @Test
  void a_variant_is_known_by_its_word_and_its_file_by_its_name() {
    assertEquals(Optional.empty(), ReportVariant.of("short"));
    assertEquals(Optional.empty(), ReportVariant.of("finding:"));
    for (var word : List.of("full", "executive", "plan", "finding:a-b", "pci_dss")) {
      assertEquals(word, ReportVariant.of(word).orElseThrow().word());
    }
    var content = Clinic.content();
    assertEquals(
        "PA-2026-0117-prod-db-1-executive.pdf",
        content.as(new ReportVariant.Executive()).fileName());
    var first = content.findings().getFirst().control().id();
    assertEquals(
        "PA-2026-0117-prod-db-1-F-01.pdf",
        content.as(new ReportVariant.OneFinding(first)).fileName());
  }

  @Test
  void links_to_pages_that_are_not_there_become_words() {
    assertEquals(
        "<p id=\"a\">x <a href=\"#a\">y</a> <b>z</b></p>",
        DeadLinks.removed(
            "<p id=\"a\">x <a href=\"#a\">y</a> <a class=\"q\" href=\"#b\""
                + " title=\"t\"><b>z</b></a></p>"));
  }
}
