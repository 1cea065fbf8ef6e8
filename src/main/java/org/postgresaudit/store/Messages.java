package org.postgresaudit.store;

import java.nio.file.Path;

/// The sentences people read when the store cannot do what it was asked.
final class Messages {
  private static final double MEGABYTE = 1024 * 1024;

  private Messages() {}

  static String newerFile(Path file, int found, int known) {
    return ("Could not open %s: a newer version of Postgres Audit wrote it (format %d, this version"
            + " knows up to %d). Use that version, or another data folder with --data.")
        .formatted(file, found, known);
  }

  static String readOnly(Path file) {
    return ("Could not write to %s: the file or its folder is read-only for this user. Make both"
            + " writable, or choose another data folder with --data. Nothing saved is lost.")
        .formatted(file);
  }

  static String diskFull(Path file) {
    return ("Could not write to %s: the disk is full. Make room and try again. Nothing saved before"
            + " is lost.")
        .formatted(file);
  }

  static String diskFailed(Path file, String words) {
    return ("Could not read or write %s: the disk reported a fault (%s). Check the disk and try"
            + " again. What was saved before is kept.")
        .formatted(file, words);
  }

  static String busy(Path file) {
    return ("Could not write to %s: another window of Postgres Audit has kept it busy for too long."
            + " Close that window or wait, then try again.")
        .formatted(file);
  }

  static String notAStore(Path file) {
    return ("Could not open %s: it is not a store of Postgres Audit, or it is damaged. Move it away"
            + " or restore a copy.")
        .formatted(file);
  }

  static String couldNotOpen(Path file, String reason) {
    return "Could not open %s: %s. Check the folder, or choose another with --data."
        .formatted(file, reason);
  }

  static String couldNotUse(Path file, String words) {
    return "Could not use %s: %s. Nothing was changed.".formatted(file, words);
  }

  static String closed(Path file) {
    return "Could not use %s: the store is closed already. Start the program again."
        .formatted(file);
  }

  static String sealed() {
    return "Could not change this audit: a signed report sealed it. Open a follow-up audit"
        + " instead.";
  }

  static String gone() {
    return "Could not save: another window of Postgres Audit deleted this audit for good.";
  }

  static String unknownAudit(Object id) {
    return "Could not find the audit %s in the store. Go back to the list of audits.".formatted(id);
  }

  static String unknownRun(long id) {
    return "Could not find the run %d in the store. Start the probes again.".formatted(id);
  }

  static String auditFull(String name, long size, long held) {
    return ("Could not attach %s: with its %.1f MB the attachments of this audit would have %.1f"
            + " MB, and at most %d MB are kept. Remove attachments that are no longer needed,"
            + " or attach an excerpt.")
        .formatted(
            name, size / MEGABYTE, (held + size) / MEGABYTE, AttachmentStore.MOST_BYTES >> 20);
  }

  static String attachmentGone(String name) {
    return ("Could not find what is in %s: its content was removed from the store. Reload the"
            + " audit.")
        .formatted(name);
  }

  static String attachmentChanged(String name) {
    return ("Could not read what is in %s: it is not what was attached, so somebody edited the"
            + " file, or it is damaged. Restore a copy.")
        .formatted(name);
  }

  static String unreadable(String what) {
    return ("Could not read an entry of the store (%s): somebody edited the file, or it is damaged."
            + " Restore a copy.")
        .formatted(what);
  }

  static String packExists(String name) {
    return "There is a pack called %s already. Remove it first, or rename the folder of the new one."
        .formatted(name);
  }

  static String packChanging(String name) {
    return "The pack %s was changed while it was copied. Add it again.".formatted(name);
  }

  static String couldNotKeepPack(String name, Path place) {
    return "Could not copy the pack %s to %s. Check the room on the disk and your rights there."
        .formatted(name, place);
  }

  static String couldNotRemovePack(String name, Path place) {
    return "Could not remove the pack %s. Delete the folder %s by hand.".formatted(name, place);
  }

  static String couldNotReadPacks(Path place) {
    return "Could not read your packs in %s. Check your rights there.".formatted(place);
  }

  static String couldNotConfirmPack(Path file) {
    return "Could not note in %s that the pack was confirmed. Check your rights there."
        .formatted(file);
  }
}
