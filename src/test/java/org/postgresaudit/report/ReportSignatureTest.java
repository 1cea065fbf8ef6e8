package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.report.signature.Edits;
import org.postgresaudit.report.signature.Hashes;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.TestSignature;
import org.postgresaudit.report.signature.TrustedParties;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.report.signature.Verification.Verdict;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportSignatureTest {
  private static final byte[] JSON =
      "{\"schema\":\"postgres-audit/audit/1\",\"outcomes\":[]}".getBytes(StandardCharsets.UTF_8);

  @TempDir private static Path folder;

  private static SigningIdentity identity;
  private static Path file;
  private static SignedReport report;
  private static byte[] signed;

  @BeforeAll
  static void sign_a_report_once() throws Exception {
    identity =
        SigningIdentity.selfSigned(
            SelfSigned.of("Johanna Halden", "Halden Roth"),
            folder.resolve("halden.p12"),
            "correct horse".toCharArray());
    file = folder.resolve("report.pdf");
    report = new ReportWriter().signed(Clinic.content(), JSON, identity, file);
    signed = Files.readAllBytes(file);
  }

  private static Verification verify(byte[] pdf) throws ReportFault {
    return new ReportVerifier().verify(pdf, "report.pdf");
  }

  @Test
  void a_fresh_report_is_unchanged_and_its_signer_is_to_be_confirmed() throws Exception {
    Verification seen = new ReportVerifier().verify(file);
    assertEquals(Verdict.UNCHANGED_SIGNER_TO_CONFIRM, seen.verdict(), seen::toString);
    assertEquals("Johanna Halden", seen.signer().orElseThrow());
    assertEquals(report.signedAt(), seen.signedAt().orElseThrow());
    assertEquals("PAdES-BASELINE-B", seen.level());
    assertEquals(identity.fingerprint(), seen.fingerprint());
    assertEquals(List.of("audit.json"), seen.attachments());
    assertTrue(seen.sentence().contains("unchanged since it was signed by Johanna Halden"));
    assertTrue(seen.sentence().contains("comparing the fingerprint"));
  }

  @Test
  void a_signer_whose_certificate_is_trusted_is_known() throws Exception {
    Verification seen =
        new ReportVerifier(List.of(identity.certificate())).verify(signed, "report.pdf");
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
  }

  @Test
  void the_signed_file_is_what_was_reported() throws Exception {
    assertEquals(Hashes.sha256(signed), report.sha256());
    assertEquals(file, report.path());
    assertEquals(List.of("halden.p12", "report.pdf"), namesIn(folder));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.startsWith("copy"))
          .sorted()
          .toList();
    }
  }

  @Test
  void a_signed_report_is_pdf_a_3a() throws Exception {
    assertEquals(List.of(), PdfChecks.violations(signed, PDFAFlavour.PDFA_3_A));
  }

  @Test
  void a_signed_report_is_pdf_ua_1() throws Exception {
    assertEquals(List.of(), PdfChecks.violations(signed, PDFAFlavour.PDFUA_1));
  }

  @Test
  void there_is_exactly_one_signature_and_dss_can_read_it() throws Exception {
    try (PDDocument document = Loader.loadPDF(signed)) {
      assertEquals(1, document.getSignatureDictionaries().size());
    }
    assertFalse(verify(signed).signedAt().isEmpty());
  }

  @Test
  void bouncycastle_stays_at_the_last_version_dss_can_work_with() {
    double version = Double.parseDouble(new BouncyCastleProvider().getVersionStr());
    assertTrue(version <= 1.84, () -> "DSS 6.4 sees no signatures with BouncyCastle " + version);
  }

  @Test
  void any_flipped_bit_in_the_signed_bytes_is_noticed() throws Exception {
    // A single page: nearly every byte of it matters, and twelve are verified in the time of one.
    byte[] page = TrustedParties.onePage(identity);
    var random = new Random(20_261_122);
    for (int i = 0; i < 12; i++) {
      byte[] changed = page.clone();
      int at = 1_000 + random.nextInt(signedFirstPart(page) - 2_000);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      int position = at;
      Verdict verdict;
      try {
        verdict = verify(changed).verdict();
      } catch (ReportFault fault) {
        assertEquals(ReportFault.Kind.NOT_A_PDF, fault.kind());
        continue;
      }
      assertEquals(Verdict.NOT_AS_SIGNED, verdict, () -> "bit flipped at " + position);
    }
  }

  private static int signedFirstPart(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getLastSignatureDictionary().getByteRange()[1];
    }
  }

  @Test
  void a_page_painted_over_after_signing_is_noticed() throws Exception {
    byte[] painted = Edits.paintedOver(signed);
    assertTrue(painted.length > signed.length);
    assertArrayEquals(signed, Arrays.copyOf(painted, signed.length));
    Verification seen = verify(painted);
    assertEquals(Verdict.NOT_AS_SIGNED, seen.verdict());
    assertFalse(seen.reasons().isEmpty());
  }

  @Test
  void an_attachment_swapped_after_signing_is_noticed() throws Exception {
    var seen = verify(Edits.withOtherAttachment(signed));
    assertEquals(Verdict.NOT_AS_SIGNED, seen.verdict());
    assertTrue(
        seen.reasons().contains("The attached file audit.json is not the one that was signed."),
        seen.reasons().toString());
  }

  @Test
  void a_page_that_only_other_readers_see_exchanged_is_noticed() throws Exception {
    assertEquals(Verdict.NOT_AS_SIGNED, verify(Edits.withAnotherGeneration(signed)).verdict());
    assertEquals(Verdict.NOT_AS_SIGNED, verify(Edits.withFreedPage(signed)).verdict());
    assertEquals(Verdict.NOT_AS_SIGNED, verify(Edits.withPagesTwice(signed)).verdict());
  }

  @Test
  void bytes_after_the_end_are_noticed() throws Exception {
    byte[] longer = Arrays.copyOf(signed, signed.length + 12);
    Arrays.fill(longer, signed.length, longer.length, (byte) '\n');
    assertEquals(Verdict.NOT_AS_SIGNED, verify(longer).verdict());
  }

  @Test
  void a_second_signature_over_a_painted_page_is_noticed() throws Exception {
    byte[] painted = Edits.paintedOver(signed);
    SigningIdentity stranger =
        SigningIdentity.selfSigned(
            new SelfSigned("Johanna Halden", "", SelfSigned.KeyKind.EC_P256, 1),
            folder.resolve("copy-stranger.p12"),
            "another one".toCharArray());
    byte[] again = TestSignature.invisible(painted, stranger);
    assertEquals(Verdict.NOT_AS_SIGNED, verify(again).verdict());
  }

  @Test
  void a_file_without_a_signature_is_not_signed() throws Exception {
    byte[] draft = new ReportWriter().draft(Clinic.content(), JSON);
    Verification seen = verify(draft);
    assertEquals(Verdict.NOT_SIGNED, seen.verdict());
    assertTrue(seen.signer().isEmpty());
  }

  @Test
  void poppler_and_qpdf_agree() throws Exception {
    agree(folder);
  }

  private static void agree(Path folder) throws Exception {
    String pdfsig = PdfChecks.output(folder, "pdfsig", "report.pdf");
    assumeFalse(pdfsig.isEmpty(), "pdfsig is not installed");
    assertTrue(pdfsig.contains("Signature is Valid"), pdfsig);
    assertTrue(pdfsig.contains("Total document signed"), pdfsig);
    String qpdf = PdfChecks.output(folder, "qpdf", "--check", "report.pdf");
    assumeFalse(qpdf.isEmpty(), "qpdf is not installed");
    assertTrue(qpdf.contains("No syntax or stream encoding errors found"), qpdf);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 50})
  void reports_of_nothing_and_of_much_are_sound_to_everybody(int findings, @TempDir Path alone)
      throws Exception {
    var target = alone.resolve("report.pdf");
    new ReportWriter().signed(ManyFindings.findings(findings), JSON, identity, target);
    var seen = new ReportVerifier(List.of(identity.certificate())).verify(target);
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    agree(alone);
  }

  @Test
  void the_attachment_is_the_given_json_and_its_hash_is_on_the_page() throws Exception {
    try (PDDocument document = Loader.loadPDF(signed)) {
      var attached =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("audit.json");
      assertArrayEquals(JSON, attached.getEmbeddedFile().toByteArray());
    }
    assertTrue(oneLine(PdfChecks.text(signed)).contains(Hashes.sha256(JSON)));
  }

  @Test
  void the_report_says_that_it_is_self_signed_and_by_which_certificate() throws Exception {
    String text = oneLine(PdfChecks.text(signed));
    assertTrue(text.contains("Thecertificateisself-signed."));
    assertTrue(text.contains(identity.fingerprint()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", "");
  }
}
