package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.report.content.Edition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.drawing.PageLayout;
import org.postgresaudit.report.letterhead.Brand;
import org.postgresaudit.report.letterhead.Letterhead;
import org.postgresaudit.report.letterhead.Logo;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPagesTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);

  private static byte[] draft;
  private static String text;

  @BeforeAll
  static void draw_a_draft_once() throws Exception {
    draft = new ReportWriter().draft(Clinic.content(), JSON);
    text = PdfChecks.text(draft);
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", "");
  }

  private static void says(String words) {
    assertTrue(squeezed(text).contains(squeezed(words)), () -> "not on any page: " + words);
  }

  @Test
  void a_draft_is_pdf_a_3a() throws Exception {
    assertEquals(List.of(), PdfChecks.violations(draft, PDFAFlavour.PDFA_3_A));
  }

  @Test
  void a_draft_is_pdf_ua_1() throws Exception {
    assertEquals(List.of(), PdfChecks.violations(draft, PDFAFlavour.PDFUA_1));
  }

  @Test
  void a_follow_up_tells_what_changed_in_a_valid_document() throws Exception {
    var now = Clinic.content();
    var then = Clinic.earlier();
    var since = Comparison.of(List.of(), then, Clinic.audit());
    var drawn = new ReportWriter().draft(now.since(since), JSON);
    assertEquals(List.of(), PdfChecks.violations(drawn, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(drawn, PDFAFlavour.PDFUA_1));
    var pages = squeezed(PdfChecks.text(drawn));
    assertTrue(pages.contains(squeezed("7 Changes since the last audit")), pages);
    assertTrue(pages.contains(squeezed("Fixed since")), pages);
    assertTrue(pages.contains(squeezed("The right to look was missing then")), pages);
    assertTrue(pages.contains(squeezed("New: not there on 20 November 2026")), pages);
    assertFalse(squeezed(text).contains(squeezed("Changes since the last audit")));
  }

  @Test
  void commands_are_copied_from_the_page_as_they_were_written() {
    assertTrue(text.contains(Clinic.FIX_SQL), text);
  }

  @Test
  void a_first_audit_says_once_that_nothing_is_compared_and_no_finding_has_a_retest() {
    says("Previous audit none that this one follows, so nothing is compared");
    assertEquals(2, text.split("nothing is compared", -1).length);
    assertFalse(text.contains("Retest"), text);
  }

  @Test
  void the_versions_signed_before_stand_in_document_control_with_their_hashes() throws Exception {
    var sha256 = "9f3ac1d4".repeat(8);
    var before =
        new Edition.Issue(
            "PA-2026-0117",
            "1.0",
            Clinic.STARTED,
            "Johanna Halden",
            "PAdES-BASELINE-T",
            sha256,
            "For\u202E the board");
    var details =
        Clinic.details()
            .with(
                new Edition(
                    "PA-2026-0117",
                    "1.1",
                    Clinic.REPORTED,
                    "The scope is set out",
                    List.of(before)))
            .with(
                new ReportDetails.People(
                    "Johanna Halden", List.of("Ida Berg", "Tom Lund"), "Samuel Roth", List.of()));
    var content = ReportContent.of(Clinic.audit(), details);
    byte[] pdf = new ReportWriter().draft(content, JSON);
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    var pages = squeezed(PdfChecks.text(pdf));
    for (var words :
        List.of(
            "PA-2026-0117, version 1.0",
            "20 Nov 2026",
            "Johanna Halden, PAdES B-T",
            "For[U+202E] the board",
            "SHA-256 of the file " + sha256,
            "PA-2026-0117, version 1.1 not signed yet – The scope is set out",
            "Author Ida Berg Halden Roth Author Tom Lund Halden Roth")) {
      assertTrue(pages.contains(squeezed(words)), () -> "not on any page: " + words);
    }
  }

  @Test
  void names_of_hostile_people_are_visible() {
    says("pay[U+202E]lla[U+202C]");
    says("nul[U+0000]bel[U+0007]");
    says("zero[U+200B]width");
    says("line[U+000A]break");
    says("no[U+00A0]break");
    says("lone[U+D800]");
    says("[U+20BB7]野家");
    says("[U+D658][U+C790]");
    says("<script src=\"http://127.0.0.1:9/x.js\"></script> offends");
    says("&amp;{{title}}{{{css}}}");
    says("患者データ");
    says("админ");
    says("U+0430 U+0434 U+043C U+0438 U+043D");
  }

  @Test
  void arabic_and_hebrew_names_are_copied_in_the_order_in_which_they_are_spoken() {
    says("חולים");
    says("المرضى");
  }

  @Test
  void long_evidence_is_cut_and_its_true_count_named() {
    says("The first 40 of 120 rows; the attached audit.json has all of them");
    says("archive_0040");
    assertFalse(text.contains("archive_0041"));
    says("1 row; 8 of 9 columns");
  }

  @Test
  void what_could_not_be_seen_is_said_in_the_words_of_the_server() {
    says("permission denied for function pg_read_file (SQLSTATE 42501)");
    says(
        "Could not look in vault[U+202E], so nothing is known of it there: FATAL: permission"
            + " denied");
    says("the answer had no column \"setting\"");
    says("3 could not be checked and 1 is not assessed");
  }

  @Test
  void only_questions_that_were_sent_are_counted() {
    long sent =
        Clinic.audit().run().orElseThrow().results().stream()
            .filter(result -> !result.evidence().query().isBlank())
            .count();
    assertEquals(10, sent);
    says("10 questions to the server");
  }

  @Test
  void a_changed_severity_is_printed_with_its_reason() {
    says("High; the probe says medium. The auditor’s reason: every web session can call them");
  }

  @Test
  void an_accepted_risk_names_who_bears_it_until_when() {
    says("by Dr Katrin Vogt until 31 March 2027");
  }

  @Test
  void a_judgement_that_departs_from_the_machine_is_told_apart() {
    says("Answered by people, not by the server. Judged by Johanna Halden.");
    says("Rule set of 4 November 2026 shown by the network team.");
  }

  @Test
  void markup_in_notes_is_shown_and_does_nothing() {
    says("<b>Raw</b>");
    says("bad pic");
    assertFalse(text.contains("javascript"));
  }

  @Test
  void a_draft_says_that_it_is_one() {
    says("Draft. Not signed, not final.");
    says("This is a draft. It is not signed");
    says("5 controls not yet decided");
  }

  @Test
  void the_document_opens_with_its_bookmarks_and_its_title() throws Exception {
    try (PDDocument document = Loader.loadPDF(draft)) {
      var catalog = document.getDocumentCatalog();
      assertEquals(PageMode.USE_OUTLINES, catalog.getPageMode());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals(
          "PostgreSQL security audit, St. Vincent Clinic & Sons, prod-db-1",
          document.getDocumentInformation().getTitle());
      var names = new ArrayList<String>();
      for (PDOutlineItem item : catalog.getDocumentOutline().children()) {
        names.add(item.getTitle());
        item.children().forEach(child -> names.add(child.getTitle()));
      }
      assertTrue(names.contains("F-01 Replication connections need a password from every host"));
      assertEquals("About this document", names.getFirst());
    }
  }

  @Test
  void every_font_is_in_the_file() throws Exception {
    try (PDDocument document = Loader.loadPDF(draft)) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
        }
      }
    }
  }

  @Test
  void drawing_pages_asks_nothing_of_the_network_or_the_disk() throws Exception {
    var hits = new AtomicInteger();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String there = "http://127.0.0.1:" + server.getAddress().getPort();
      String page =
          """
          <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>t</title>
          <link rel="stylesheet" href="%1$s/a.css"/>
          <style>@import url('%1$s/b.css'); body { background: url('%1$s/c.png'); font-family: 'Noto Sans'; }
          @font-face { font-family: X; src: url('%1$s/d.ttf'); }</style></head>
          <body><p style="font-family: X">x</p><img src="%1$s/e.png" alt=""/>
          <img src="file:///etc/hostname" alt=""/><object type="image/png" data="%1$s/f.png"></object></body></html>
          """
              .formatted(there);
      PageLayout.draw(page).close();
    } finally {
      server.stop(0);
    }
    assertEquals(0, hits.get());
  }

  @Test
  void an_audit_that_never_reached_its_server_claims_nothing() throws Exception {
    var content = Clinic.content();
    var unasked =
        new ReportContent(
            content.details(), content.audit(), content.checklist(), Optional.empty(), List.of());
    String words = squeezed(PdfChecks.text(new ReportWriter().draft(unasked, JSON)));
    assertTrue(words.contains(squeezed("The server has not been asked yet.")));
    assertTrue(words.contains(squeezed("The server was never reached")));
    assertFalse(words.contains(squeezed("What is good")));
  }

  @Test
  void a_report_of_which_little_is_known_is_still_a_good_document() throws Exception {
    var known = Clinic.content();
    var unnamed =
        new Audit(
            known.audit().id(),
            known.audit().connection(),
            new Audit.TargetName("", "::1", 5432, "", ""),
            "",
            "",
            "",
            "",
            "",
            Clinic.STARTED,
            Optional.empty(),
            Optional.empty());
    var content =
        ReportContent.of(
            new AssessedAudit(unnamed, known.checklist(), Optional.empty(), Map.of()),
            ReportDetails.of(unnamed, Clinic.REPORTED, Clinic.BERLIN));
    byte[] pdf = new ReportWriter().draft(content, JSON);
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    assertTrue(PdfChecks.text(pdf).contains("[::1]:5432"));
    assertEquals("PA-2026-2F0C9A4E.pdf", content.fileName());
  }

  @Test
  void a_logo_and_another_brand_keep_it_a_good_document(@TempDir Path folder) throws Exception {
    var picture = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(10, 10, 0x80FF0000);
    ImageIO.write(picture, "png", folder.resolve("logo.png").toFile());
    var logo = Logo.read(folder.resolve("logo.png"));
    var plain = Clinic.details();
    var hostile =
        """
        Two ways lead past *every* protection.\u202E\u0007

        <script src="http://127.0.0.1:9/x.js">alert(1)</script>
        <img src="http://127.0.0.1:9/a.png"/>

        ![Our diagram](http://127.0.0.1:9/d.png) [click](javascript:alert) [data](data:text/html,x)
        {{title}} {{{css}}} &lt;object&gt;

        # A heading of its own

        """
            + "> ".repeat(500)
            + "deep\n\n"
            + "*_".repeat(500);
    var details =
        new ReportDetails(
            plain.client(),
            hostile,
            plain.people(),
            plain.classification(),
            plain.nextReview(),
            hostile,
            new Letterhead(
                plain.organisation(),
                plain.contact(),
                new Brand("#4a1d4f", "#f2a900"),
                Optional.of(logo)),
            plain.edition(),
            plain.zone(),
            plain.language());
    byte[] pdf = new ReportWriter().draft(ReportContent.of(Clinic.audit(), details), JSON);
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    assertTrue(Spoken.alternatives(pdf).contains("Logo of Halden Roth"));
    var pages = squeezed(PdfChecks.text(pdf));
    for (var words :
        List.of(
            "Two ways lead past",
            "protection.[U+202E][U+0007]",
            "<script src=\"http://127.0.0.1:9/x.js\">alert(1)</script>",
            "Our diagram click data {{title}} {{{css}}} <object>",
            "A heading of its own")) {
      assertTrue(pages.contains(squeezed(words)), () -> "not on any page: " + words);
    }
    assertFalse(
        new String(pdf, StandardCharsets.ISO_8859_1).contains("javascript:"), "a link to a script");
    try (var many = Loader.loadPDF(pdf);
        var few = Loader.loadPDF(draft)) {
      assertTrue(many.getNumberOfPages() <= few.getNumberOfPages() + 2, "pages of nothing");
    }
  }

  @Test
  void a_preview_draws_each_page_at_the_wanted_size() throws Exception {
    try (PagePreview preview = PagePreview.open(draft)) {
      assertTrue(preview.pageCount() > 15);
      var small = preview.page(0, 0.5);
      var large = preview.page(0, 1);
      assertEquals(794, large.getWidth(), 2);
      assertEquals(397, small.getWidth(), 2);
      assertEquals((byte) 0x89, preview.png(3, 0.25)[0]);
    }
  }
}
