package org.postgresaudit.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.letterhead.Logo;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;

class SecretScanTest {
  private static final ReportContent CONTENT = Clinic.content();

  private static Optional<String> found(SecretScan scan, String json) {
    return scan.find(CONTENT, List.of(AttachedFile.results(json.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void an_honest_report_has_none() {
    assertEquals(Optional.empty(), found(new SecretScan(List.of("Tr0ub4dor&3")), "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"SCRAM-SHA-256$4096:c2FsdHNhbHQ=$c3RvcmVk:c2VydmVy\"}",
        "{\"a\":\"md5a3556571e93b0d20722ba62be61e8c2d\"}",
        "{\"a\":[\"-----BEGIN RSA PRIVATE KEY-----\"]}",
        "{\"a\":\"host=db user=rep password=s3cret-1\"}",
        "{\"a\":\"host=db password\\u003ds3cret-1\"}",
        "{\"a\":\"postgresql://rep:s3cret@db/x\"}",
        "not json: md5a3556571e93b0d20722ba62be61e8c2d",
        "{\"used\":\"it is Tr0ub4dor&3 in fact\"}"
      })
  void a_secret_is_found(String json) {
    var sentence = found(new SecretScan(List.of("Tr0ub4dor&3")), json);
    assertTrue(sentence.isPresent(), json);
    assertFalse(sentence.get().contains("s3cret") || sentence.get().contains("a3556571"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"password=[redacted]\"}",
        "{\"a\":\"password=********\"}",
        "{\"a\":\"password_encryption = scram-sha-256\"}",
        "{\"query\":\"select 1 where conninfo ~ 'password=secret'\"}",
        "{\"a\":\"[redacted: SCRAM-SHA-256, 133 chars]\"}",
        "{\"a\":\"role postgres on database postgres\"}"
      })
  void a_mask_or_a_name_is_no_secret(String json) {
    assertEquals(Optional.empty(), found(new SecretScan(List.of("postgres")), json));
  }

  @Test
  void a_weak_password_is_found_where_it_is_called_one() {
    assertTrue(
        found(new SecretScan(List.of("postgres")), "{\"a\":\"password: postgres\"}").isPresent());
  }

  @Test
  void a_report_with_a_secret_is_not_signed(@TempDir Path folder) throws Exception {
    var identity =
        SigningIdentity.selfSigned(
            new SelfSigned("Ann", "", SelfSigned.KeyKind.EC_P256, 1),
            folder.resolve("a.p12"),
            "pw".toCharArray());
    Path target = folder.resolve("r.pdf");
    var fault =
        assertThrows(
            ReportFault.class,
            () ->
                new ReportWriter()
                    .signed(
                        CONTENT,
                        "{\"a\":\"md5a3556571e93b0d20722ba62be61e8c2d\"}"
                            .getBytes(StandardCharsets.UTF_8),
                        identity,
                        target));
    assertEquals(ReportFault.Kind.SECRET_IN_REPORT, fault.kind());
    assertFalse(Files.exists(target));
  }

  @ParameterizedTest
  @CsvSource({
    "remediation.sql, application/sql, 'the attached remediation.sql, line 3'",
    "findings.csv, text/csv, 'the attached findings.csv, line 3'",
    "postgresql.conf.proposal, text/plain, 'the attached postgresql.conf.proposal, line 3'",
    "pg_hba.conf.proposal, text/plain, 'the attached pg_hba.conf.proposal, line 3'"
  })
  void a_secret_in_an_enclosure_is_refused_with_its_file_and_line(
      String name, String type, String place, @TempDir Path folder) throws Exception {
    var planted =
        "-- one\n-- two\nalter role app password 'md5a3556571e93b0d20722ba62be61e8c2d';\n";
    var file =
        new AttachedFile(
            name,
            type,
            AttachedFile.Relation.SUPPLEMENT,
            "A file",
            planted.getBytes(StandardCharsets.UTF_8));
    var sentence =
        refused(folder, CONTENT, List.of(AttachedFile.results("{}".getBytes(UTF_8)), file));
    assertTrue(sentence.contains("an MD5 verifier, in " + place), sentence);
  }

  @Test
  void a_secret_in_the_words_around_the_pages_is_refused(@TempDir Path folder) throws Exception {
    var named = named(CONTENT, "postgresql://auditor:Tr0ub4dor@db-1/x");
    var sentence = refused(folder, named, List.of(AttachedFile.results("{}".getBytes(UTF_8))));
    assertTrue(
        sentence.contains("a password in an address, in the name or address of the connection"),
        sentence);
    var described =
        new AttachedFile(
            "notes.txt",
            "text/plain",
            AttachedFile.Relation.SUPPLEMENT,
            "Made with password=s3cret-1",
            new byte[0]);
    assertTrue(refused(folder, CONTENT, List.of(described)).contains("the attached notes.txt"));
  }

  @Test
  void a_secret_in_the_metadata_of_the_pages_is_found_with_its_place() throws Exception {
    var pages = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setSubject("Audit with Tr0ub4dor&3");
      document.save(pages);
    }
    var scan = new SecretScan(List.of("Tr0ub4dor&3"));
    assertTrue(
        scan.findInMetadata(pages.toByteArray())
            .orElseThrow()
            .contains("a password used in this audit, in the metadata of the PDF, Subject"));
    assertEquals(
        Optional.empty(),
        new SecretScan(List.of("other words")).findInMetadata(pages.toByteArray()));
    var xmp = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var metadata = new PDMetadata(document);
      metadata.importXMPMetadata(
          "<x:xmpmeta xmlns:x='adobe:ns:meta/'>password=s3cret-1</x:xmpmeta>".getBytes(UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      document.save(xmp);
    }
    assertTrue(
        scan.findInMetadata(xmp.toByteArray()).orElseThrow().contains("metadata of the PDF, XMP"));
  }

  /// What a picture says of itself never gets into the report, so it needs no scan.
  @Test
  void nothing_but_the_pixels_of_a_logo_is_taken(@TempDir Path folder) throws Exception {
    var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    var writer = ImageIO.getImageWritersByFormatName("png").next();
    var bytes = new ByteArrayOutputStream();
    var metadata =
        writer.getDefaultImageMetadata(
            new ImageTypeSpecifier(picture), writer.getDefaultWriteParam());
    var tree = new IIOMetadataNode("javax_imageio_png_1.0");
    var texts = new IIOMetadataNode("tEXt");
    var text = new IIOMetadataNode("tEXtEntry");
    text.setAttribute("keyword", "Comment");
    text.setAttribute("value", "md5a3556571e93b0d20722ba62be61e8c2d");
    texts.appendChild(text);
    tree.appendChild(texts);
    metadata.mergeTree("javax_imageio_png_1.0", tree);
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(new IIOImage(picture, null, metadata));
    }
    assertTrue(bytes.toString(ISO_8859_1).contains("md5a3556571e"));
    var file = Files.write(folder.resolve("logo.png"), bytes.toByteArray());
    var logo = Logo.read(file).dataUri().replaceFirst("^[^,]*,", "");
    assertFalse(new String(Base64.getDecoder().decode(logo), ISO_8859_1).contains("md5a3556571e"));
  }

  private static String refused(Path folder, ReportContent content, List<AttachedFile> files)
      throws Exception {
    var key = folder.resolve("a.p12");
    var identity =
        Files.exists(key)
            ? SigningIdentity.fromPkcs12(key, "pw".toCharArray())
            : SigningIdentity.selfSigned(
                new SelfSigned("Ann", "", SelfSigned.KeyKind.EC_P256, 1), key, "pw".toCharArray());
    Path target = folder.resolve("r.pdf");
    var fault =
        assertThrows(
            ReportFault.class, () -> new ReportWriter().signed(content, files, identity, target));
    assertEquals(ReportFault.Kind.SECRET_IN_REPORT, fault.kind());
    assertFalse(Files.exists(target));
    return String.valueOf(fault.getMessage());
  }

  private static ReportContent named(ReportContent content, String name) {
    var was = content.audit();
    var target = was.target();
    var audit =
        new Audit(
            was.id(),
            was.connection(),
            new Audit.TargetName(
                name, target.host(), target.port(), target.database(), target.user()),
            was.client(),
            was.scope(),
            was.auditor(),
            was.reviewer(),
            was.classification(),
            was.openedAt(),
            was.sealedAt(),
            was.nextReview());
    return new ReportContent(
        content.details(), audit, content.checklist(), content.run(), content.controls());
  }
}
