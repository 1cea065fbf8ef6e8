package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.Pictures;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Dossier;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.Clinic;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.ReportWriter;
import org.postgresaudit.report.SecretScan;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.Figures;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Pictures, files and chosen rows in the pages of a report.
class AttachmentPagesTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);
  private final Map<String, byte[]> contents = new HashMap<>();

  private Attachment attached(String control, String name, String caption, byte[] content) {
    var sha256 = Incoming.sha256(content);
    contents.put(sha256, content);
    return new Attachment(
        UUID.randomUUID(),
        Subject.of(control),
        Clinic.STARTED,
        "Johanna Halden",
        name,
        MediaTypes.of(content),
        sha256,
        content.length,
        caption,
        1);
  }

  private ReportContent content(List<Attachment> attachments, List<EvidencePin> pins) {
    var audit = Clinic.audit();
    return ReportContent.of(
        new AssessedAudit(
            audit.audit(),
            audit.checklist(),
            audit.run(),
            audit.annotations(),
            new Dossier(attachments, pins, List.of()),
            audit.on()),
        Clinic.details(),
        new Figures(attachment -> Optional.ofNullable(contents.get(attachment.sha256()))));
  }

  private static String first(Disposition disposition) {
    return Clinic.content().with(disposition).getFirst().control().id();
  }

  @Test
  void pictures_and_files_stand_with_their_controls_in_a_conforming_report() throws Exception {
    var finding = first(Disposition.FINDING);
    var passed = first(Disposition.PASSED);
    var plan = "the plan".getBytes(StandardCharsets.UTF_8);
    var photo = Pictures.noisy(2_400, 1_500);
    var attachments =
        List.of(
            attached(finding, "roles.png", "Roles as psql lists them", Pictures.noisy(300, 200)),
            attached(finding, "plan\u202Efdp.txt", "", plan),
            attached(finding, "broken.png", "", Pictures.cutShort(Pictures.noisy(40, 40))),
            attached(passed, "photo.png", "The rack <script>", photo));

    byte[] pdf = new ReportWriter().draft(content(attachments, List.of()), JSON);

    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    var text = PdfChecks.text(pdf);
    assertTrue(text.contains("Roles as psql lists them"), text);
    assertTrue(text.replaceAll("\\s", "").contains(Incoming.sha256(plan)));
    assertTrue(text.contains("5.6 Pictures and files"));
    assertTrue(text.contains("The rack <script>"));
    var sizes = sizesOfPictures(pdf);
    assertTrue(sizes.contains(300), sizes.toString());
    // Larger than anybody sees on a page, so it was made smaller, and small in bytes.
    assertFalse(sizes.contains(2_400), sizes.toString());
    assertTrue(pdf.length < 1_500_000, "has " + pdf.length);
  }

  private static List<Integer> sizesOfPictures(byte[] pdf) throws IOException {
    var widths = new ArrayList<Integer>();
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject picture) {
            widths.add(picture.getWidth());
          }
        }
      }
    }
    return widths;
  }

  @Test
  void a_secret_in_a_caption_keeps_the_report_from_being_signed() {
    var finding = first(Disposition.FINDING);
    var picture =
        attached(finding, "a.png", "password=geheim2026 is in the file", Pictures.noisy(4, 4));
    var found =
        new SecretScan(List.of())
            .find(content(List.of(picture), List.of()), List.of(AttachedFile.results(JSON)));
    assertTrue(found.orElse("").contains("caption of an attachment"), found.toString());
  }

  @Test
  void pinned_rows_come_first_and_all_of_them() {
    var rows = IntStream.range(0, 500).mapToObj(i -> List.of("table_" + i)).toList();
    var evidence = new Evidence("select 1", "audit", List.of("name"), rows, rows.size(), false, "");
    var result =
        new ProbeResult(
            "tables-have-owners",
            Optional.of("shop"),
            new Outcome.AwaitingAuditor(List.of()),
            evidence,
            Clinic.STARTED,
            Duration.ofMillis(3));
    var random = new Random(1);
    var chosen = random.ints(0, 500).distinct().limit(60).sorted().boxed().toList();
    var pins =
        new Pinned(
            chosen.stream()
                .map(i -> EvidencePin.of(result.control(), result.database(), rows.get(i)))
                .collect(java.util.stream.Collectors.toSet()));

    var table =
        Table.of(
                evidence,
                pins.of(result),
                Table.MOST_ROWS,
                new FindingMessages(FixedTexts.of(ReportLanguage.ENGLISH)))
            .getFirst();

    assertEquals(
        chosen.stream().map(i -> "table_" + i).toList(),
        table.rows().stream().map(row -> row.cells().getFirst().text()).toList());
    assertTrue(table.caption().endsWith("the first 60 were chosen by the auditor"));
  }

  @Test
  void a_pin_of_another_place_or_control_changes_nothing() {
    var row = List.of("shop");
    var evidence = new Evidence("select 1", "audit", List.of("name"), List.of(row), 1, false, "");
    var result =
        new ProbeResult(
            "one",
            Optional.of("shop"),
            new Outcome.Passed(),
            evidence,
            Clinic.STARTED,
            Duration.ZERO);
    var pins =
        new Pinned(
            java.util.Set.of(
                EvidencePin.of("one", Optional.of("payroll"), row),
                EvidencePin.of("two", Optional.of("shop"), row)));
    assertEquals(0, pins.of(result).first());
  }
}
