package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresaudit.report.OnePage;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.Responder.Mood;
import org.postgresaudit.report.signature.Verification.Verdict;

/// Signatures for the long term with a certificate whose authority answers single questions (OCSP)
/// instead of publishing a list.
class ResponderTest {
  @TempDir private static Path folder;

  private static final Inscription WORDS = new Inscription("Digitally signed", "Release");

  private static TrustedParties parties;
  private static SigningIdentity auditor;
  private static byte[] page;

  @BeforeAll
  static void open() throws Exception {
    parties = new TrustedParties();
    auditor =
        parties.identity(
            parties.personOfResponder("Johanna Halden", TrustedParties.keys("EC", 256)), folder);
    page = OnePage.forAuditorAndReviewer(auditor);
  }

  @AfterAll
  static void close() {
    parties.close();
  }

  @AfterEach
  void be_honest_again() {
    parties.responder().be(Mood.HONEST);
  }

  private static byte[] signed(SigningIdentity by, Level level) throws ReportFault {
    return Signing.sign(page, by, Instant.now(), WORDS, parties.assurance(level));
  }

  @Test
  void its_answer_is_kept_in_the_file_and_makes_the_signer_known_offline() throws Exception {
    byte[] pdf = signed(auditor, Level.B_LT);
    assertTrue(parties.responder().asked() > 0);
    int before = parties.responder().asked();
    var seen = new ReportVerifier(parties.authorities()).verify(pdf, "report.pdf");
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    assertEquals(Level.B_LT.standardName(), seen.level());
    assertEquals(before, parties.responder().asked());
    try (var document = Loader.loadPDF(pdf)) {
      var proof =
          document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
      assertEquals(1, proof.getCOSArray(COSName.getPDFName("OCSPs")).size());
    }
  }

  @Test
  void a_report_signed_offline_is_extended_with_its_answer() throws Exception {
    byte[] offline = Signing.sign(page, auditor, Instant.now(), WORDS, Assurance.offline());
    var file = Files.write(folder.resolve("report.pdf"), offline);
    var seen = new ReportExtension(parties.assurance(Level.B_LTA)).extend(file);
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    assertEquals(Level.B_LTA.standardName(), seen.level());
  }

  @Test
  void whoever_was_revoked_does_not_sign() throws Exception {
    var gone = parties.personOfResponder("Gone Girl", TrustedParties.keys("EC", 256));
    parties.revoke(gone);
    var identity = parties.identity(gone, folder);
    var fault = assertThrows(ReportFault.class, () -> signed(identity, Level.B_LT));
    assertEquals(Kind.CERTIFICATE_REVOKED, fault.kind(), fault::getMessage);
  }

  @ParameterizedTest
  @CsvSource({
    "DOWN, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked",
    "SENDS_HTML, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked",
    "TRY_LATER, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked",
    "KNOWS_NOTHING, CERTIFICATE_REVOKED, or does not know it",
    "ABOUT_ANOTHER, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked",
    "OUT_OF_DATE, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked",
    "SIGNED_BY_A_STRANGER, LEVEL_OUT_OF_REACH, no authority says whether a certificate was revoked"
  })
  void a_responder_that_fails_or_lies_is_told_and_nothing_is_signed(
      Mood mood, Kind kind, String words) {
    parties.responder().be(mood);
    var fault = assertThrows(ReportFault.class, () -> signed(auditor, Level.B_LT));
    assertEquals(kind, fault.kind(), fault::getMessage);
    assertTrue(String.valueOf(fault.getMessage()).contains(words), fault::getMessage);
  }
}
