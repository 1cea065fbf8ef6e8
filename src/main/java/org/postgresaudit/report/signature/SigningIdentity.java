package org.postgresaudit.report.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A private key and the certificate that says whose it is. Lives in memory only; the file stays as
/// it is.
public final class SigningIdentity {
  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final Optional<Provider> keeper;

  private SigningIdentity(PrivateKey key, List<X509Certificate> chain, Optional<Provider> keeper) {
    this.key = key;
    this.chain = List.copyOf(chain);
    this.keeper = keeper;
  }

  /// A key that never leaves its keeper, such as a token.
  ///
  /// @param chain the signer's certificate first; not empty
  static SigningIdentity kept(PrivateKey key, List<X509Certificate> chain, Provider keeper) {
    return new SigningIdentity(key, chain, Optional.of(keeper));
  }

  /// Opens a PKCS#12 file (`.p12`, `.pfx`) and takes its first private key.
  ///
  /// @param password is not kept and not changed
  /// @throws ReportFault when the file cannot be read or is none, the password is wrong, or there
  ///   is no private key with a certificate in it. A certificate out of its time is refused when
  ///   signing, not here, so that it can be shown.
  public static SigningIdentity fromPkcs12(Path file, char[] password) throws ReportFault {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return firstKey(store, password)
          .orElseThrow(() -> new ReportFault(Kind.NO_KEY, FaultMessages.noKeyIn(file)));
    } catch (NoSuchFileException e) {
      throw new ReportFault(Kind.FILE_UNREADABLE, FaultMessages.noSuchFile(file), e);
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (GeneralSecurityException e) {
      throw new ReportFault(Kind.NOT_A_KEY_STORE, FaultMessages.notAKeyStore(file), e);
    }
  }

  /// Makes a key and a certificate that vouches for itself, saves both as a new PKCS#12 file that
  /// only its owner may read, and opens it.
  ///
  /// @throws ReportFault when the file cannot be written; an existing file is not overwritten
  public static SigningIdentity selfSigned(SelfSigned wish, Path file, char[] password)
      throws ReportFault {
    wish.create(file, password, Instant.now());
    return fromPkcs12(file, password);
  }

  /// The first key of a store that asks for passwords itself.
  static Optional<SigningIdentity> firstOf(KeyStore store) throws GeneralSecurityException {
    // A keychain hands out keys only to who names any password at all.
    return firstKey(store, "-".toCharArray());
  }

  private static Optional<SigningIdentity> firstKey(KeyStore store, char[] password)
      throws GeneralSecurityException {
    for (String alias : Collections.list(store.aliases())) {
      Certificate[] chain = store.getCertificateChain(alias);
      if (store.isKeyEntry(alias)
          && chain != null
          && store.getKey(alias, password) instanceof PrivateKey key) {
        var certificates = new ArrayList<X509Certificate>();
        for (Certificate certificate : chain) {
          if (certificate instanceof X509Certificate x509) {
            certificates.add(x509);
          }
        }
        if (!certificates.isEmpty()) {
          return Optional.of(new SigningIdentity(key, certificates, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static ReportFault unreadable(Path file, IOException e) {
    if (e.getCause() instanceof UnrecoverableKeyException) {
      return new ReportFault(Kind.WRONG_PASSWORD, FaultMessages.wrongPassword(file), e);
    }
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      return ReportFault.unreadable(file, e);
    }
    return new ReportFault(Kind.NOT_A_KEY_STORE, FaultMessages.notAKeyStore(file), e);
  }

  /// The person or firm the certificate names: its common name, else the whole name.
  public String signer() {
    return CertificateNames.commonName(certificate().getSubjectX500Principal());
  }

  /// Who vouches for the certificate.
  public String issuer() {
    return CertificateNames.commonName(certificate().getIssuerX500Principal());
  }

  /// Whether nobody but the signer vouches for the certificate.
  public boolean isSelfSigned() {
    return certificate().getSubjectX500Principal().equals(certificate().getIssuerX500Principal());
  }

  /// SHA-256 of the certificate, upper-case hex with colons.
  public String fingerprint() {
    return CertificateNames.fingerprint(certificate());
  }

  /// From when the certificate may be used.
  public Instant validFrom() {
    return certificate().getNotBefore().toInstant();
  }

  /// Until when the certificate may be used.
  public Instant validUntil() {
    return certificate().getNotAfter().toInstant();
  }

  /// The serial number, upper-case hex.
  public String serialNumber() {
    return certificate().getSerialNumber().toString(16).toUpperCase(java.util.Locale.ROOT);
  }

  /// The certificate that says whose key it is.
  public X509Certificate certificate() {
    return chain.getFirst();
  }

  /// The signer's certificate first.
  List<X509Certificate> chain() {
    return chain;
  }

  /// Signs with SHA-256.
  ///
  /// @param algorithm as Java calls it, such as `SHA256withRSA`
  /// @throws ReportFault when the key cannot sign: another kind of key, or its token is gone
  byte[] sign(byte[] bytes, String algorithm) throws ReportFault {
    try {
      Signature signature =
          keeper.isPresent()
              ? Signature.getInstance(algorithm, keeper.get())
              : Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException | ProviderException e) {
      throw keeper.isPresent()
          ? new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.cannotSign(signer()), e)
          : new ReportFault(Kind.SIGNATURE_FAILED, FaultMessages.notSigned(signer()), e);
    }
  }

  /// Whether the key is in a token or in a store of the system: then a chain may be incomplete.
  boolean isKept() {
    return keeper.isPresent();
  }

  /// Refuses a certificate out of its time, with a key too weak to be believed, or made for other
  /// things than signing.
  public void mustSignAt(Instant moment) throws ReportFault {
    mustBeValidAt(moment);
    Suitability.check(certificate(), signer());
  }

  private void mustBeValidAt(Instant moment) throws ReportFault {
    if (moment.isBefore(validFrom())) {
      throw new ReportFault(
          Kind.CERTIFICATE_NOT_YET_VALID, FaultMessages.notYetValid(signer(), validFrom()));
    }
    if (moment.isAfter(validUntil())) {
      throw new ReportFault(
          Kind.CERTIFICATE_EXPIRED, FaultMessages.expired(signer(), validUntil()));
    }
  }
}
