package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SelfSigned.KeyKind;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.Verification.Verdict;

class SigningIdentityTest {
  private static final byte[] JSON = "{}".getBytes(StandardCharsets.UTF_8);
  private static final char[] PASSWORD = "correct horse".toCharArray();

  @TempDir private Path folder;

  private SigningIdentity made(String file) throws ReportFault {
    return SigningIdentity.selfSigned(
        new SelfSigned("Zoë Müller 王", "Halden Roth", KeyKind.EC_P256, 2),
        folder.resolve(file),
        PASSWORD);
  }

  private static void refused(Kind kind, org.junit.jupiter.api.function.Executable action) {
    var fault = assertThrows(ReportFault.class, action);
    assertEquals(kind, fault.kind(), fault::getMessage);
    assertTrue(String.valueOf(fault.getMessage()).startsWith("Could not"), fault::getMessage);
  }

  @Test
  void an_identity_made_here_is_saved_for_its_owner_alone_and_opens_again() throws Exception {
    var made = made("own.p12");
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("own.p12"))));
    var opened = SigningIdentity.fromPkcs12(folder.resolve("own.p12"), PASSWORD);
    assertEquals(made.fingerprint(), opened.fingerprint());
    assertEquals("Zoë Müller 王", opened.signer());
    assertTrue(opened.isSelfSigned());
    assertTrue(opened.fingerprint().matches("([0-9A-F]{2}:){31}[0-9A-F]{2}"));
    assertTrue(Duration.between(opened.validFrom(), opened.validUntil()).toDays() >= 729);
  }

  @Test
  void an_existing_file_is_not_overwritten() throws Exception {
    made("own.p12");
    byte[] before = Files.readAllBytes(folder.resolve("own.p12"));
    refused(Kind.FILE_UNWRITABLE, () -> made("own.p12"));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("own.p12")));
  }

  @Test
  void a_wrong_password_is_told_from_a_wrong_file() throws Exception {
    made("own.p12");
    Path text = Files.writeString(folder.resolve("text.p12"), "no key store at all");
    refused(
        Kind.WRONG_PASSWORD,
        () -> SigningIdentity.fromPkcs12(folder.resolve("own.p12"), "wrong".toCharArray()));
    refused(Kind.NOT_A_KEY_STORE, () -> SigningIdentity.fromPkcs12(text, PASSWORD));
    refused(
        Kind.FILE_UNREADABLE,
        () -> SigningIdentity.fromPkcs12(folder.resolve("none.p12"), PASSWORD));
    refused(Kind.FILE_UNREADABLE, () -> SigningIdentity.fromPkcs12(folder, PASSWORD));
  }

  @Test
  void a_key_store_without_a_key_cannot_sign() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    store.setCertificateEntry("only", made("own.p12").certificate());
    Path file = folder.resolve("certificate.p12");
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    refused(Kind.NO_KEY, () -> SigningIdentity.fromPkcs12(file, PASSWORD));
  }

  @Test
  void a_certificate_out_of_its_time_does_not_sign() throws Exception {
    var wish = new SelfSigned("Ann", "", KeyKind.EC_P256, 1);
    wish.create(folder.resolve("old.p12"), PASSWORD, Instant.now().minus(Duration.ofDays(400)));
    wish.create(folder.resolve("new.p12"), PASSWORD, Instant.now().plus(Duration.ofDays(3)));
    var old = SigningIdentity.fromPkcs12(folder.resolve("old.p12"), PASSWORD);
    var early = SigningIdentity.fromPkcs12(folder.resolve("new.p12"), PASSWORD);
    Path target = folder.resolve("r.pdf");
    refused(Kind.CERTIFICATE_EXPIRED, () -> sign(old, target));
    refused(Kind.CERTIFICATE_NOT_YET_VALID, () -> sign(early, target));
    assertFalse(Files.exists(target));
  }

  private static SignedReport sign(SigningIdentity identity, Path target) throws ReportFault {
    return new ReportWriter().signed(Clinic.content(), JSON, identity, target);
  }

  @Test
  void a_place_that_cannot_be_written_to_is_refused_and_left_as_it_was() throws Exception {
    var identity = made("own.p12");
    refused(Kind.FILE_UNWRITABLE, () -> sign(identity, folder.resolve("no/such/folder/r.pdf")));
    refused(Kind.FILE_UNWRITABLE, () -> sign(identity, folder));
    assertEquals(1, folder.toFile().listFiles().length);
  }

  @Test
  void a_cancelled_signing_leaves_an_earlier_report_in_place() throws Exception {
    var identity = made("own.p12");
    Path target = Files.writeString(folder.resolve("r.pdf"), "earlier");
    var writer =
        new ReportWriter(
            new SecretScan(java.util.List.of()),
            phase -> {
              if (phase == Phase.VERIFYING) {
                throw new IllegalStateException("the power went out");
              }
            });
    assertThrows(
        IllegalStateException.class, () -> writer.signed(Clinic.content(), JSON, identity, target));
    assertEquals("earlier", Files.readString(target));
    assertEquals(2, folder.toFile().listFiles().length);
    Thread.currentThread().interrupt();
    var fault = assertThrows(ReportFault.class, () -> sign(identity, target));
    assertTrue(Thread.interrupted());
    assertEquals(Kind.CANCELLED, fault.kind());
    assertEquals("earlier", Files.readString(target));
  }

  @Test
  void an_elliptic_key_and_a_name_in_any_script_sign_as_well() throws Exception {
    var report = sign(made("own.p12"), folder.resolve("r.pdf"));
    var seen = new ReportVerifier().verify(report.path());
    assertEquals(Verdict.UNCHANGED_SIGNER_TO_CONFIRM, seen.verdict(), seen::toString);
    assertEquals("Zoë Müller 王", seen.signer().orElseThrow());
  }

  @Test
  void a_name_cannot_write_lines_of_its_own_into_what_is_said() throws Exception {
    var identity =
        SigningIdentity.selfSigned(
            new SelfSigned("Mara\nLevel LTA\u202e", "", KeyKind.EC_P256, 1),
            folder.resolve("lines.p12"),
            PASSWORD);
    assertEquals("Mara[U+000A]Level LTA[U+202E]", identity.signer());
    var report = sign(identity, folder.resolve("r.pdf"));
    var seen = new ReportVerifier().verify(Files.readAllBytes(report.path()), "r\nis good.pdf");
    assertEquals("Mara[U+000A]Level LTA[U+202E]", seen.signer().orElseThrow());
    assertEquals("Mara[U+000A]Level LTA[U+202E]", seen.signers().getFirst().issuer());
    assertTrue(seen.sentence().startsWith("r[U+000A]is good.pdf is unchanged"), seen::sentence);
    assertTrue(seen.sentence().chars().noneMatch(Character::isISOControl), seen::sentence);
  }

  @Test
  void what_is_no_pdf_is_said_to_be_none() throws Exception {
    Path text = Files.writeString(folder.resolve("letter.pdf"), "Dear client, this is no PDF.");
    Path empty = Files.createFile(folder.resolve("empty.pdf"));
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing follows");
    var verifier = new ReportVerifier();
    refused(Kind.NOT_A_PDF, () -> verifier.verify(text));
    refused(Kind.NOT_A_PDF, () -> verifier.verify(empty));
    refused(Kind.NOT_A_PDF, () -> verifier.verify(broken));
    refused(Kind.FILE_UNREADABLE, () -> verifier.verify(folder.resolve("none.pdf")));
    refused(Kind.FILE_UNREADABLE, () -> verifier.verify(folder));
    refused(Kind.NOT_A_PDF, () -> PagePreview.open(Files.readAllBytes(text)));
  }
}
