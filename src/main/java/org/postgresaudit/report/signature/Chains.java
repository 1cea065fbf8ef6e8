package org.postgresaudit.report.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// Who vouches for whom.
public final class Chains {
  /// All authorities a browser trusts have a tenth of it.
  private static final int MOST_BYTES = 4 << 20;

  private Chains() {}

  /// Reads the certificates of authorities from a file, PEM or DER, one or many.
  ///
  /// @throws ReportFault when the file cannot be read or holds no certificate
  public static List<X509Certificate> read(Path file) throws ReportFault {
    try (InputStream all = Files.newInputStream(file)) {
      var in = new ByteArrayInputStream(all.readNBytes(MOST_BYTES));
      var found = new ArrayList<X509Certificate>();
      for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        if (certificate instanceof X509Certificate x509) {
          found.add(x509);
        }
      }
      if (found.isEmpty()) {
        throw new ReportFault(Kind.NOT_A_KEY_STORE, FaultMessages.noCertificates(file));
      }
      return List.copyOf(found);
    } catch (NoSuchFileException e) {
      throw new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.noSuchFile(file), e);
    } catch (IOException e) {
      throw ReportFault.unreadable(file, e);
    } catch (GeneralSecurityException e) {
      throw new ReportFault(Kind.NOT_A_KEY_STORE, FaultMessages.noCertificates(file), e);
    }
  }

  /// Whether a chain leads from the certificate to a trusted one; revocation is not looked at.
  static boolean leads(
      X509Certificate from, List<X509Certificate> between, List<X509Certificate> trusted) {
    if (trusted.contains(from)) {
      return true;
    }
    try {
      Set<TrustAnchor> anchors = new HashSet<>();
      trusted.forEach(authority -> anchors.add(new TrustAnchor(authority, null)));
      if (anchors.isEmpty()) {
        return false;
      }
      var wanted = new X509CertSelector();
      wanted.setCertificate(from);
      var parameters = new PKIXBuilderParameters(anchors, wanted);
      parameters.setRevocationEnabled(false);
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
      parameters.addCertStore(
          CertStore.getInstance("Collection", new CollectionCertStoreParameters(List.of(from))));
      CertPathBuilder.getInstance("PKIX").build(parameters);
      return true;
    } catch (CertPathBuilderException e) {
      return false;
    } catch (NoSuchAlgorithmException | InvalidAlgorithmParameterException e) {
      throw new IllegalStateException("Every Java platform can follow a chain of certificates", e);
    }
  }
}
