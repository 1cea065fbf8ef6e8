package org.postgresaudit.report.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

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

  static String unusable(String reason) {
    return "Could not open the token: %s; take it out, put it back in and try again"
        .formatted(reason);
  }

  static String noSystemStore(String reason) {
    return "Could not open the certificates of this computer: %s".formatted(reason);
  }

  static String noKeyInSystem() {
    return "Could not sign with a certificate of this computer: there is none with a private key";
  }

  static String slot(int slot, List<Integer> all) {
    return "Slot %d has a token in it; slots with a token: %s."
        .formatted(slot, String.join(", ", all.stream().map(String::valueOf).toList()));
  }

  static String algorithms(List<String> algorithms) {
    return algorithms.isEmpty()
        ? "The driver names no way to sign with SHA-256."
        : "It can sign with " + String.join(", ", algorithms) + ".";
  }

  static String certificate(String signer, String issuer, String key, Instant until) {
    return "Certificate of %s, issued by %s, %s, valid to %s."
        .formatted(signer, issuer, key, TimeMessages.moment(until));
  }

  static String trialGood(String signer) {
    return "A trial signature as %s was made and is good.".formatted(signer);
  }
}
