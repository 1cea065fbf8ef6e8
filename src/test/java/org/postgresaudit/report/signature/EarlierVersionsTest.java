package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.OnePage;
import org.postgresaudit.report.signature.Verification.Signer;
import org.postgresaudit.report.signature.Verification.Verdict;

/// Reports signed by earlier versions still verify. The files beside this class were made by the
/// program as it was at commits 2d0e28c (a whole report, B-B) and 4fbeccc (one page, auditor B-T
/// and reviewer B-LTA, with the authority of the tests), with certificates valid for eighty years.
class EarlierVersionsTest {
  @TempDir private Path folder;

  private static byte[] file(String name) throws IOException {
    try (var in = EarlierVersionsTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("There is no " + name);
      }
      return in.readAllBytes();
    }
  }

  private static Verification verify(byte[] pdf, X509Certificate... trusted) throws ReportFault {
    return new ReportVerifier(List.of(trusted)).verify(pdf, "report.pdf");
  }

  @Test
  void a_report_of_the_first_version_is_unchanged() throws Exception {
    Verification seen = verify(file("one-signature.pdf"));
    assertEquals(Verdict.UNCHANGED_SIGNER_TO_CONFIRM, seen.verdict(), seen::toString);
    assertEquals("Johanna Halden", seen.signer().orElseThrow());
    assertEquals(Level.B_B.standardName(), seen.level());
    assertEquals(List.of("audit.json"), seen.attachments());
    assertFalse(seen.reasons().contains(VerificationMessages.newer()), seen::toString);
  }

  @Test
  void two_signatures_for_the_long_term_are_unchanged_and_known() throws Exception {
    var root =
        (X509Certificate)
            CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(file("two-signatures-b-lta.cer")));
    Verification seen = verify(file("two-signatures-b-lta.pdf"), root);
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    assertEquals(
        List.of("Johanna Halden", "Ruben Roth"),
        seen.signers().stream().map(Signer::name).toList());
    assertEquals(Level.B_LTA.standardName(), seen.signers().getLast().level());
    assertEquals(1, seen.stamps().size());
  }

  @Test
  void what_was_done_to_an_old_report_is_noticed() throws Exception {
    for (var name : List.of("one-signature.pdf", "two-signatures-b-lta.pdf")) {
      byte[] pdf = file(name);
      byte[] flipped = pdf.clone();
      flipped[1_500] ^= 1;
      assertEquals(Verdict.NOT_AS_SIGNED, verify(flipped).verdict(), name);
      assertEquals(Verdict.NOT_AS_SIGNED, verify(Edits.paintedOver(pdf)).verdict(), name);
      assertEquals(
          Verdict.NOT_AS_SIGNED, verify(Arrays.copyOf(pdf, pdf.length + 1)).verdict(), name);
    }
  }

  @Test
  void an_old_report_can_still_be_extended() throws Exception {
    byte[] before = file("one-signature.pdf");
    var report = Files.write(folder.resolve("report.pdf"), before);
    try (var parties = new TrustedParties()) {
      var seen = new ReportExtension(parties.assurance(Level.B_T)).extend(report);
      assertEquals(Level.B_T.standardName(), seen.level());
    }
    byte[] after = Files.readAllBytes(report);
    assertArrayEquals(before, Arrays.copyOf(after, before.length));
  }

  @Test
  void a_report_of_a_newer_version_is_verified_and_said_to_be_one() throws Exception {
    try (var parties = new TrustedParties()) {
      var auditor =
          parties.identity(
              parties.person(
                  "Johanna Halden", TrustedParties.keys("EC", 256), KeyUsage.digitalSignature),
              folder);
      var page = new ByteArrayOutputStream();
      try (var document = Loader.loadPDF(OnePage.forAuditor(auditor))) {
        ReportForm.mark(document, ReportForm.NEWEST + 1);
        document.save(page);
      }
      byte[] signed =
          Signing.sign(
              page.toByteArray(),
              auditor,
              Instant.now(),
              new Inscription("Signed", "Release"),
              Assurance.offline());
      Verification seen = verify(signed);
      assertTrue(seen.verdict().isUnchanged(), seen::toString);
      assertEquals(VerificationMessages.newer(), seen.reasons().getFirst());
      signed[1_500] ^= 1;
      seen = verify(signed);
      assertEquals(Verdict.NOT_AS_SIGNED, seen.verdict());
      assertEquals(VerificationMessages.newer(), seen.reasons().getFirst());
    }
  }
}
