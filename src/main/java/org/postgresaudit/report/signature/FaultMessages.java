package org.postgresaudit.report.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Why a report could not be signed, written or read, one sentence each.
final class FaultMessages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private FaultMessages() {}

  static String cannotRead(Path file) {
    return "Could not read %s: check that it is a file and that you may read it".formatted(file);
  }

  static String noSuchFile(Path file) {
    return "Could not read %s: there is no such file".formatted(file);
  }

  static String wrongPassword(Path file) {
    return "Could not open the signing identity %s: the password is wrong; type it again"
        .formatted(file);
  }

  static String notAKeyStore(Path file) {
    return "Could not open the signing identity %s: it is no PKCS#12 file; choose a .p12 or .pfx file"
        .formatted(file);
  }

  static String noKeyIn(Path file) {
    return ("Could not sign with %s: there is no private key with a certificate in it; export the"
            + " identity again together with its key")
        .formatted(file);
  }

  static String notYetValid(String signer, Instant from) {
    return ("Could not sign as %s: the certificate is valid only from %s on; check this computer's"
            + " clock or choose another identity")
        .formatted(signer, day(from));
  }

  static String expired(String signer, Instant until) {
    return "Could not sign as %s: the certificate expired on %s; choose another identity"
        .formatted(signer, day(until));
  }

  static String identityExists(Path file) {
    return "Could not save the new identity as %s: the file exists already; choose another name"
        .formatted(file);
  }

  static String identityNotMade(String name) {
    return "Could not make a signing identity for %s: this Java cannot create the key"
        .formatted(name);
  }

  static String diskFull(Path file) {
    return ("Could not write %s: there is no room left for it on the disk; free some space or"
            + " choose another folder")
        .formatted(file);
  }

  static String cannotWrite(Path file) {
    return ("Could not write %s: check that the folder exists and that you may write there, or"
            + " choose another one")
        .formatted(file);
  }

  static String cannotReplace(Path file) {
    return ("Could not put the signed report into the place of %s: another program may have it"
            + " open; close it there, or choose another name")
        .formatted(file);
  }

  static String tooLarge(Path file, int most) {
    return ("Could not read %s: it has more than %d MB, which no report has; choose the report"
            + " itself")
        .formatted(file, most);
  }

  static String encrypted(String name) {
    return ("Could not verify %s: it is encrypted with a password, which no report of this product"
            + " is; ask for the original")
        .formatted(name);
  }

  static String tooMuchToUnpack(String name) {
    return ("Could not verify %s: it unpacks to more than this computer can hold; do not open it"
            + " with other programs either and ask for the original")
        .formatted(name);
  }

  static String notAPdf(String name) {
    return ("Could not verify %s: it is no PDF, or it is damaged beyond reading; choose the report"
            + " itself, or ask for it to be sent again")
        .formatted(name);
  }

  static String notSigned(String signer) {
    return ("Could not sign the report as %s: the key of this identity cannot make the signature;"
            + " choose another identity")
        .formatted(signer);
  }

  static String signatureNotGood(Path file, String seen) {
    return ("Could not sign %s: the new signature did not pass the check that follows it, so"
            + " nothing was saved (%s)")
        .formatted(file, seen);
  }

  private static String day(Instant moment) {
    return DAY.format(moment.atZone(ZoneId.systemDefault()));
  }

  static String cancelled() {
    return "The report was not signed: it was cancelled";
  }

  static String noCertificates(Path file) {
    return ("Could not read certificates from %s: choose a file of certificates in PEM or DER form"
            + " (.pem, .crt, .cer)")
        .formatted(file);
  }

  static String weakKey(String signer, String key) {
    return ("Could not sign as %s: its key (%s) is too short to be believed; ask for a certificate"
            + " with RSA of 2048 bits or more, or an elliptic curve of 256 bits or more")
        .formatted(signer, key);
  }

  static String notForSigning(String signer) {
    return ("Could not sign as %s: the certificate is not made for signatures (its key usage has"
            + " neither digital signature nor non-repudiation); choose another identity")
        .formatted(signer);
  }

  static String revoked(String signer) {
    return ("Could not sign as %s: its authority has revoked or suspended the certificate, or one"
            + " above it, or does not know it; choose another identity")
        .formatted(signer);
  }

  static String noRevocation(String signer) {
    return ("Could not sign as %s at this level: no authority says whether a certificate was"
            + " revoked; sign at level B-T, or add the missing certificates of authorities in the"
            + " settings")
        .formatted(signer);
  }

  static String levelNotReached(Level wanted, String got) {
    return "Could not reach %s: the file is at %s, so nothing was saved"
        .formatted(wanted.standardName(), got.isEmpty() ? "no level" : got);
  }

  static String noPlace(String name) {
    return ("Could not sign %s: it has no empty place for another signature; name a reviewer under"
            + " the details of the report before the auditor signs")
        .formatted(name);
  }

  static String notToBeBuiltOn(String name, String sentence) {
    return "Could not add to %s: %s".formatted(name, sentence);
  }

  static String alreadyThere(String name, String level) {
    return "Could not extend %s: it is at %s already".formatted(name, level);
  }

  static String changedWhileExtending(String name) {
    return ("Could not extend %s: the extended file does not begin with the original, so nothing"
            + " was saved")
        .formatted(name);
  }
}
