package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.servers.PostgresServer;

class SignedAuditTest {
  private static PostgresServer server;
  @TempDir static Path keys;

  @TempDir Path folder;
  private Path pdf;
  private Path json;

  @BeforeAll
  static void start() throws IOException, ReportFault {
    server = PostgresServer.fresh(15, "");
    var wish = new SelfSigned("Ada Auditor", "", SelfSigned.KeyKind.EC_P256, 1);
    var _ = SigningIdentity.selfSigned(wish, keys.resolve("ada.p12"), "tulip".toCharArray());
    Files.writeString(keys.resolve("password"), "tulip\n");
    Files.writeString(keys.resolve("wrong"), "rose\n");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void name() {
    pdf = folder.resolve("a.pdf");
    json = folder.resolve("a.json");
  }

  private Called audit(String... options) {
    var arguments =
        new ArrayList<>(
            List.of(
                "audit",
                "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable"
                    .formatted(server.port()),
                "--pdf",
                pdf.toString(),
                "--json",
                json.toString()));
    arguments.addAll(List.of(options));
    return Called.with(arguments.toArray(new String[0]));
  }

  private Path logo() throws IOException {
    var file = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  private Called signed(Path identity, Path password) {
    return audit("--sign", identity.toString(), "--sign-password-file", password.toString());
  }

  @Test
  void a_signed_report_is_verified_holds_the_json_and_claims_nothing_nobody_judged()
      throws IOException {
    var enclosures = folder.resolve("enclosures");
    var called =
        audit(
            "--sign",
            keys.resolve("ada.p12").toString(),
            "--sign-password-file",
            keys.resolve("password").toString(),
            "--enclosures",
            enclosures.toString(),
            "--language",
            "de",
            "--organisation",
            "Halden Roth",
            "--contact",
            "+49 221 555 0142",
            "--logo",
            logo().toString(),
            "--colours",
            "4a1d4f,#f2a900",
            "--author",
            "Ida Berg",
            "--recipient",
            "Dr Vogt;Head of IT;PDF, encrypted",
            "--classification",
            "Geheim",
            "--report-number",
            "HR-7",
            "--report-version",
            "2.1");
    assertEquals(0, called.code(), called.err());
    assertTrue(called.out().contains("signed by Ada Auditor"), called.out());

    var verified = Called.with("verify", pdf.toString());
    assertEquals(0, verified.code(), verified.err());
    assertTrue(verified.out().contains("Signed by    Ada Auditor"), verified.out());

    try (var document = Loader.loadPDF(pdf.toFile())) {
      var attached = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertEquals(
          Set.of(
              "audit.json",
              "findings.csv",
              "remediation.sql",
              "postgresql.conf.proposal",
              "pg_hba.conf.proposal"),
          attached.keySet());
      var words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      for (var said :
          List.of(
              "GEHEIM",
              "HR-7, Version 2.1",
              "Autor Ida Berg Halden Roth",
              "Dr Vogt Head of IT PDF, encrypted",
              "+49 221 555 0142",
              "Vorheriges Audit keines, an das dieses anschließt",
              "Dieses Audit lief unbeaufsichtigt")) {
        assertTrue(words.contains(said.replaceAll("\\s+", "")), said);
      }
      assertTrue(
          document.getPage(0).getResources().getXObjectNames().iterator().hasNext(), "the logo");
      assertEquals(
          "Freigabe des Auditberichts", document.getSignatureDictionaries().getFirst().getReason());
      assertTrue(Files.readString(json).contains("\"language\" : \"de\""));
      for (var file : attached.entrySet()) {
        var bytes = file.getValue().getEmbeddedFile().toByteArray();
        assertArrayEquals(Files.readAllBytes(enclosures.resolve(file.getKey())), bytes);
        assertTrue(words.contains(sha256(bytes)), file.getKey());
        assertTrue(
            Set.of("Data", "Supplement")
                .contains(
                    file.getValue()
                        .getCOSObject()
                        .getNameAsString(COSName.getPDFName("AFRelationship"))));
        assertTrue(file.getValue().getEmbeddedFile().getModDate() != null, file.getKey());
        assertFalse(file.getValue().getFileDescription().isBlank(), file.getKey());
      }
      assertArrayEquals(
          Files.readAllBytes(json), attached.get("audit.json").getEmbeddedFile().toByteArray());
      assertTrue(
          new PDFTextStripper()
              .getText(document)
              .replaceAll("\\s+", " ")
              .contains("Die Antwort einer Person."));
    }
  }

  @Test
  void a_place_the_enclosures_cannot_go_to_is_exit_2_before_anything_is_asked() throws IOException {
    var file = Files.writeString(folder.resolve("notes"), "mine");
    for (var place : List.of(file, folder.resolve("missing/enclosures"))) {
      var called = audit("--enclosures", place.toString());
      assertEquals(2, called.code(), called.err());
      assertTrue(called.errorLine().contains(place.toString()), called.err());
      assertEquals("", called.out());
    }
    assertEquals("mine", Files.readString(file));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_changed_report_is_exit_1() throws IOException {
    assertEquals(0, signed(keys.resolve("ada.p12"), keys.resolve("password")).code());
    var bytes = Files.readAllBytes(pdf);
    bytes[bytes.length / 2] ^= 1;
    Files.write(pdf, bytes);
    assertEquals(1, Called.with("verify", pdf.toString()).code());
  }

  @Test
  void a_report_without_a_signature_is_a_draft_and_exit_1_when_verified() throws IOException {
    var called = audit("--section", "9");
    assertEquals(0, called.code(), called.err());
    assertTrue(called.out().contains("(not signed)"), called.out());
    var verified = Called.with("verify", pdf.toString());
    assertEquals(1, verified.code(), verified.err());
    assertTrue(verified.out().contains("not signed"), verified.out());
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(words.contains("State Draft: not signed, not final"), words);
      assertFalse(words.contains("no verdict is outstanding"), words);
      assertTrue(words.contains("Sections: 9 Documentation and education. Databases: all."), words);
    }
  }

  @Test
  void a_wrong_password_of_the_identity_is_exit_2_before_anything_is_asked() throws IOException {
    var called = signed(keys.resolve("ada.p12"), keys.resolve("wrong"));
    assertEquals(2, called.code());
    assertTrue(called.errorLine().contains("the password is wrong"), called.err());
    assertFalse(called.err().contains("rose"));
    assertEquals("", called.out());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void an_identity_that_is_none_or_not_there_is_exit_2() {
    var none = signed(keys.resolve("password"), keys.resolve("password"));
    assertEquals(2, none.code());
    assertTrue(none.errorLine().contains("PKCS#12"), none.err());
    var missing = signed(keys.resolve("nobody.p12"), keys.resolve("password"));
    assertEquals(2, missing.code());
    assertTrue(missing.errorLine().contains("nobody.p12"), missing.err());
  }

  @Test
  void verifying_what_is_no_pdf_or_not_there_is_exit_2() throws IOException {
    var letter = Files.writeString(folder.resolve("letter.pdf"), "Dear Ada,");
    var called = Called.with("verify", letter.toString());
    assertEquals(2, called.code());
    assertTrue(called.errorLine().contains("letter.pdf"), called.err());
    assertTrue(called.errorLine().contains("ask for it to be sent again"), called.err());
    assertEquals(2, Called.with("verify", folder.resolve("nothing.pdf").toString()).code());
  }
}
