package org.postgresaudit.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.postgresaudit.report.signature.Assurance;
import org.postgresaudit.report.signature.ReportFault;
import org.postgresaudit.report.signature.SignatureField;
import org.postgresaudit.report.signature.SignedFile;
import org.postgresaudit.report.signature.SignedReport;
import org.postgresaudit.report.signature.Signing;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

/// The signature of a second person, such as the reviewer, in a report that the lead auditor has
/// signed: into the field the pages keep free for it, in the language of the report.
public final class Countersigning {
  private Countersigning() {}

  /// Signs the file in its place. It is as it was until the new one was written aside and verified.
  ///
  /// @param zone in which the panel gives the time
  /// @throws ReportFault when the file is not as it was signed, has no place for another signature,
  ///   or the identity or the level does not do
  public static SignedReport sign(
      Path report, SigningIdentity identity, Assurance wanted, ZoneId zone) throws ReportFault {
    SignedFile.mustBeWritable(report);
    byte[] original = SignedFile.unchanged(report, wanted);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var texts = FixedTexts.of(language(original));
    var words = new SigningMessages(texts).toReview(identity, texts.speech().moment(now, zone));
    byte[] signed = Signing.sign(original, identity, now, words, wanted);
    try (SignedFile file = SignedFile.aside(signed, report)) {
      return file.checked(identity, wanted);
    }
  }

  /// Whether the pages keep a place for another signature that nobody has used.
  ///
  /// @return false as well for what is no readable PDF
  public static boolean hasPlace(byte[] pdf) {
    return SignatureField.hasEmpty(pdf);
  }

  /// As the document says; English for one that says nothing or another language.
  private static ReportLanguage language(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Optional.ofNullable(document.getDocumentCatalog().getLanguage())
          .filter(code -> code.length() >= 2)
          .flatMap(code -> ReportLanguage.of(code.substring(0, 2)))
          .orElse(ReportLanguage.ENGLISH);
    } catch (IOException _) {
      // It was read a moment ago, when it was verified; the words of the panel can wait for
      // nothing.
      return ReportLanguage.ENGLISH;
    }
  }
}
