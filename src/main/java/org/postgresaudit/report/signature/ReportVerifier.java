package org.postgresaudit.report.signature;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Checks signed PDF files, offline and strictly: whatever was added or changed after signing makes
/// it fail.
public final class ReportVerifier {
  private final List<X509Certificate> trusted;

  /// @param trusted authorities whose certificates make a signer known; may be empty
  public ReportVerifier(List<X509Certificate> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /// Trusts no authority: every signer is to be confirmed by fingerprint.
  public ReportVerifier() {
    this(List.of());
  }

  /// Looks at one file.
  ///
  /// @throws ReportFault when the file cannot be read or is no PDF
  public Verification verify(Path file) throws ReportFault {
    return verify(ReportBytes.read(file), String.valueOf(file.getFileName()));
  }

  /// Looks at the bytes of one file.
  ///
  /// @param name what to call it in sentences
  /// @throws ReportFault when they are no PDF
  public Verification verify(byte[] pdf, String name) throws ReportFault {
    Libraries.prepare();
    return seen(pdf, ForeignName.shown(name));
  }

  private Verification seen(byte[] pdf, String name) throws ReportFault {
    SignedBytes signed = signedBytes(pdf, name);
    try {
      return Judgement.of(signed, reports(pdf, name), name);
    } catch (RuntimeException | StackOverflowError e) {
      // A file made to trip its reader is not as signed, whatever it trips over.
      return Judgement.unreadable(signed, name);
    } catch (OutOfMemoryError e) {
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.tooMuchToUnpack(name), e);
    }
  }

  private static SignedBytes signedBytes(byte[] pdf, String name) throws ReportFault {
    if (!startsLikeAPdf(pdf)) {
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.notAPdf(name));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return SignedBytes.of(document, pdf);
    } catch (InvalidPasswordException e) {
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.encrypted(name), e);
    } catch (OutOfMemoryError e) {
      // A small file may unpack to gigabytes; what was unpacked is free again by now.
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.tooMuchToUnpack(name), e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new ReportFault(Kind.NOT_A_PDF, FaultMessages.notAPdf(name), e);
    }
  }

  private static boolean startsLikeAPdf(byte[] bytes) {
    return bytes.length > 8
        && bytes[0] == '%'
        && bytes[1] == 'P'
        && bytes[2] == 'D'
        && bytes[3] == 'F'
        && bytes[4] == '-';
  }

  private Reports reports(byte[] pdf, String name) {
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(Services.trusted(trusted));
    // Nothing is asked of the network: a report must be verifiable in a cellar.
    verifier.setAIASource(null);
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, name));
    validator.setCertificateVerifier(verifier);
    validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
    validator.setEnableEtsiValidationReport(false);
    return validator.validateDocument(StrictPolicy.open());
  }

  /// Loads what the first verification needs, which takes seconds, by looking at an empty page. For
  /// a background thread at the start of the application.
  public static void warmUp() {
    try (var page = new PDDocument()) {
      page.addPage(new PDPage());
      var bytes = new ByteArrayOutputStream();
      page.save(bytes);
      new ReportVerifier().reports(bytes.toByteArray(), "page.pdf");
    } catch (IOException e) {
      throw new UncheckedIOException("Could not make an empty page in memory", e);
    }
  }
}
