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
    return "Could not write %s: the disk is full; free some space or choose another folder"
        .formatted(file);
  }

  static String cannotWrite(Path file) {
    return ("Could not write %s: check that the folder exists and that you may write there, or"
            + " choose another one")
        .formatted(file);
  }

  static String notAPdf(String name) {
    return "Could not verify %s: it is no PDF, or it is damaged beyond reading".formatted(name);
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
}
