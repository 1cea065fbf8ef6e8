package org.postgresaudit.report.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// What a certificate made here is to say.
///
/// @param name whose it is; must not be blank
/// @param organisation may be empty
/// @param years for how long it may be used, from now
public record SelfSigned(String name, String organisation, KeyKind keyKind, int years) {

  /// The kind of key.
  public enum KeyKind {
    /// Every PDF reader understands it.
    RSA_3072("RSA", 3072, "SHA256withRSA"),
    /// Smaller and faster; some older readers refuse it.
    EC_P256("EC", 256, "SHA256withECDSA");

    private final String algorithm;
    private final int bits;
    private final String signature;

    KeyKind(String algorithm, int bits, String signature) {
      this.algorithm = algorithm;
      this.bits = bits;
      this.signature = signature;
    }
  }

  public SelfSigned {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A certificate needs the name of the person who signs");
    }
    if (years < 1 || years > 10) {
      throw new IllegalArgumentException("A certificate made here lasts 1 to 10 years");
    }
  }

  /// RSA, three years.
  public static SelfSigned of(String name, String organisation) {
    return new SelfSigned(name, organisation, KeyKind.RSA_3072, 3);
  }

  /// Makes the key and the certificate and saves both as a new PKCS#12 file.
  ///
  /// @param now from when the certificate may be used
  /// @throws ReportFault when the file exists or cannot be written
  public void create(Path file, char[] password, Instant now) throws ReportFault {
    if (Files.exists(file)) {
      throw new ReportFault(Kind.FILE_UNWRITABLE, FaultMessages.identityExists(file));
    }
    var bytes = new ByteArrayOutputStream();
    try {
      keyStore(password, now).store(bytes, password);
      OwnFile.write(file, bytes.toByteArray());
    } catch (FileAlreadyExistsException e) {
      throw new ReportFault(Kind.FILE_UNWRITABLE, FaultMessages.identityExists(file), e);
    } catch (IOException e) {
      throw OwnFile.notWritten(file, bytes.size(), e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.identityNotMade(name), e);
    }
  }

  private KeyStore keyStore(char[] password, Instant now)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(keyKind.algorithm);
    generator.initialize(keyKind.bits);
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, password);
    store.setKeyEntry(
        "report", pair.getPrivate(), password, new Certificate[] {certificate(pair, now)});
    return store;
  }

  private X509Certificate certificate(KeyPair pair, Instant now)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    X500Name subject = subject();
    Instant until = now.atZone(ZoneOffset.UTC).plus(Period.ofYears(years)).toInstant();
    var builder =
        new JcaX509v3CertificateBuilder(
            subject,
            new BigInteger(127, new SecureRandom()).add(BigInteger.ONE),
            // A reader's clock may be a little behind ours.
            Date.from(now.minusSeconds(60)),
            Date.from(until),
            subject,
            pair.getPublic());
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    builder.addExtension(
        Extension.subjectKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
    var signer = new JcaContentSignerBuilder(keyKind.signature).build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private X500Name subject() {
    var builder = new X500NameBuilder(BCStyle.INSTANCE);
    if (!organisation.isBlank()) {
      builder.addRDN(BCStyle.O, organisation.strip());
    }
    return builder.addRDN(BCStyle.CN, name.strip()).build();
  }
}
