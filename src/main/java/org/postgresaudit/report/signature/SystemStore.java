package org.postgresaudit.report.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Optional;
import org.postgresaudit.report.signature.ReportFault.Kind;

/// The certificates of the person who is logged in to this computer. Windows and macOS have such a
/// store, Linux has none; the system itself asks for passwords and PINs.
public enum SystemStore {
  /// "Personal" of the current user; keys on smart cards are among them.
  WINDOWS("Windows-MY"),
  /// The login keychain.
  MACOS("KeychainStore");

  private final String type;

  SystemStore(String type) {
    this.type = type;
  }

  /// The store of this computer; absent where there is none.
  public static Optional<SystemStore> ofThisComputer() {
    return of(System.getProperty("os.name", ""));
  }

  static Optional<SystemStore> of(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return Optional.of(WINDOWS);
    }
    return name.startsWith("mac") ? Optional.of(MACOS) : Optional.empty();
  }

  /// Opens the store and takes the first key whose certificate may sign.
  ///
  /// @throws ReportFault when the store cannot be opened or holds no such key
  public SigningIdentity identity() throws ReportFault {
    try {
      KeyStore store = KeyStore.getInstance(type);
      store.load(null, null);
      return SigningIdentity.firstOf(store)
          .orElseThrow(() -> new ReportFault(Kind.NO_KEY, TokenMessages.noKeyInSystem()));
    } catch (IOException | GeneralSecurityException e) {
      throw new ReportFault(
          Kind.TOKEN_UNUSABLE, TokenMessages.noSystemStore(String.valueOf(e.getMessage())), e);
    }
  }
}
