package org.postgresaudit.report;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Why a report could not be made, signed or read, one sentence each.
final class FaultMessages {
  private FaultMessages() {}

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

  static String secretFound(String kind, String place) {
    return "The report was not signed: it contains %s; take it out and sign again"
        .formatted(looksLike(kind, place));
  }

  static String looksLike(String kind, String place) {
    return "what looks like %s, in %s".formatted(kind, place);
  }

  static String results() {
    return "the results";
  }

  static String outcomeIn(String place, String control) {
    return "%s, control %s".formatted(place, control);
  }

  static String attachment() {
    return "the attached " + Attachment.NAME;
  }

  static String detailsOfReport() {
    return "the details of the report";
  }

  static String factsOfServer() {
    return "the facts about the server";
  }

  static String attachmentOf(String control) {
    return "name or caption of an attachment of " + control;
  }

  static String control(String title) {
    return "the control “" + title + "”";
  }

  private static String day(Instant moment) {
    return Words.day(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
  }
}
