package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.List;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.ui.kit.Words;

/// The texts about an audit that comes from another computer.
final class ImportMessages {
  private ImportMessages() {}

  static String importFile() {
    return "Import…";
  }

  static String checking() {
    return "Checking an exported audit";
  }

  static String importing() {
    return "Importing an audit";
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
    return "Audit of " + target + ", opened " + date + " by " + auditor + ".";
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

  static String keyImport() {
    return "Import an audit";
  }
}
