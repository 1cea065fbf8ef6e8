package org.postgresaudit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.Arrival;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.vault.Passphrase;

/// What the commands about audits of the workbench say.
final class AuditsMessages {
  private static final String LINE = "%-36s  %-10s  %-8s  %7s  %s, %s";

  private AuditsMessages() {}

  static String none() {
    return "There is no audit in this store yet.";
  }

  static String head() {
    return LINE.formatted("ID", "OPENED", "STATE", "DECIDED", "CLIENT", "TARGET");
  }

  static String line(AuditSummary summary) {
    var audit = summary.audit();
    return LINE.formatted(
        audit.id(),
        day(audit.openedAt()),
        state(audit),
        String.format(Locale.ROOT, "%.0f %%", Math.floor(summary.tally().coverage() * 100)),
        audit.client(),
        audit.target().name());
  }

  private static String state(Audit audit) {
    if (audit.archivedAt().isPresent()) {
      return "archived";
    }
    return audit.isSealed() ? "signed" : "open";
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }

  static String unknown(String id) {
    return "No audit has an id that begins with \"%s\". The command audits list prints them."
        .formatted(id);
  }

  static String several(String id, int count) {
    return "%d audits have an id that begins with \"%s\". Write more of it.".formatted(count, id);
  }

  static String weak(Path file, Passphrase.Weakness weakness) {
    var what =
        switch (weakness) {
          case TOO_SHORT -> "is shorter than " + Passphrase.SHORTEST + " characters";
          case TOO_UNIFORM -> "has too few different characters";
        };
    return ("The passphrase in %s %s. Write a longer one, such as four or five unrelated words, and"
            + " export again.")
        .formatted(file, what);
  }

  static String exported(Audit audit, Path file, boolean encrypted) {
    return "Exported the audit of %s (%s) to %s, %s; it was read back and checked."
        .formatted(
            audit.client(),
            audit.target().name(),
            file,
            encrypted ? "encrypted" : "readable for anybody who gets it");
  }

  static String encrypted(Path file) {
    return ("%s is encrypted. Write the passphrase the sender told you into a file only you can"
            + " read, and add --passphrase-file with it.")
        .formatted(file);
  }

  static String brings(Arrival arrival) {
    return "Audit   %s (%s), opened %s by %s%nBrings  %s, %s, %s"
        .formatted(
            arrival.about().client(),
            arrival.about().target(),
            day(arrival.openedAt()),
            arrival.auditor(),
            count(arrival.results(), "answer of a probe", "answers of probes"),
            count(arrival.annotations(), "judgement or note", "judgements and notes"),
            count(arrival.attachments(), "attachment", "attachments"));
  }

  static String missingPacks(List<String> packs) {
    return "Packs   not in use here: %s; their results are kept and shown as soon as they are"
        .formatted(String.join(", ", packs));
  }

  static String imported(Arrival arrival) {
    return "Imported as audit %s; its history was checked link by link and is as it was."
        .formatted(arrival.about().audit());
  }

  static String same() {
    return "It is here already, and both are the same; there was nothing to import.";
  }

  static String behind(int entries) {
    return "It is here already and goes %s further than the file; there was nothing to import."
        .formatted(count(entries, "entry", "entries"));
  }

  static String continues(Arrival arrival, int entries) {
    var what =
        entries == 0
            ? "with the same history; only details such as the scope or names differ"
            : "in an earlier state; the file goes on from it with "
                + count(entries, "further entry", "further entries");
    return ("Nothing was imported: the audit of %s is here already %s. To put the file in its"
            + " place, add --replace.")
        .formatted(arrival.about().client(), what);
  }

  static String parted(Arrival arrival) {
    return ("Nothing was imported: the audit of %s is here already, and both went on since they"
            + " parted. They cannot be merged without losing who said what. Agree on one of them;"
            + " to take the file's, delete the one here for good in the workbench first.")
        .formatted(arrival.about().client());
  }

  private static String count(long count, String one, String many) {
    return count == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", count, many);
  }
}
