package org.postgresaudit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresaudit.enclosure.EnclosedFiles;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.Standard;
import org.postgresaudit.report.signature.ReportVerifier;
import org.postgresaudit.report.signature.SelfSigned;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.Verification.Verdict;
import org.postgresaudit.report.text.ReportLanguage;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Each kind of document, signed, as four other programs see it. The clinic's audit has names in
/// every script. What takes longer, 500 findings, is in the benchmark.
class SignedConformanceTest {
  @TempDir private static Path folder;

  private static SigningIdentity identity;

  @BeforeAll
  static void make_a_key() throws Exception {
    identity =
        SigningIdentity.selfSigned(
            new SelfSigned("Johanna Halden", "", SelfSigned.KeyKind.EC_P256, 1),
            folder.resolve("key.p12"),
            "correct horse".toCharArray());
  }

  private static ReportContent clinic(ReportLanguage language, ReportVariant variant) {
    return ReportContent.of(Clinic.audit(), Clinic.details().in(language)).as(variant);
  }

  static Stream<Arguments> documents() {
    var finding = Clinic.content().findings().getFirst().control().id();
    return Stream.of(
        Arguments.of("nothing", ManyFindings.findings(0)),
        Arguments.of("fifty", ManyFindings.findings(50)),
        Arguments.of("full-fr", clinic(ReportLanguage.FRENCH, new ReportVariant.Full())),
        Arguments.of("executive-de", clinic(ReportLanguage.GERMAN, new ReportVariant.Executive())),
        Arguments.of("plan-es", clinic(ReportLanguage.SPANISH, new ReportVariant.Remediation())),
        Arguments.of(
            "finding-de", clinic(ReportLanguage.GERMAN, new ReportVariant.OneFinding(finding))),
        Arguments.of(
            "cis-fr", clinic(ReportLanguage.FRENCH, new ReportVariant.PerStandard(Standard.CIS))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void a_signed_document_with_all_its_files_is_good_to_everybody(String name, ReportContent content)
      throws Exception {
    var file = folder.resolve(name + ".pdf");
    var files = EnclosedFiles.of(Clinic.audit(), content);
    new ReportWriter().signed(content, files, identity, file);
    byte[] pdf = Files.readAllBytes(file);

    var seen = new ReportVerifier(List.of(identity.certificate())).verify(file);
    assertEquals(Verdict.UNCHANGED_AND_SIGNER_KNOWN, seen.verdict(), seen::toString);
    assertEquals(5, seen.attachments().size());
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFA_3_A));
    assertEquals(List.of(), PdfChecks.violations(pdf, PDFAFlavour.PDFUA_1));
    // Both are empty where the program is not installed.
    var pdfsig = PdfChecks.output(folder, "pdfsig", "-nocert", file.toString());
    assertTrue(pdfsig.isEmpty() || pdfsig.contains("Signature is Valid"), pdfsig);
    var qpdf = PdfChecks.output(folder, "qpdf", "--check", file.toString());
    assertTrue(qpdf.isEmpty() || qpdf.contains("No syntax or stream encoding errors found"), qpdf);
  }
}
