package org.postgresaudit.report.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresaudit.report.OnePage;
import org.postgresaudit.report.PdfChecks;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.TrustedParties.Holder;
import org.postgresaudit.report.signature.TrustedParties.Mood;
import org.postgresaudit.report.signature.Verification.Verdict;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Real signatures of every level, with a timestamp authority and a list of revoked certificates on
/// loopback.
class LevelsTest {
  private static final int SIGNS = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

  @TempDir private static Path folder;

  private static TrustedParties parties;
  private static SigningIdentity auditor;
  private static SigningIdentity reviewer;
  private static byte[] page;

  @BeforeAll
  static void open() throws Exception {
    parties = new TrustedParties();
    auditor =
        parties.identity(
            parties.person("Johanna Halden", TrustedParties.keys("EC", 256), SIGNS), folder);
    reviewer =
        parties.identity(
            parties.person("Ruben Roth", TrustedParties.keys("RSA", 2048), SIGNS), folder);
    page = OnePage.forAuditorAndReviewer(auditor);
  }

  @AfterAll
  static void close() {
    parties.close();
  }

  @AfterEach
  void be_honest_again() {
    parties.be(Mood.HONEST);
  }

  private static byte[] signed(Level level) throws ReportFault {
    return signed(page, auditor, parties.assurance(level));
  }

  private static byte[] signed(byte[] pdf, SigningIdentity by, Assurance wanted)
      throws ReportFault {
    return Signing.sign(
        pdf,
        by,
        Instant.now(),
        new Inscription("Digitally signed by\n" + by.signer(), "Release"),
        wanted);
  }

  private static Verification verify(byte[] pdf) throws ReportFault {
    return new ReportVerifier(List.of(parties.authority())).verify(pdf, "report.pdf");
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void every_level_is_reached_and_told_by_its_name(Level level) throws Exception {
    byte[] pdf = signed(level);
    Verification seen = verify(pdf);
    assertTrue(seen.verdict().isUnchanged(), seen::toString);
    assertEquals(level.standardName(), seen.level());
    assertEquals(1, seen.signers().size());
    assertEquals(level.needsTime(), seen.signers().getFirst().stamp().isPresent());
    assertEquals(level == Level.B_LTA ? 1 : 0, seen.stamps().size());
    if (level.needsRevocation()) {
      assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    }
    if (level.needsTime()) {
      assertTrue(seen.reasons().toString().contains("time stamp of Halden Time"), seen::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void poppler_and_qpdf_say_of_any_level_what_the_instructions_say(Level level) throws Exception {
    Files.write(folder.resolve("level.pdf"), signed(level));
    String said = PdfChecks.output(folder, "pdfsig", "level.pdf");
    assumeFalse(said.isEmpty(), "pdfsig is not installed");
    assertTrue(said.contains("Signature Validation: Signature is Valid."), said);
    assertTrue(said.contains("Certificate issuer is unknown."), said);
    boolean more = level.needsRevocation();
    assertEquals(more, said.contains("Not total document signed"), said);
    // A stamp over the document counts as a signature that pdfsig does not know.
    assertTrue(said.contains("The signature form field is not signed."), said);
    assertEquals(level == Level.B_LTA, said.contains("has not yet been verified"), said);
    mustBeWhole("level.pdf");
  }

  @Test
  void poppler_and_qpdf_agree_on_two_signatures() throws Exception {
    byte[] both = signed(signed(Level.B_T), reviewer, parties.assurance(Level.B_LTA));
    Files.write(folder.resolve("both.pdf"), both);
    String said = PdfChecks.output(folder, "pdfsig", "both.pdf");
    assumeFalse(said.isEmpty(), "pdfsig is not installed");
    assertEquals(3, said.split("Signature is Valid.", -1).length, said);
    assertTrue(said.contains("Common Name: Johanna Halden"), said);
    assertTrue(said.contains("Common Name: Ruben Roth"), said);
    both[1_500] ^= 1;
    Files.write(folder.resolve("both.pdf"), both);
    said = PdfChecks.output(folder, "pdfsig", "both.pdf");
    assertEquals(3, said.split("Digest Mismatch.", -1).length, said);
    both[1_500] ^= 1;
    Files.write(folder.resolve("both.pdf"), both);
    mustBeWhole("both.pdf");
  }

  private static void mustBeWhole(String file) throws Exception {
    String qpdf = PdfChecks.output(folder, "qpdf", "--check", file);
    assumeFalse(qpdf.isEmpty(), "qpdf is not installed");
    assertTrue(qpdf.contains("No syntax or stream encoding errors found"), qpdf);
    assertFalse(qpdf.contains("WARNING"), qpdf);
  }

  @Test
  void long_term_pages_with_two_signatures_stay_pdf_a_and_pdf_ua() throws Exception {
    byte[] both = signed(signed(Level.B_T), reviewer, parties.assurance(Level.B_LTA));
    assertEquals(List.of(), PdfChecks.violations(both, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(both, PDFAFlavour.PDFUA_1));
  }

  @Test
  void a_reviewer_signs_after_the_auditor_and_both_are_told_in_order() throws Exception {
    byte[] both = signed(signed(Level.B_B), reviewer, Assurance.offline());
    Verification seen = verify(both);
    assertTrue(seen.verdict().isUnchanged(), seen::toString);
    assertEquals(
        List.of("Johanna Halden", "Ruben Roth"),
        seen.signers().stream().map(Verification.Signer::name).toList());
    assertEquals(
        List.of(VerificationMessages.coversBefore(), VerificationMessages.coversAll()),
        seen.signers().stream().map(Verification.Signer::covers).toList());
    assertTrue(seen.sentence().contains("Johanna Halden and Ruben Roth"), seen::sentence);
    try (var document = Loader.loadPDF(both)) {
      assertEquals(2, document.getSignatureDictionaries().size());
    }
    refused(Kind.NO_PLACE_TO_SIGN, () -> signed(both, auditor, Assurance.offline()));
  }

  @Test
  void a_change_is_noticed_whatever_signature_covers_it() throws Exception {
    for (var edit : LaterEdits.toBeCovered(signed(Level.B_B)).entrySet()) {
      byte[] both = signed(edit.getValue(), reviewer, Assurance.offline());
      assertEquals(Verdict.NOT_AS_SIGNED, verify(both).verdict(), edit.getKey());
    }
  }

  @Test
  void proof_is_told_from_what_only_looks_like_it() throws Exception {
    for (var edit : LaterEdits.likeProof(signed(Level.B_B)).entrySet()) {
      assertEquals(
          edit.getKey().equals("nothing but proof"),
          verify(edit.getValue()).verdict().isUnchanged(),
          edit.getKey());
    }
  }

  @Test
  void a_report_without_a_place_for_a_reviewer_takes_one_signature() throws Exception {
    byte[] one = signed(OnePage.forAuditor(auditor), auditor, Assurance.offline());
    refused(Kind.NO_PLACE_TO_SIGN, () -> signed(one, reviewer, Assurance.offline()));
  }

  @Test
  void a_report_signed_offline_is_lifted_level_by_level_and_keeps_its_first_bytes()
      throws Exception {
    byte[] first = signed(Level.B_B);
    Path file = Files.write(folder.resolve("extended.pdf"), first);
    for (Level level : List.of(Level.B_T, Level.B_LTA, Level.B_LTA)) {
      byte[] before = Files.readAllBytes(file);
      Verification seen = new ReportExtension(parties.assurance(level)).extend(file);
      assertEquals(level.standardName(), seen.level());
      assertTrue(seen.verdict().isUnchanged(), seen::toString);
      assertArrayEquals(before, Arrays.copyOf(Files.readAllBytes(file), before.length));
      assertEquals(1, seen.signers().size());
    }
    // What comes later than the signature can only be stamped over the document.
    assertEquals(3, verify(Files.readAllBytes(file)).stamps().size());
    assertTrue(Hashes.ofRevisions(Files.readAllBytes(file)).contains(Hashes.sha256(first)));
    refused(
        Kind.LEVEL_OUT_OF_REACH,
        () -> new ReportExtension(parties.assurance(Level.B_T)).extend(file));
  }

  @Test
  void a_changed_report_is_not_extended_and_stays_as_it_is() throws Exception {
    byte[] changed = signed(Level.B_B);
    changed[1_500] ^= 1;
    Path file = Files.write(folder.resolve("changed.pdf"), changed);
    refused(
        Kind.SIGNATURE_FAILED,
        () -> new ReportExtension(parties.assurance(Level.B_T)).extend(file));
    assertArrayEquals(changed, Files.readAllBytes(file));
  }

  @Test
  void a_time_that_cannot_be_had_leaves_the_report_to_extend_as_it_was() throws Exception {
    byte[] first = signed(Level.B_B);
    Path alone = Files.createDirectory(folder.resolve("alone"));
    Path file = Files.write(alone.resolve("report.pdf"), first);
    parties.be(Mood.BUSY);
    refused(
        Kind.AUTHORITY_UNREACHABLE,
        () -> new ReportExtension(parties.assurance(Level.B_T)).extend(file));
    assertArrayEquals(first, Files.readAllBytes(file));
    assertEquals(1, alone.toFile().list().length);
  }

  @ParameterizedTest
  @CsvSource({
    "SENDS_HTML, TIME_NOT_CREDIBLE, no time stamp",
    "ANSWERS_ANOTHER_QUESTION, TIME_NOT_CREDIBLE, another question",
    "STAMPS_OTHER_BYTES, TIME_NOT_CREDIBLE, another question",
    "REFUSES, TIME_NOT_CREDIBLE, refused",
    "HAS_EXPIRED, TIME_NOT_CREDIBLE, expired",
    "IS_UNKNOWN, TIME_NOT_CREDIBLE, trusted in the settings",
    "CLOCK_IS_WRONG, TIME_NOT_CREDIBLE, set the clock",
    "BUSY, AUTHORITY_UNREACHABLE, status 503",
    "WANTS_A_LOGIN, AUTHORITY_UNREACHABLE, user name or password",
    "SENDS_TOO_MUCH, AUTHORITY_UNREACHABLE, Could not reach"
  })
  void a_timestamp_authority_that_lies_or_fails_is_told_and_nothing_is_signed(
      Mood mood, Kind kind, String words) {
    parties.be(mood);
    var fault = assertThrows(ReportFault.class, () -> signed(Level.B_T));
    assertEquals(kind, fault.kind(), fault::getMessage);
    assertTrue(String.valueOf(fault.getMessage()).contains(words), fault::getMessage);
  }

  @Test
  void an_authority_that_does_not_answer_is_not_waited_for_long() {
    parties.be(Mood.IS_SLOW);
    var source = new TimeSource(parties.timestamps(), new Wire(Duration.ofMillis(200)));
    var unheard =
        assertThrows(
            Wire.Unheard.class,
            () ->
                source.getTimeStampResponse(
                    eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA256, new byte[32]));
    assertEquals(Kind.AUTHORITY_UNREACHABLE, unheard.fault().kind());
    assertTrue(unheard.getMessage().contains("within 1 second"), unheard::getMessage);
  }

  @Test
  void an_authority_that_wants_a_login_gets_it_and_no_log_the_password() throws Exception {
    parties.be(Mood.WANTS_A_LOGIN);
    var login = new TimestampAuthority.Login("halden", "tick tock");
    var known = parties.timestamps(Optional.of(login));
    assertFalse(known.toString().contains("tick tock"));
    byte[] pdf = signed(page, auditor, new Assurance(Level.B_T, Optional.of(known)));
    assertEquals(Level.B_T.standardName(), verify(pdf).level());
  }

  @Test
  void signing_and_verifying_offline_asks_nobody() throws Exception {
    int before = parties.hits();
    verify(signed(Level.B_B));
    var self =
        SigningIdentity.selfSigned(
            new SelfSigned("Ann", "", SelfSigned.KeyKind.EC_P256, 1),
            folder.resolve("self.p12"),
            "correct horse".toCharArray());
    var fault =
        refused(Kind.LEVEL_OUT_OF_REACH, () -> signed(page, self, parties.assurance(Level.B_LT)));
    assertTrue(String.valueOf(fault.getMessage()).contains("self-signed"), fault::getMessage);
    refused(
        Kind.LEVEL_OUT_OF_REACH,
        () -> signed(page, auditor, new Assurance(Level.B_T, Optional.empty())));
    assertEquals(before, parties.hits());
  }

  @Test
  void a_revoked_certificate_does_not_sign_for_the_long_term() throws Exception {
    Holder gone = parties.person("Gone Girl", TrustedParties.keys("EC", 256), SIGNS);
    parties.revoke(gone);
    SigningIdentity identity = parties.identity(gone, folder);
    var fault =
        refused(
            Kind.CERTIFICATE_REVOKED, () -> signed(page, identity, parties.assurance(Level.B_LT)));
    assertTrue(String.valueOf(fault.getMessage()).contains("revoked"), fault::getMessage);
  }

  @ParameterizedTest
  @EnumSource(
      value = Mood.class,
      names = {"LIST_IS_OLD", "LIST_IS_GONE"})
  void a_list_that_is_old_or_gone_proves_nothing(Mood mood) throws Exception {
    parties.be(mood);
    var fault = refused(Kind.LEVEL_OUT_OF_REACH, () -> signed(Level.B_LT));
    assertTrue(String.valueOf(fault.getMessage()).contains("no authority says"), fault::getMessage);
    Path file = Files.write(folder.resolve("offline.pdf"), signed(Level.B_B));
    refused(
        Kind.LEVEL_OUT_OF_REACH,
        () -> new ReportExtension(parties.assurance(Level.B_LTA)).extend(file));
  }

  @Test
  void an_authority_nobody_listens_at_is_told() throws Exception {
    int port;
    try (var closed = new java.net.ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    var nobody =
        new TimestampAuthority(
            java.net.URI.create("http://127.0.0.1:" + port + "/time"),
            Optional.empty(),
            parties.authorities());
    var fault =
        refused(
            Kind.AUTHORITY_UNREACHABLE,
            () -> signed(page, auditor, new Assurance(Level.B_T, Optional.of(nobody))));
    assertTrue(String.valueOf(fault.getMessage()).contains("127.0.0.1"), fault::getMessage);
  }

  @Test
  void weak_keys_and_certificates_for_other_things_do_not_sign() throws Exception {
    SigningIdentity weak =
        parties.identity(parties.person("Weak", TrustedParties.keys("RSA", 1024), SIGNS), folder);
    SigningIdentity other =
        parties.identity(
            parties.person("Cipher", TrustedParties.keys("EC", 256), KeyUsage.keyAgreement),
            folder);
    refused(Kind.CERTIFICATE_UNSUITABLE, () -> signed(page, weak, Assurance.offline()));
    refused(Kind.CERTIFICATE_UNSUITABLE, () -> signed(page, other, Assurance.offline()));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void what_is_appended_to_any_level_is_noticed(Level level) throws Exception {
    byte[] pdf = signed(level);
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 9);
    Arrays.fill(longer, pdf.length, longer.length, (byte) ' ');
    assertEquals(Verdict.NOT_AS_SIGNED, verify(longer).verdict());
    byte[] painted = Edits.paintedOver(pdf);
    assertEquals(Verdict.NOT_AS_SIGNED, verify(painted).verdict());
    byte[] elsewhere = Edits.withAnotherGeneration(pdf);
    assertEquals(Verdict.NOT_AS_SIGNED, verify(elsewhere).verdict());
  }

  @Test
  void a_painted_page_that_is_stamped_afterwards_is_noticed() throws Exception {
    Path file = Files.write(folder.resolve("painted.pdf"), Edits.paintedOver(signed(Level.B_LT)));
    refused(
        Kind.SIGNATURE_FAILED,
        () -> new ReportExtension(parties.assurance(Level.B_LTA)).extend(file));
  }

  private static ReportFault refused(Kind kind, org.junit.jupiter.api.function.Executable action) {
    var fault = assertThrows(ReportFault.class, action);
    assertEquals(kind, fault.kind(), fault::getMessage);
    return fault;
  }
}
