package org.postgresaudit.ui.report;

/// The texts about who signs, and about making a signing identity.
final class IdentityMessages {
  private IdentityMessages() {}

  static String identity() {
    return "Identity";
  }

  static String identityPrompt() {
    return "a PKCS#12 file, .p12 or .pfx";
  }

  static String choose() {
    return "Choose";
  }

  static String makeOne() {
    return "Make an identity";
  }

  static String password() {
    return "Password of the file";
  }

  static String open() {
    return "Open";
  }

  static String identityFile() {
    return "Choose the file with the signing identity";
  }

  static String pkcs12() {
    return "PKCS#12";
  }

  static String vouchedFor(String signer, String issuer, String until) {
    return signer + ", vouched for by " + issuer + ", valid until " + until;
  }

  static String selfSigned(String signer, String until) {
    return signer
        + ", self-signed, valid until "
        + until
        + ". Nobody else vouches for it: the client has to compare the fingerprint.";
  }

  static String makeTitle() {
    return "Make an identity";
  }

  static String makeText() {
    return "A key and a certificate are made on this computer and kept in one file, closed with the"
        + " password. The certificate vouches for itself: PDF readers will say that the signer is"
        + " unknown until the client has compared the fingerprint with you.";
  }

  static String name() {
    return "Your name, as it will stand in the signature";
  }

  static String passwordTwice() {
    return "The same password again";
  }

  static String newPassword() {
    return "Password, at least 8 characters";
  }

  static String where() {
    return "File";
  }

  static String make() {
    return "Make identity";
  }

  static String cancel() {
    return "Cancel";
  }

  static String nameMissing() {
    return "Enter your name.";
  }

  static String passwordTooShort() {
    return "Enter at least 8 characters.";
  }

  static String passwordsDiffer() {
    return "The two passwords differ. Type the same twice.";
  }

  static String fileMissing() {
    return "Choose where the file shall go.";
  }
}
