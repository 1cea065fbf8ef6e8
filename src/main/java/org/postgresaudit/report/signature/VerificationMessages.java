package org.postgresaudit.report.signature;

import java.util.List;

/// What a verification says, in words for people who never saw a certificate.
final class VerificationMessages {
  private VerificationMessages() {}

  /// @param signers one or more
  static String unchangedKnown(String name, List<String> signers) {
    return signers.size() == 1
        ? "%s is unchanged since it was signed by %s, whose certificate comes from a trusted authority."
            .formatted(name, signers.getFirst())
        : "%s is unchanged since it was signed by %s, whose certificates come from trusted authorities."
            .formatted(name, all(signers));
  }

  /// @param signers one or more
  static String unchanged(String name, List<String> signers) {
    return signers.size() == 1
        ? ("%s is unchanged since it was signed by %s. Who %s is must be confirmed by comparing"
                + " the fingerprint.")
            .formatted(name, signers.getFirst(), signers.getFirst())
        : ("%s is unchanged since it was signed by %s. Who they are must be confirmed by comparing"
                + " the fingerprints.")
            .formatted(name, all(signers));
  }

  static String all(List<String> signers) {
    return String.join(" and ", signers);
  }

  static String notAsSigned(String name, String signer) {
    return "%s is not as it was signed by %s: do not rely on it and ask for the original."
        .formatted(name, signer);
  }

  static String notSigned(String name) {
    return "%s is not signed: nothing shows who made it or whether it was changed.".formatted(name);
  }

  static String newer() {
    return "A newer version of Postgres Audit made this report. What is said here of its bytes and"
        + " signatures holds; verify it with that version as well, which knows what was added"
        + " since.";
  }

  static String unknownSigner() {
    return "an unknown signer";
  }

  static String noSignature() {
    return "There is no signature in the file.";
  }

  static String signatureUnreadable(int signatures) {
    return "The file has %s, but not every one of them can be read."
        .formatted(signatures == 1 ? "1 signature" : signatures + " signatures");
  }

  static String digestDiffers() {
    return "The signed bytes are not the ones that were signed.";
  }

  static String signatureNotByKey() {
    return "The signature does not match the certificate beside it.";
  }

  static String changedAfterSigning() {
    return "The file was changed after signing in a way that is not allowed: a page, an attachment"
        + " or its structure differs.";
  }

  static String attachmentExchanged(String name) {
    return "The attached file %s is not the one that was signed.".formatted(name);
  }

  static String attachmentAdded(String name) {
    return "The attached file %s was not there when it was signed.".formatted(name);
  }

  static String attachmentRemoved(String name) {
    return "The attached file %s was there when it was signed and is gone.".formatted(name);
  }

  static String bytesAfterSignature() {
    return "The file goes on after the end of what was signed.";
  }

  static String notAccepted(String indication, String why) {
    return "The signature is not acceptable (%s).".formatted((indication + " " + why).strip());
  }

  static String everyByteCovered() {
    return "The signature covers every byte of the file, the attachments included.";
  }

  static String selfSigned() {
    return "The certificate is self-signed: no authority vouches for the name in it.";
  }

  static String chainUnknown() {
    return "The certificate comes from an authority that is not among the trusted ones here.";
  }

  static String chainTrusted() {
    return "The certificate comes from a trusted authority.";
  }

  static String signerNotValid(String name, String signer) {
    return ("%s is unchanged, but the certificate of %s was revoked: somebody else may have used"
            + " the key. Do not rely on it and ask for the original.")
        .formatted(name, signer);
  }

  static String revoked(String signer) {
    return "The certificate of %s, or one above it, was revoked by its authority."
        .formatted(signer);
  }

  static String expired(String signer) {
    return ("The certificate of %s has run out since, and no time stamp proves that the signature"
            + " is older than that.")
        .formatted(signer);
  }

  static String noRevocation(String signer) {
    return ("The certificate of %s leads to a trusted authority; whether it was revoked cannot be"
            + " said without asking the network.")
        .formatted(signer);
  }

  static String stampBroken(String by) {
    return "A time stamp of %s does not fit the bytes it is about.".formatted(by);
  }

  static String coversAll() {
    return "Covers every byte of the file, the attachments included.";
  }

  static String coversAllButProof() {
    return "Covers the whole report, the attachments included; only proof of validity follows it.";
  }

  static String coversBefore() {
    return ("Covers the whole report as it was then, the attachments included; what follows are"
        + " later signatures, time stamps and proof of validity.");
  }

  static String timeOfSigner() {
    return "The time is the signer’s own word: there is no time stamp.";
  }

  static String timeOfAuthority(String by) {
    return "The time is confirmed by the time stamp of %s.".formatted(by);
  }

  static String timeOfUnknown(String by) {
    return "The time is stamped by %s, which is not among the authorities trusted here."
        .formatted(by);
  }
}
