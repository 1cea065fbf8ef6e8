package org.postgresaudit.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.probe.Result;

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

  static String packRefused(String fault) {
    return "The pack was refused: %s".formatted(fault);
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

  static String noSuchFolder(Path folder) {
    return "There is no folder %s. Check its path.".formatted(folder);
  }

  static String unknownControl(String id) {
    return "There is no control \"%s\". The command controls list prints all of them."
        .formatted(id);
  }

  static String controlsNeedsMore() {
    return "controls needs one of list, show, check and role-sql";
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

  static String numbered(int number, String title) {
    return "%d %s".formatted(number, title);
  }

  static String itemLine(int section, int item, String title) {
    return "  %d.%d %s".formatted(section, item, title);
  }

  static String rated(String severity, String because) {
    return severity + ": " + because;
  }

  static String controlLine(Control control) {
    return "      %-8s %-55s %s"
        .formatted(control.severity().word(), control.id(), control.title());
  }

  static String readinessHead() {
    return readinessLine("READINESS", "CONTROL", "MISSING", "GRANT");
  }

  static String readinessLine(String readiness, String control, String missing, String grant) {
    return "%-14s  %-64s  %-20s  %s".formatted(readiness, control, missing, grant).stripTrailing();
  }

  static String readiness(Readiness readiness) {
    return switch (readiness) {
      case ANSWERABLE -> "answerable";
      case PARTLY -> "partly";
      case NOT_ANSWERABLE -> "not answerable";
      case NOT_APPLICABLE -> "not applicable";
      case ATTESTATION -> "attested";
    };
  }

  static String readinessCount(long count, Readiness readiness) {
    return readiness == Readiness.ATTESTATION
        ? count + " for people to attest"
        : count + " " + readiness(readiness);
  }

  static String noSuchQuery() {
    return "a query";
  }

  static String closedDatabases(List<String> names) {
    return names.size() == 1 ? "in " + names.getFirst() : "in " + names.size() + " databases";
  }

  static String noGrantHelps() {
    return "(no grant answers it)";
  }

  static String grantsHead(int lines) {
    return lines == 1
        ? "One grant would answer more:"
        : "%d grants would answer more:".formatted(lines);
  }

  static String onlyWithTarget(String option) {
    return "%s needs --target, the server to compare with.".formatted(option);
  }

  static String unknownPlatform(String word, List<String> known) {
    return "There is no platform \"%s\". Platforms are %s."
        .formatted(word, String.join(", ", known));
  }

  static String unknownMajor(int major) {
    return "%d is no major of PostgreSQL an audit knows. Write 10 or later, such as 17."
        .formatted(major);
  }

  static String noDate(String word) {
    return "\"%s\" is no date to come. Write --valid-until as 2027-03-31.".formatted(word);
  }

  static String controlCount(int count, String version, String sha256) {
    return "%d controls, checklist %s, SHA-256 %s".formatted(count, version, sha256);
  }

  static String packIsFine(Pack.Origin pack) {
    return "The pack %s, version %s, can be used: %s, SHA-256 %s"
        .formatted(pack.name(), pack.version(), controls(pack.controls()), pack.sha256());
  }

  static String howToUse(Path folder, String sha256) {
    return "Ask it with: audit --pack %s --pack-sha256 %s".formatted(folder, sha256);
  }

  static String packHasFaults(Path folder, int faults, int files) {
    return "%s in %s; %s cannot be used as a pack."
        .formatted(
            faults == 1 ? "1 fault" : faults + " faults",
            files == 1 ? "1 file" : files + " files",
            folder);
  }

  static String packLine(Pack.Origin pack) {
    return "Pack    %s %s, %s, SHA-256 %s"
        .formatted(pack.name(), pack.version(), controls(pack.controls()), pack.sha256());
  }

  static String packNotConfirmed(Path folder, Pack.Origin pack) {
    return ("Nobody has confirmed the pack %s (version %s, %s). Read it with controls check %s; to"
            + " ask exactly that, add --pack-sha256 %s.")
        .formatted(pack.name(), pack.version(), controls(pack.controls()), folder, pack.sha256());
  }

  static String otherPack(Path folder, Pack.Origin pack) {
    return ("The pack in %s has the SHA-256 %s, which is none of those given with --pack-sha256: it"
            + " is another pack or was changed. Read it with controls check before it is asked.")
        .formatted(folder, pack.sha256());
  }

  static String noPackOfHash(String hash) {
    return "No pack given with --pack has the SHA-256 %s.".formatted(hash);
  }

  private static String controls(int count) {
    return count == 1 ? "1 control" : count + " controls";
  }

  static String controlHead(String id, String section, String item, String severity) {
    return "%s%n%s / %s%nSeverity: %s".formatted(id, section, item, severity);
  }

  static String part(String name, String text) {
    return name + "\n" + text.strip().indent(2).stripTrailing();
  }

  static String partOn(String platform, String text) {
    return part("By hand on " + platform, text);
  }

  static String askedInSql(String versions, String needs) {
    return "In SQL, PostgreSQL %s, needs %s:".formatted(versions, needs);
  }

  static String askedByProbe(String name, String needs) {
    return "By the probe %s, needs %s".formatted(name, needs);
  }

  static String askedOfPeople() {
    return "Of people: no server can answer it";
  }

  static String answered(String control, String place, String result, long milliseconds) {
    return "%-16s %s%s (%d ms)".formatted(result, control, place, milliseconds);
  }

  static String inDatabase(String database) {
    return " in " + database;
  }

  static String scope(String sections, String databases) {
    return "Sections: %s. Databases: %s.".formatted(sections, databases);
  }

  static String all() {
    return "all";
  }

  static String notAssessed() {
    return "Not assessed: this audit ran without an auditor.";
  }

  static String machine() {
    return "Postgres Audit";
  }

  static String classification() {
    return "Confidential";
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
}
