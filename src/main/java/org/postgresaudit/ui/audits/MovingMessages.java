package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import org.postgresaudit.vault.Passphrase;

/// What is said about audits that move from one computer to another, are put away or deleted.
final class MovingMessages {
  private MovingMessages() {}

  static String export() {
    return "Export…";
  }

  static String archive() {
    return "Archive";
  }

  static String takeBack() {
    return "Take back from the archive";
  }

  static String more(String client, String target) {
    return "More about " + client + ", " + target;
  }

  static String archived() {
    return "Archived";
  }

  static String archivedHint() {
    return "Shows the audits that were put away";
  }

  static String noneArchived() {
    return "No audit is archived. An audit that is archived leaves this list and the start screen;"
        + " everything in it stays.";
  }

  static String allArchived() {
    return "Every audit is archived. Choose Archived to see them, or begin a new one.";
  }

  static String exporting() {
    return "Exporting an audit";
  }

  static String exportTitle(String client) {
    return "Export the audit of " + client;
  }

  static String exportText() {
    return "Everything in the audit goes into one file: what the probes saw, every judgement with"
        + " its history, attachments, and which reports were signed. A colleague imports it"
        + " and goes on from there. Passwords of servers are not in it.";
  }

  static String encrypt() {
    return "Encrypt with a passphrase";
  }

  static String passphrase() {
    return "Passphrase";
  }

  static String passphraseAgain() {
    return "Once more";
  }

  static String passphraseRules() {
    return "At least "
        + Passphrase.SHORTEST
        + " characters; four or five unrelated words are easy to say on the phone. Tell it by"
        + " another way than you send the file. Nobody can recover it. (AES-256-GCM, key by"
        + " Argon2id)";
  }

  static String notEncrypted() {
    return "Anybody who gets the file can read the client's findings, and could change it and its"
        + " checksums together. Choose this only if the file never leaves encrypted disks.";
  }

  static String weak(Passphrase.Weakness weakness) {
    return switch (weakness) {
      case TOO_SHORT -> "Use at least " + Passphrase.SHORTEST + " characters.";
      case TOO_UNIFORM -> "Use more different characters.";
    };
  }

  static String notTheSame() {
    return "This is not the same passphrase.";
  }

  static String chooseFile() {
    return "Choose a file…";
  }

  static String exportedAudits() {
    return "Exported audits";
  }

  static String cancel() {
    return "Cancel";
  }

  static String close() {
    return "Close";
  }

  static String exported(String client) {
    return "The audit of " + client + " is exported";
  }

  static String exportedTo(Path file) {
    return "It was read back and checked: " + file;
  }

  static String couldNotExport() {
    return "The audit was not exported";
  }

  static String keyExport() {
    return "Export the chosen audit";
  }

  static String keyArchive() {
    return "Archive it, or take it back";
  }
}
