package org.postgresaudit.report.signature;

import java.nio.file.Path;

/// What went wrong with a token, one sentence each.
final class TokenMessages {
  private TokenMessages() {}

  static String cannotSign(String signer) {
    return ("Could not sign as %s: the token does not answer or refuses; put it back in, open it"
            + " again with its PIN, and sign again")
        .formatted(signer);
  }

  static String noLibrary(Path library) {
    return ("Could not open the token: there is no driver %s; choose the PKCS#11 library of its"
                + " maker (.so, .dll or .dylib)")
        .formatted(library);
  }

  static String badLibrary(Path library, String reason) {
    return ("Could not open the token: %s is no PKCS#11 driver this computer can use (%s); it must"
                + " be of the same kind, 64 bits, as this program")
        .formatted(library, reason);
  }

  static String noSlot(Path library) {
    return "Could not open the token: %s sees no slot with a token in it; put it in and try again"
        .formatted(library);
  }

  static String noSuchSlot(int slot) {
    return "Could not open the token: there is no slot number %d, or no token in it"
        .formatted(slot);
  }

  static String wrongPin() {
    return "Could not open the token: the PIN is wrong. It was tried once and is not tried again by"
        + " itself; too many wrong PINs lock a token";
  }

  static String locked() {
    return "Could not open the token: its PIN is locked; its issuer can unlock it";
  }

  static String noKey() {
    return "Could not sign with the token: there is no private key with a certificate on it";
  }

  static String noSuchCertificate(String alias) {
    return "Could not sign with the token: it has no certificate called %s".formatted(alias);
  }

  static String unusable(String reason) {
    return "Could not open the token: %s; take it out, put it back in and try again"
        .formatted(reason);
  }

  static String noSystemStore(String reason) {
    return "Could not open the certificates of this computer: %s".formatted(reason);
  }
}
