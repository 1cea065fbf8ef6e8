package org.postgresaudit.report.signature;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// What a certificate must be to sign with: a key that ETSI TS 119 312 still accepts, and a usage
/// that says signing (RFC 5280, 4.2.1.3). A certificate that says nothing of its usage may sign.
final class Suitability {
  private static final int LEAST_RSA = 2048;
  private static final int LEAST_CURVE = 256;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private Suitability() {}

  static void check(X509Certificate certificate, String signer) throws ReportFault {
    PublicKey key = certificate.getPublicKey();
    boolean weak =
        switch (key) {
          case RSAPublicKey rsa -> rsa.getModulus().bitLength() < LEAST_RSA;
          case ECPublicKey curve -> curve.getParams().getOrder().bitLength() < LEAST_CURVE;
          default -> false;
        };
    if (weak) {
      throw new ReportFault(
          Kind.CERTIFICATE_UNSUITABLE, FaultMessages.weakKey(signer, inWords(key)));
    }
    boolean[] usage = certificate.getKeyUsage();
    if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
      throw new ReportFault(Kind.CERTIFICATE_UNSUITABLE, FaultMessages.notForSigning(signer));
    }
  }

  /// Such as `RSA 3072` or `EC 256`.
  static String inWords(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> "RSA " + rsa.getModulus().bitLength();
      case ECPublicKey curve -> "EC " + curve.getParams().getOrder().bitLength();
      default -> key.getAlgorithm();
    };
  }
}
