package org.postgresaudit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postgresaudit.probe.Result;
import org.postgresaudit.store.WordingStore;

/// What the commands say.
final class Messages {
  private Messages() {}

  static String fault(String sentence) {
    return "postgres-audit: " + sentence;
  }

  static String usage(String reason, String command) {
    return "postgres-audit: %s; see %s --help".formatted(reason, command);
  }

  static String ownFailure(String what) {
    return ("Postgres Audit failed by its own fault (%s). Run it again with --verbose and report"
            + " what it prints.")
        .formatted(what);
  }

  static String uriHoldsPassword() {
    return "The URI contains a password, which everybody on this computer can read in the list of"
        + " processes. Take it out and give it with --password-file, PGPASSWORD or a .pgpass file.";
  }

  static String unknownSection(String word, List<String> known) {
    return "There is no section \"%s\". Sections are %s.".formatted(word, String.join(", ", known));
  }

  static String unknownSeverity(String word) {
    return "\"%s\" is no severity. Write info, low, medium, high or critical for --fail-on."
        .formatted(word);
  }

  static String unknownLanguage(String code) {
    return "\"%s\" is no language of reports. Write en, fr, de or es for --language."
        .formatted(code);
  }

  static String noSuchFolder(Path folder) {
    return "There is no folder %s. Check its path.".formatted(folder);
  }

  static String needsOneOf(String command, String words) {
    return "%s needs one of %s".formatted(command, words);
  }

  static String noStore(Path folder) {
    return ("There is no store in %s: the workbench was never used there. Check --data, or leave it"
            + " out for the platform's folder.")
        .formatted(folder);
  }

  static String wordingsExported(int count, Path file) {
    return "Exported %s to %s.".formatted(count == 1 ? "1 wording" : count + " wordings", file);
  }

  static String wordingsImported(WordingStore.Taken taken) {
    var known = taken.known() == 0 ? "" : " %d were here already.".formatted(taken.known());
    var apart =
        taken.apart() == 0
            ? ""
            : " %d of them got a number after the title, because other words stand under it."
                .formatted(taken.apart());
    return "Imported %s.%s%s"
        .formatted(taken.added() == 1 ? "1 wording" : taken.added() + " wordings", apart, known);
  }

  static String signNeedsPdf() {
    return "--sign needs --pdf, the report to sign.";
  }

  static String signNeedsPassword() {
    return "--sign needs --sign-password-file, a file with the password of the PKCS#12 file.";
  }

  static String sameFileTwice(Path file) {
    return "--json and --pdf both name %s. Give each its own file.".formatted(file);
  }

  static String certificateOutOfTime(String signer, Instant from, Instant until) {
    return ("The certificate of %s may be used from %s to %s only. Sign with one that is valid"
            + " today.")
        .formatted(signer, from, until);
  }

  static String couldNotWrite(Path file, String reason) {
    return "Could not write %s: %s. Choose another file, or make the folder writable."
        .formatted(file, reason);
  }

  static String secretInResults(Path file, String found) {
    return ("%s was not written: the results contain %s. Have it taken out on the server, then run"
            + " the audit again.")
        .formatted(file, found);
  }

  static String folderIsMissing(Path folder) {
    return "there is no folder %s".formatted(folder);
  }

  static String isNoFolder() {
    return "it is no folder";
  }

  static String notWritable() {
    return "it is not writable for this user";
  }

  static String enclosuresLine(Path folder, int files) {
    return "Files   %s (%d enclosures)".formatted(folder, files);
  }

  static String isFolder() {
    return "it is a folder";
  }

  static String folderNotWritable() {
    return "its folder is not writable for this user";
  }

  static String signer(String name) {
    return "Signed by    " + name;
  }

  static String signedAt(Instant at) {
    return "Signed at    " + at;
  }

  static String level(String level) {
    return "Level        " + level;
  }

  static String fingerprint(String fingerprint) {
    return "Fingerprint  " + fingerprint;
  }

  static String reason(String reason) {
    return "- " + reason;
  }

  static String noDate(String word) {
    return "\"%s\" is no date to come. Write --valid-until as 2027-03-31.".formatted(word);
  }

  static String controls(int count) {
    return count == 1 ? "1 control" : count + " controls";
  }

  static String answered(String control, String place, String result, long milliseconds) {
    return "%-16s %s%s (%d ms)".formatted(result, control, place, milliseconds);
  }

  static String inDatabase(String database) {
    return " in " + database;
  }

  static String machine() {
    return "Postgres Audit";
  }

  static String cutShort(String why) {
    return "The audit is not complete, what is known is written: %s".formatted(why);
  }

  static String targetLine(String address, String version, String role) {
    return "%s, PostgreSQL %s, as %s".formatted(address, version, role);
  }

  static String tallyLine(int controls, double seconds, String counts) {
    return "%d controls in %.1f s: %s".formatted(controls, seconds, counts);
  }

  static String jsonLine(Path file) {
    return "JSON    " + file;
  }

  static String draftLine(Path file) {
    return "Draft   %s (not signed)".formatted(file);
  }

  static String reportLine(Path file, String signer, String level, String sha256) {
    return "Report  %s (signed by %s, %s)%n        SHA-256 %s"
        .formatted(file, signer, level, sha256);
  }

  static String count(int count, Result result) {
    return switch (result) {
      case FOUND -> count + " found";
      case BROKEN -> count + " broken";
      case NOT_CHECKED -> count + " not checked";
      case AWAITING_AUDITOR -> count + " awaiting an auditor";
      case PASSED -> count + " passed";
      case NOT_APPLICABLE -> count + " not applicable";
    };
  }

  static String unasked(int count) {
    return count + " not asked";
  }

  static String variantNeedsPdf() {
    return "--variant says which document --pdf writes; name a file with --pdf.";
  }

  static String unknownVariant(String word, List<String> known) {
    return "There is no variant \"%s\" of the report; use one of %s."
        .formatted(word, String.join(", ", known));
  }

  static String nothingFoundFor(String control) {
    return "Could not make a document of one finding: nothing was found for %s. The results are not lost; leave --variant out to have the whole report."
        .formatted(control);
  }
}
