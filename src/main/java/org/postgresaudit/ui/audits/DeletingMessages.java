package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.List;
import org.postgresaudit.store.AuditContents;
import org.postgresaudit.ui.kit.Words;

/// The texts about deleting an audit for good.
final class DeletingMessages {
  private DeletingMessages() {}

  static String delete() {
    return "Delete for good…";
  }

  static String deleting(String client) {
    return "Deleting the audit of " + client;
  }

  static String tooLate() {
    return "Deleted; what is left on the disk is being overwritten, which cannot be cancelled";
  }

  static String kept(String client) {
    return "The audit of " + client + " is still there";
  }

  static String keptText() {
    return "You cancelled before anything was deleted; everything in it is as it was.";
  }

  static String deleteTitle(String client) {
    return "Delete the audit of " + client + " for good?";
  }

  static String deleteText(String target, String date, AuditContents contents) {
    return "Audit of "
        + target
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

  static String keyDelete() {
    return "Delete it for good";
  }
}
