package org.postgresaudit.cli;

import java.util.List;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.probe.Preflight.Readiness;

/// The texts of listing and showing controls.
final class ControlsMessages {
  private ControlsMessages() {}

  static String unknownControl(String id) {
    return "There is no control \"%s\". The command controls list prints all of them."
        .formatted(id);
  }

  static String controlsNeedsMore() {
    return "controls needs one of list, show, check and role-sql";
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

  static String controlCount(int count, String version, String sha256) {
    return "%d controls, checklist %s, SHA-256 %s".formatted(count, version, sha256);
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
}
