package org.postgresaudit.report.signature;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault.Kind;
import org.postgresaudit.report.signature.Wire.Unheard;

/// The signing service of DSS, with as much network as the level needs and no more, and its faults
/// in our words.
final class Services {
  private Services() {}

  static PAdESService service(Assurance wanted) {
    Wire wire = new Wire(Wire.PATIENCE);
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted(wanted.trusted()));
    verifier.setAIASource(null);
    if (wanted.level().needsRevocation()) {
      verifier.setCrlSource(CredibleAnswers.inLists(new OnlineCRLSource(wire)));
      verifier.setOcspSource(CredibleAnswers.toQuestions(new OnlineOCSPSource(wire)));
      verifier.setAIASource(new DefaultAIASource(wire));
    }
    var service = new PAdESService(verifier);
    service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    if (wanted.level().needsTime()) {
      wanted
          .authority()
          .ifPresent(authority -> service.setTspSource(new TimeSource(authority, wire)));
    }
    return service;
  }

  static CommonTrustedCertificateSource trusted(List<X509Certificate> certificates) {
    var authorities = new CommonTrustedCertificateSource();
    certificates.forEach(authority -> authorities.addCertificate(new CertificateToken(authority)));
    return authorities;
  }

  /// What a failed signature is told as.
  ///
  /// @param signer whose certificate is looked at
  static ReportFault fault(RuntimeException thrown, String signer) {
    var heard = unheard(thrown);
    if (heard.isPresent()) {
      return heard.get();
    }
    if (thrown instanceof AlertException) {
      String words = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
      if (words.contains("revoked") || words.contains("suspended")) {
        return new ReportFault(Kind.CERTIFICATE_REVOKED, FaultMessages.revoked(signer), thrown);
      }
      if (words.contains("revocation")) {
        return new ReportFault(Kind.LEVEL_OUT_OF_REACH, FaultMessages.noRevocation(signer), thrown);
      }
    }
    return new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(signer), thrown);
  }

  private static Optional<ReportFault> unheard(Throwable thrown) {
    int depth = 0;
    for (Throwable at = thrown; at != null && depth < 20; at = at.getCause(), depth++) {
      if (at instanceof Unheard unheard) {
        return Optional.of(unheard.fault());
      }
    }
    return Optional.empty();
  }
}
