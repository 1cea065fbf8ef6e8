package org.postgresaudit.report.signature;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/// How certificates are called in reports and on screen.
final class CertificateNames {
  private CertificateNames() {}

  /// The common name, or the whole name when there is none; in one line, and all of it visible.
  static String commonName(X500Principal principal) {
    return commonName(principal.getName());
  }

  /// @param distinguished as RFC 2253 writes it
  static String commonName(String distinguished) {
    try {
      for (Rdn part : new LdapName(distinguished).getRdns().reversed()) {
        if (part.getType().equalsIgnoreCase("CN") && part.getValue() instanceof String name) {
          return ForeignName.shown(name);
        }
      }
    } catch (InvalidNameException _) {
      // The whole name says more than an error would.
    }
    return ForeignName.shown(distinguished);
  }

  static String fingerprint(X509Certificate certificate) {
    try {
      return Hashes.fingerprint(certificate.getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("A certificate that was read has an encoded form", e);
    }
  }
}
