package org.postgresaudit.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Sentences of this package that are not in the page templates: faults first, then names.
final class Messages {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Messages() {}

  static String logoTooLarge(Path file) {
    return "Could not use the logo %s: it is larger than 4 MB; save it smaller".formatted(file);
  }

  static String logoUnusable(Path file) {
    return "Could not use the logo %s: choose a PNG or JPEG picture of at most 3000 × 3000 pixels"
        .formatted(file);
  }

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

  static String notAPdfToDraw() {
    return "Could not show the pages: the file is no PDF, or it is damaged";
  }

  static String notAPdf(String name) {
    return "Could not verify %s: it is no PDF, or it is damaged beyond reading".formatted(name);
  }

  static String cancelled() {
    return "The report was not written: it was cancelled";
  }

  static String documentTitle(String client, String target) {
    return client.isBlank()
        ? "PostgreSQL security audit, " + target
        : "PostgreSQL security audit, " + client + ", " + target;
  }

  private static String day(Instant moment) {
    return DAY.format(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
  }
}
