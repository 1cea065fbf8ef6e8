package org.postgresaudit.servers;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate authority of the tests, a server certificate and a client certificate from it.
///
/// @param authority the CA's certificate, PEM
/// @param certificate the server's, PEM
/// @param key the server's, PEM, mode 0600
/// @param clientCertificate made out to the role `clerk`, PEM
/// @param clientKey the client's, PKCS#8 DER
/// @param revocations the authority's list of withdrawn certificates, none of them; PEM
public record TestCertificates(
    Path authority,
    Path certificate,
    Path key,
    Path clientCertificate,
    Path clientKey,
    Path revocations) {
  /// New ones for a server of that name or IPv4 address.
  public static TestCertificates forServer(String host) throws IOException {
    try {
      var folder = PostgresInstallation.newFolder("certificates-");
      Programs.run("chmod", "755", folder.toString());
      var authority = keys();
      var root =
          sign("CN=Test authority", authority, "CN=Test authority", authority.getPrivate(), null);
      var server = keys();
      var certificate =
          sign("CN=" + host, server, "CN=Test authority", authority.getPrivate(), host);
      var client = keys();
      var clerk = sign("CN=clerk", client, "CN=Test authority", authority.getPrivate(), "clerk");
      var files =
          new TestCertificates(
              write(folder.resolve("ca.pem"), root),
              write(folder.resolve("server.pem"), certificate),
              write(folder.resolve("server.key"), server.getPrivate()),
              write(folder.resolve("clerk.pem"), clerk),
              Files.write(folder.resolve("clerk.pk8"), client.getPrivate().getEncoded()),
              write(folder.resolve("ca.crl"), emptyList(authority)));
      Programs.run("chmod", "600", files.key().toString());
      Programs.run("chmod", "600", files.clientKey().toString());
      Unprivileged.own(files.key());
      return files;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IOException("Could not make test certificates", e);
    }
  }

  private static KeyPair keys() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static X509Certificate sign(
      String subject, KeyPair keys, String issuer, PrivateKey issuerKey, String host)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var now = Instant.now();
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(now.toEpochMilli()),
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            Date.from(now.plus(300, ChronoUnit.DAYS)),
            new X500Name(subject),
            keys.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(host == null));
    if (host != null) {
      int kind = host.matches("[0-9.]+") ? GeneralName.iPAddress : GeneralName.dNSName;
      builder.addExtension(
          Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName(kind, host)));
    }
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey);
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private static X509CRL emptyList(KeyPair authority)
      throws GeneralSecurityException, OperatorCreationException {
    var now = Instant.now();
    var builder =
        new JcaX509v2CRLBuilder(new X500Principal("CN=Test authority"), Date.from(now))
            .setNextUpdate(Date.from(now.plus(300, ChronoUnit.DAYS)));
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(authority.getPrivate());
    return new JcaX509CRLConverter().getCRL(builder.build(signer));
  }

  private static Path write(Path file, Object thing) throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(thing);
    }
    return Files.writeString(file, text.toString());
  }
}
