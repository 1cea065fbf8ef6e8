package org.postgresaudit.ui.signing;

/// The texts about who signs, and about making a signing identity.
final class IdentityMessages {
  private IdentityMessages() {}

  static String reason(Throwable fault) {
    var message = fault.getMessage();
    return message == null || message.isBlank() ? fault.getClass().getSimpleName() + "." : message;
  }

  static String opening() {
    return "Opening the signing identity";
  }

  static String making() {
    return "Making a signing identity";
  }

  static String signature() {
    return "Signature";
  }

  static String organisation() {
    return "Your organisation";
  }

  static String identity() {
    return "Identity";
  }

  static String identityPrompt() {
    return "a .p12 or .pfx file";
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

  static String useAToken() {
    return "Use a token or smart card";
  }

  static String useSystem() {
    return "Use a certificate of this computer";
  }

  static String tokenTitle() {
    return "Sign with a token";
  }

  static String tokenText() {
    return "A smart card or another PKCS#11 token, reached through the driver of its maker. The PIN"
        + " is typed each time and never kept; a wrong one is not tried again, because too"
        + " many lock the token.";
  }

  static String tokenLibrary() {
    return "Driver";
  }

  static String tokenLibraryPrompt() {
    return "PKCS#11 library: .so, .dll or .dylib";
  }

  static String libraryMissing() {
    return "Choose the driver of the token.";
  }

  static String tokenSlot() {
    return "Slot";
  }

  static String tokenSlotPrompt() {
    return "first";
  }

  static String slotIsNumber() {
    return "A number, from 0.";
  }

  static String pin() {
    return "PIN";
  }

  static String pinMissing() {
    return "Type the PIN.";
  }

  static String testToken() {
    return "Test";
  }

  static String useToken() {
    return "Use token";
  }
}
