package org.postgresaudit.ui.audit.access;

import java.util.Optional;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.kit.Visible;

/// The words of this tab.
final class AccessMessages {
  private AccessMessages() {}

  /// The segments.
  enum Segment {
    REACH("Who reaches what"),
    READERS("Who reads a table"),
    RULES("Access rules");

    private final String words;

    Segment(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  static String ways() {
    return "Who can become whom, and how";
  }

  static String loading() {
    return "Reading roles and rules of the latest run";
  }

  static String noInventory() {
    return "This run did not read roles, grants and access rules. Probe all again to read the"
        + " roles.";
  }

  static String neverRun() {
    return "Nothing was asked yet. Probe all reads the roles with it and draws here who reaches"
        + " what.";
  }

  static String running() {
    return "The run goes on. Roles, grants and access rules are read when every control was asked.";
  }

  static String probeAll() {
    return "Probe all";
  }

  static String couldNotLoad(String reason) {
    return "The roles of the latest run could not be read from the store: " + reason;
  }

  static String notRead(Part.NotRead why) {
    return "The roles were not read. " + why.reason() + words(why.serverWords());
  }

  static String words(String serverWords) {
    return serverWords.isBlank() ? "" : " The server said: " + Visible.of(serverWords);
  }

  static String reach() {
    return "Reach";
  }

  static String everything() {
    return "everything";
  }

  static String whatTheyReach() {
    return "what they reach";
  }

  static Severity severity(Power power) {
    return switch (power.kind()) {
      case SUPERUSER, SERVER_FILES -> Severity.CRITICAL;
      case WRITES_ALL, READS_ALL, REPLICATION -> Severity.HIGH;
      case ROLES -> Severity.MEDIUM;
      case STATISTICS -> Severity.LOW;
      case TABLES -> Severity.INFO;
    };
  }

  /// The control that asks about it; empty when there is none.
  static String control(Power power) {
    return switch (power.kind()) {
      case SUPERUSER -> "no-role-becomes-superuser-through-membership";
      case SERVER_FILES -> "nobody-reads-server-files-or-runs-programs-through-sql";
      case WRITES_ALL, READS_ALL -> "nobody-reads-or-writes-all-data";
      case REPLICATION -> "replication-is-reserved-to-standbys-and-backups";
      case ROLES -> "createrole-is-reserved-to-administrators";
      case STATISTICS -> "other-predefined-roles-are-held-on-purpose";
      case TABLES -> "rights-are-granted-to-groups";
    };
  }

  static String role() {
    return "role";
  }

  static String kind() {
    return "kind";
  }

  static String reachesColumn() {
    return "reaches";
  }

  static String byWayOf() {
    return "by way of";
  }

  static String steps() {
    return "steps";
  }

  static String kindOf(Role role) {
    return role.isSuperuser() ? "login, superuser" : "login";
  }

  static String itself() {
    return "itself";
  }

  static String noWays() {
    return "No way fits the reach and the words searched for.";
  }

  static String logsIn() {
    return "logs in";
  }

  static String group() {
    return "group";
  }

  static String predefined() {
    return "predefined";
  }

  static String selectedPath() {
    return "selected path";
  }

  static String reason(Throwable fault) {
    return Optional.ofNullable(fault.getMessage())
        .filter(message -> !message.isBlank())
        .orElse(fault.getClass().getSimpleName() + ".");
  }
}
