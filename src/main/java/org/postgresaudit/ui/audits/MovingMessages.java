package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.List;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.store.AuditContents;
import org.postgresaudit.ui.kit.Words;
import org.postgresaudit.vault.Passphrase;

/// What is said about audits that move from one computer to another, are put away or deleted.
final class MovingMessages {
  private MovingMessages() {}

  static String export() {
    return "Export…";
  }

  static String importFile() {
    return "Import…";
  }

  static String archive() {
    return "Archive";
  }

  static String takeBack() {
    return "Take back from the archive";
  }

  static String delete() {
    return "Delete for good…";
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

  static String checking() {
    return "Checking an exported audit";
  }

  static String importing() {
    return "Importing an audit";
  }

  static String deleting() {
    return "Deleting an audit";
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

  static String couldNotImport() {
    return "Nothing was imported";
  }

  static String openTitle(Path file) {
    return file.getFileName() + " is encrypted";
  }

  static String openText() {
    return "Enter the passphrase the sender told you. Checking it takes a moment on purpose.";
  }

  static String openVerb() {
    return "Open";
  }

  static String importTitle(String client) {
    return "Import the audit of " + client;
  }

  static String importVerb() {
    return "Import";
  }

  static String replaceVerb() {
    return "Replace the earlier one";
  }

  static String opened(String date, String auditor, String target) {
    return target + ", opened " + date + " by " + auditor + ".";
  }

  static String brings(Arrival arrival) {
    return "It brings "
        + Words.count(arrival.results(), "answer of a probe", "answers of probes")
        + ", "
        + Words.count(arrival.annotations(), "judgement or note", "judgements and notes")
        + " and "
        + Words.count(arrival.attachments(), "attachment", "attachments")
        + ". Exported "
        + org.postgresaudit.ui.kit.Times.date(arrival.about().exportedAt())
        + " by Postgres Audit "
        + arrival.about().program()
        + "; every checksum in it is right.";
  }

  static String sealed() {
    return "A signed report sealed it: it can be read and followed up, and takes no changes.";
  }

  static String relation(Arrival.Relation relation) {
    return switch (relation) {
      case Arrival.Relation.New _ -> "There is no such audit here yet.";
      case Arrival.Relation.Same _ ->
          "It is here already, and both are the same. There is nothing to import.";
      case Arrival.Relation.Continues(int entries) when entries == 0 ->
          "It is here already with the same history; only details such as the scope or names"
              + " differ. The file's details would replace those here.";
      case Arrival.Relation.Continues(int entries) ->
          "It is here already in an earlier state. The file goes on from it with "
              + Words.count(entries, "further entry", "further entries")
              + "; nothing that is here would be lost.";
      case Arrival.Relation.Behind(int entries) ->
          "It is here already and goes "
              + Words.count(entries, "entry", "entries")
              + " further than the file. There is nothing to import.";
      case Arrival.Relation.Parted _ ->
          "It is here already, and both went on since they parted. They cannot be merged without"
              + " losing who said what. Agree on one of them; to take the file's, delete the one"
              + " here for good first.";
    };
  }

  static String missingPacks(List<String> packs) {
    return (packs.size() == 1 ? "It asked a pack" : "It asked packs")
        + " that "
        + (packs.size() == 1 ? "is" : "are")
        + " not in use here: "
        + String.join(", ", packs)
        + ". Their results are kept, and shown as soon as the same pack is in use.";
  }

  static String imported(String client) {
    return "The audit of " + client + " is imported";
  }

  static String importedText() {
    return "Its history was checked link by link and is as it was.";
  }

  static String openAudit() {
    return "Open the audit";
  }

  static String deleteTitle(String client) {
    return "Delete the audit of " + client + " for good?";
  }

  static String deleteText(String target, String date, AuditContents contents) {
    return target
        + ", opened "
        + date
        + ". "
        + Words.count(contents.results(), "answer of a probe", "answers of probes")
        + ", "
        + Words.count(contents.annotations(), "judgement or note", "judgements and notes")
        + ", "
        + Words.count(contents.attachments(), "attachment", "attachments")
        + " and the record of "
        + Words.count(contents.reports(), "signed report", "signed reports")
        + " go, and their bytes are overwritten in the store. There is no way back but an exported"
        + " file.";
  }

  static String deleteStays() {
    return "PDF files of reports and exported files stay where you put them.";
  }

  static String copies(List<Path> copies) {
    return "The copy of the store made before its format changed goes too, because the audit may be"
        + " in it: "
        + String.join(
            ", ", copies.stream().map(copy -> String.valueOf(copy.getFileName())).toList());
  }

  static String connectionToo(String name) {
    return "Delete the saved connection " + name + " too; no other audit uses it";
  }

  static String typeClient(String client) {
    return "To confirm, type the client: " + client;
  }

  static String deleteVerb() {
    return "Delete for good";
  }

  static String keep() {
    return "Keep it";
  }

  static String traces(org.postgresaudit.store.Erasure.Traces traces) {
    return switch (traces) {
      case NONE -> "";
      case IN_JOURNAL ->
          "The audit is deleted, but another window of Postgres Audit keeps earlier pages of the"
              + " store in its journal. Close that window, then this one; the journal goes with the"
              + " last.";
      case IN_COPY ->
          "The audit is deleted, but a copy of the store that was made before its format changed"
              + " could not be removed. Delete the files that end in .copy in the data folder by"
              + " hand.";
    };
  }

  static String keyExport() {
    return "Export the chosen audit";
  }

  static String keyImport() {
    return "Import an audit";
  }

  static String keyArchive() {
    return "Archive it, or take it back";
  }

  static String keyDelete() {
    return "Delete it for good";
  }
}
