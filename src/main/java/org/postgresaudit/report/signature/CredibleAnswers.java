package org.postgresaudit.report.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.security.cert.CertificateParsingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// Whether a certificate was revoked, from those who may say so and as of now. DSS puts whatever it
/// is answered into the file and leaves the judgement to who verifies it: an answer of last month,
/// or of a stranger, would be a signature for the long term that proves nothing. Here it is as if
/// nobody had answered.
final class CredibleAnswers {
  /// How far clocks may differ.
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";

  private CredibleAnswers() {}

  /// Answers to single questions.
  static OCSPSource toQuestions(OCSPSource asked) {
    return (certificate, issuer) ->
        Optional.ofNullable(asked.getRevocationToken(certificate, issuer))
            .filter(CredibleAnswers::isOfNow)
            .filter(answer -> mayAnswer(answer, issuer))
            .orElse(null);
  }

  /// Lists, whose signatures DSS has checked against the authority already.
  static CRLSource inLists(CRLSource asked) {
    return (certificate, issuer) ->
        Optional.ofNullable(asked.getRevocationToken(certificate, issuer))
            .filter(CredibleAnswers::isOfNow)
            .orElse(null);
  }

  /// One that names no end was made for this question.
  private static boolean isOfNow(RevocationToken<?> answer) {
    Instant now = Instant.now();
    Date from = answer.getThisUpdate();
    Date until = answer.getNextUpdate();
    return from != null
        && !from.toInstant().isAfter(now.plus(TOLERANCE))
        && (until == null || !until.toInstant().isBefore(now.minus(TOLERANCE)));
  }

  /// The authority itself, or one to whom it gave a certificate for answering (RFC 6960, 4.2.2.2).
  private static boolean mayAnswer(OCSPToken answer, CertificateToken issuer) {
    CertificateToken by = answer.getIssuerCertificateToken();
    return by != null
        && answer.isValid()
        && (by.equals(issuer)
            || (by.isSignedBy(issuer)
                && by.isValidOn(Date.from(Instant.now()))
                && isForAnswering(by)));
  }

  private static boolean isForAnswering(CertificateToken by) {
    try {
      var uses = by.getCertificate().getExtendedKeyUsage();
      return uses != null && uses.contains(OCSP_SIGNING);
    } catch (CertificateParsingException _) {
      return false;
    }
  }
}
