package org.postgresaudit.report.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.security.auth.login.LoginException;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// A smart card or another PKCS#11 token, reached through the library of its maker. Its PIN is
/// asked for each time, tried once, and never kept.
public final class Token {
  /// A token with more slots than that is a broken driver.
  private static final int MOST_SLOTS = 32;

  private final Path library;
  private final int slot;
  private final Provider provider;

  private Token(Path library, int slot, Provider provider) {
    this.library = library;
    this.slot = slot;
    this.provider = provider;
  }

  /// The token in one slot.
  ///
  /// @param library the PKCS#11 driver: `.so`, `.dll` or `.dylib`
  /// @param slot its place in the list of slots, from 0
  /// @throws ReportFault when the driver cannot be loaded, or there is no token in the slot
  public static Token in(Path library, int slot) throws ReportFault {
    return find(library, slot)
        .orElseThrow(() -> new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.noSuchSlot(slot)));
  }

  /// The slots that have a token in them, by their place in the list of slots.
  ///
  /// @throws ReportFault when the driver cannot be loaded, or there is no token at all
  public static List<Integer> slots(Path library) throws ReportFault {
    var found = new ArrayList<Integer>();
    for (int slot = 0; slot < MOST_SLOTS; slot++) {
      try {
        if (find(library, slot).isPresent()) {
          found.add(slot);
        }
      } catch (ReportFault e) {
        if (slot == 0) {
          throw e;
        }
        break;
      }
    }
    if (found.isEmpty()) {
      throw new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.noSlot(library));
    }
    return found;
  }

  private static Optional<Token> find(Path library, int slot) throws ReportFault {
    if (!Files.isRegularFile(library)) {
      throw new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.noLibrary(library));
    }
    Provider template = Security.getProvider("SunPKCS11");
    if (template == null) {
      throw new ReportFault(
          Kind.TOKEN_UNUSABLE, TokenMessages.badLibrary(library, "this Java has no PKCS#11"));
    }
    try {
      // Two leading hyphens: what follows is the configuration itself, not the name of its file.
      Provider provider =
          template.configure(
              """
              --name=Token%d
              library="%s"
              slotListIndex=%d
              """
                  .formatted(
                      slot, library.toAbsolutePath().toString().replace("\\", "\\\\"), slot));
      return provider.getService("KeyStore", "PKCS11") == null
          ? Optional.empty()
          : Optional.of(new Token(library, slot, provider));
    } catch (ProviderException | InvalidParameterException | UnsupportedOperationException e) {
      throw new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.badLibrary(library, reason(e)), e);
    }
  }

  /// Opens the token and takes its first key that may sign.
  ///
  /// @param pin tried once; wiped by the caller
  /// @throws ReportFault when the PIN is wrong or locked, or there is no key with a certificate
  public SigningIdentity identity(char[] pin) throws ReportFault {
    List<SigningIdentity> all = identities(pin);
    for (SigningIdentity identity : all) {
      boolean[] usage = identity.certificate().getKeyUsage();
      if (usage == null || usage[0] || usage[1]) {
        return identity;
      }
    }
    return all.getFirst();
  }

  /// All keys with a certificate, in the order the token names them.
  List<SigningIdentity> identities(char[] pin) throws ReportFault {
    try {
      logOut();
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      var found = new ArrayList<SigningIdentity>();
      for (String alias : Collections.list(store.aliases())) {
        var chain = new ArrayList<X509Certificate>();
        Certificate[] kept = store.getCertificateChain(alias);
        for (Certificate certificate : kept == null ? new Certificate[0] : kept) {
          if (certificate instanceof X509Certificate x509) {
            chain.add(x509);
          }
        }
        if (!chain.isEmpty() && store.getKey(alias, null) instanceof PrivateKey key) {
          found.add(SigningIdentity.kept(key, chain, provider));
        }
      }
      if (found.isEmpty()) {
        throw new ReportFault(Kind.NO_KEY, TokenMessages.noKey());
      }
      return found;
    } catch (IOException | GeneralSecurityException | ProviderException e) {
      throw closed(e);
    }
  }

  /// For keys to be put on the token.
  Provider provider() {
    return provider;
  }

  /// A driver that was logged in before would take any PIN.
  private void logOut() throws LoginException {
    if (provider instanceof AuthProvider token) {
      token.logout();
    }
  }

  private ReportFault closed(Exception e) {
    String words = chained(e);
    if (words.contains("CKR_PIN_LOCKED")) {
      return new ReportFault(Kind.WRONG_PIN, TokenMessages.locked(), e);
    }
    if (words.contains("CKR_PIN_") || words.contains("FAILEDLOGIN")) {
      return new ReportFault(Kind.WRONG_PIN, TokenMessages.wrongPin(), e);
    }
    return new ReportFault(Kind.TOKEN_UNUSABLE, TokenMessages.unusable(reason(e)), e);
  }

  private static String chained(Throwable e) {
    var words = new StringBuilder();
    int depth = 0;
    for (Throwable at = e; at != null && depth < 10; at = at.getCause(), depth++) {
      words.append(at).append(' ');
    }
    return words.toString().toUpperCase(Locale.ROOT);
  }

  private static String reason(Throwable e) {
    Throwable deepest = e;
    for (int depth = 0; deepest.getCause() != null && depth < 10; depth++) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }

  /// Looks at the token and signs a few bytes with each key, without keeping anything.
  ///
  /// @param pin tried once; wiped by the caller
  /// @return what was found, one sentence each
  /// @throws ReportFault as [#identity]
  public List<String> test(char[] pin) throws ReportFault {
    var told = new ArrayList<String>();
    told.add(TokenMessages.slot(slot, slots(library)));
    told.add(
        TokenMessages.algorithms(
            provider.getServices().stream()
                .filter(service -> service.getType().equals("Signature"))
                .map(Provider.Service::getAlgorithm)
                .filter(algorithm -> algorithm.startsWith("SHA256with"))
                .sorted()
                .toList()));
    for (SigningIdentity identity : identities(pin)) {
      told.add(
          TokenMessages.certificate(
              identity.signer(),
              identity.issuer(),
              Suitability.inWords(identity.certificate().getPublicKey()),
              identity.validUntil()));
      told.add(tried(identity));
    }
    return List.copyOf(told);
  }

  private static String tried(SigningIdentity identity) {
    try {
      Suitability.check(identity.certificate(), identity.signer());
      Signing.tryOut(identity);
      return TokenMessages.trialGood(identity.signer());
    } catch (ReportFault e) {
      return String.valueOf(e.getMessage());
    }
  }
}
