package org.postgresaudit.store;

import java.nio.file.Path;

/// The sentences people read when the file of an audit cannot be written or taken in.
final class FileMessages {
  private FileMessages() {}

  static String notAnAudit(Path file) {
    return ("Could not import %s: it is not an audit exported by Postgres Audit. Choose a file that"
            + " ends in .pgaudit.")
        .formatted(file);
  }

  static String newer(Path file, String program) {
    return ("Could not import %s: a newer version of Postgres Audit (%s) wrote it. Import it with"
            + " that version or a later one.")
        .formatted(file, visible(program));
  }

  static String cutOff(Path file) {
    return ("Could not import %s: it ends too early. Ask for the file again; it was not copied or"
            + " sent whole. Nothing was stored.")
        .formatted(file);
  }

  static String changed(Path file, String where) {
    return ("Could not import %s: it is not as it was exported (%s). Somebody changed it, or it was"
            + " damaged on its way. Ask for the file again. Nothing was stored.")
        .formatted(file, visible(where));
  }

  static String tooLarge(Path file, String what) {
    return ("Could not import %s: %s, more than any audit has. Nothing was stored; do not open it"
            + " with other programs either.")
        .formatted(file, what);
  }

  static String tooManyEntries() {
    return "it holds more than " + FileFormat.MOST_ENTRIES + " entries";
  }

  static String entryTooLarge(String entry) {
    return "its entry " + visible(entry) + " is too large";
  }

  static String foldedTooTightly() {
    return "it unfolds to more than " + FileFormat.UNFOLDED_MOST + " times its size";
  }

  static String unfoldsTooFar() {
    return "it unfolds to more than 8 GB";
  }

  static String brokenHistory(Path file) {
    return ("Could not import %s: its history does not match what stands in it. Somebody edited"
            + " the audit. Ask the sender which audit is the true one. Nothing was stored.")
        .formatted(file);
  }

  static String wrongPassphrase(Path file) {
    return ("Could not open %s: the passphrase is another one, or the file was changed or cut off"
            + " on its way. Enter the passphrase the sender told you; if that is right, ask for"
            + " the file again.")
        .formatted(file);
  }

  static String unknownSeal(Path file) {
    return ("Could not open %s: it was encrypted in a way this version does not accept. Ask the"
            + " sender to export it again with this version of Postgres Audit.")
        .formatted(file);
  }

  static String parted(String client) {
    return ("Could not import the audit of %s: it is in this store already, and both went on since"
            + " they parted. Nothing can be merged without losing who said what. Go on with one of"
            + " them.")
        .formatted(client);
  }

  static String changedMeanwhile(String client) {
    return "Could not import the audit of %s: it changed in this store meanwhile. Import it again."
        .formatted(client);
  }

  static String notReadable(Path file, String words) {
    return "Could not read %s (%s). Check the file and your rights there.".formatted(file, words);
  }

  static String couldNotWrite(Path file, String words) {
    return ("Could not write %s (%s). Check the room on the disk and your rights in that folder, or"
            + " choose another one. The audit in the store is as it was.")
        .formatted(file, words);
  }

  static String exportBroken() {
    return "Could not export this audit: its history does not match what stands in it, because"
        + " somebody edited the store. Restore a copy of the store and export from there.";
  }

  static String badCopy(Path file) {
    return ("Could not export to %s: what was read back is not what was written. Check the disk, or"
            + " choose another one.")
        .formatted(file);
  }

  private static String visible(String text) {
    var shown = text.replaceAll("[^\\p{Print}]", "?");
    return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
  }
}
