package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.TrustedParties;

class SignatureCommandsTest {
  @TempDir private static Path folder;

  private static TrustedParties parties;
  private static byte[] report;
  private static SigningIdentity auditor;
  private static Path trust;

  @BeforeAll
  static void sign() throws Exception {
    parties = new TrustedParties();
    var keys = TrustedParties.keys("EC", 256);
    auditor =
        parties.identity(parties.person("Johanna Halden", keys, KeyUsage.digitalSignature), folder);
    report = TrustedParties.onePage(auditor);
    trust = folder.resolve("authorities.pem");
    Files.writeString(
        trust,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(parties.authority().getEncoded())
            + "\n-----END CERTIFICATE-----\n");
  }

  @AfterAll
  static void close() {
    parties.close();
  }

  private static Path copy(String name) throws Exception {
    return Files.write(folder.resolve(name), report);
  }

  @Test
  void reports_are_extended_in_bulk_and_one_that_cannot_be_stays_as_it_was() throws Exception {
    Path first = copy("first.pdf");
    Path second = copy("second.pdf");
    byte[] changed = report.clone();
    changed[1_500] ^= 1;
    Path broken = Files.write(folder.resolve("broken.pdf"), changed);
    var called =
        Called.with(
            "extend",
            "--tsa",
            parties.timestamps().address().toString(),
            "--trust",
            trust.toString(),
            first.toString(),
            broken.toString(),
            second.toString());
    assertEquals(1, called.code(), called::err);
    assertEquals(2, called.outLines().size(), called::out);
    assertTrue(called.out().contains("PAdES-BASELINE-LTA"), called::out);
    assertTrue(called.err().contains("broken.pdf is not as it was signed"), called::err);
    assertTrue(called.err().contains("1 of 3 reports were not extended"), called::err);
    assertArrayEquals(changed, Files.readAllBytes(broken));
    var seen = Called.with("verify", "--trust", trust.toString(), second.toString());
    assertEquals(0, seen.code());
    assertTrue(seen.out().contains("comes from a trusted authority"), seen::out);
  }

  @Test
  void a_second_person_signs_where_the_pages_keep_a_place() throws Exception {
    Path file = folder.resolve("both.pdf");
    Files.write(file, TrustedParties.onePageForTwo(auditor));
    Path identity = folder.resolve("reviewer.p12");
    Path password = Files.writeString(folder.resolve("password"), "correct horse\n");
    SigningIdentity.selfSigned(
        new SelfSigned("Ruben Roth", "", SelfSigned.KeyKind.EC_P256, 1),
        identity,
        "correct horse".toCharArray());
    String[] call = {
      "countersign", "--sign", identity.toString(), "--sign-password-file", password.toString(), ""
    };
    call[5] = file.toString();
    var called = Called.with(call);
    assertEquals(0, called.code(), called::err);
    var seen = Called.with("verify", file.toString()).out();
    assertTrue(seen.contains("1. Signed by Johanna Halden"), seen);
    assertTrue(seen.contains("2. Signed by Ruben Roth"), seen);
    call[5] = copy("no-place.pdf").toString();
    var refused = Called.with(call);
    assertEquals(2, refused.code());
    assertTrue(refused.errorLine().contains("no empty place"), refused::err);
    assertArrayEquals(report, Files.readAllBytes(Path.of(call[5])));
  }

  @Test
  void a_verification_is_told_to_programs_as_json() throws Exception {
    var called = Called.with("verify", "--json", copy("json.pdf").toString());
    var root = new ObjectMapper().readTree(called.out());
    assertEquals(0, called.code());
    assertEquals("postgres-audit/verification/1", root.get("schema").asText());
    assertEquals("unchanged_signer_to_confirm", root.get("verdict").asText());
    assertEquals("Johanna Halden", root.get("signers").get(0).get("name").asText());
    assertTrue(root.get("signers").get(0).get("time_stamp").isNull());
  }

  @Test
  void what_is_no_report_at_all_is_told_by_what_it_is() throws Exception {
    var large = folder.resolve("large.pdf");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    var locked = folder.resolve("locked.pdf");
    try (var document = Loader.loadPDF(report)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(locked.toFile());
    }
    told(large, "more than 512 MB");
    told(locked, "is encrypted with a password");
    told(folder, "check that it is a file");
    told(Path.of("/dev/zero"), "check that it is a file");
    var trusting = Called.with("verify", "--trust", "/dev/zero", copy("trust.pdf").toString());
    assertTrue(trusting.errorLine().contains("Could not read certificates"), trusting::err);
  }

  private static void told(Path file, String words) {
    var called = Called.with("verify", file.toString());
    assertEquals(2, called.code(), called::err);
    assertTrue(called.errorLine().contains(words), called::err);
  }

  @Test
  void what_cannot_be_extended_or_opened_is_told_before_anything_is_asked() throws Exception {
    String file = copy("usage.pdf").toString();
    Called.with("extend", file)
        .failed(2, "postgres-audit: " + SignatureMessages.nothingToExtendTo());
    Called.with("extend", "--tsa", "ftp://time.example.com", file)
        .failed(2, "postgres-audit: " + SignatureMessages.badAddress("ftp://time.example.com"));
    Called.with("extend", "--level", "B-X", "--tsa", "http://127.0.0.1:9", file)
        .failed(2, "postgres-audit: " + SignatureMessages.unknownLevel("B-X"));
    var token = Called.with("token", "test", folder.resolve("none.so").toString());
    assertEquals(2, token.code());
    assertTrue(token.errorLine().contains("Could not open the token"), token::err);
    assertArrayEquals(report, Files.readAllBytes(Path.of(file)));
  }
}
