package org.postgresaudit.ui.audit.access;

import java.time.Instant;
import java.util.Optional;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.audit.access.Drawing.Column;
import org.postgresaudit.ui.audit.access.Drawing.Node;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

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

  static String findRole() {
    return "Find a role";
  }

  static String hideIdle() {
    return "Hide roles that reach nothing else";
  }

  static String zoomIn() {
    return "Zoom in";
  }

  static String zoomOut() {
    return "Zoom out";
  }

  static String fit() {
    return "Show the whole graph";
  }

  static String percent(double scale) {
    return Math.round(scale * 100) + " %";
  }

  static String savePicture() {
    return "Save as picture";
  }

  static String pictureName() {
    return "roles.png";
  }

  static String pictureSaved(String file) {
    return "The picture is in " + file + ".";
  }

  static String pictureNotSaved(String reason) {
    return "The picture of the roles could not be saved: " + reason + " Choose another folder.";
  }

  static String png() {
    return "PNG picture";
  }

  static String logins(int all, int shown) {
    return "%,d %s in, %,d shown".formatted(all, all == 1 ? "role logs" : "roles log", shown);
  }

  static String head(Column column) {
    if (column.groups() && column.predefined()) {
      return "groups and predefined roles";
    }
    return column.predefined() ? "predefined roles" : "groups";
  }

  static String whatTheyReach() {
    return "what they reach";
  }

  static String undrawn(int many) {
    return "%s not drawn, see the table or choose a reach"
        .formatted(Words.count(many, "way", "ways"));
  }

  static String nobodyReaches() {
    return "No role that logs in reaches this.";
  }

  static String partOnly() {
    return "Roles or memberships are missing in what was read, so ways may be missing here.";
  }

  static String node(Power power) {
    return switch (power.kind()) {
      case SUPERUSER -> "Superuser";
      case SERVER_FILES -> "Server files";
      case WRITES_ALL -> "All tables, write";
      case READS_ALL -> "All tables, read";
      case REPLICATION -> "Replication";
      case ROLES -> "Roles";
      case STATISTICS -> "Statistics";
      case TABLES -> "Tables of " + Visible.of(power.place());
    };
  }

  static String reaches(Power power) {
    return switch (power.kind()) {
      case SUPERUSER -> "superuser";
      case SERVER_FILES -> "server files and programs";
      case WRITES_ALL -> "writes all tables";
      case READS_ALL -> "reads all tables";
      case REPLICATION -> "replication";
      case ROLES -> "manages roles";
      case STATISTICS -> "statistics";
      case TABLES -> "tables of " + Visible.of(power.place());
    };
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

  static String spoken(Node node) {
    var name = Visible.of(node.label());
    var ways = Words.count(node.ways().size(), "way", "ways");
    return switch (node.sort()) {
      case LOGIN ->
          node.ways().isEmpty()
              ? name + " logs in and reaches nothing else."
              : "%s logs in; %s from or through it.".formatted(name, ways);
      case GROUP -> "%s is a group; %s through it.".formatted(name, ways);
      case PREDEFINED -> "%s is a predefined role; %s through it.".formatted(name, ways);
      case POWER -> "%s: %s to it.".formatted(name, ways);
    };
  }

  static String spokenGraph(int nodes, int edges) {
    return "Graph of %,d roles and reaches with %,d steps. The table below has the same."
        .formatted(nodes, edges);
  }

  static String readAt(int roles, int memberships, Instant at) {
    return "%s, %s, read %s"
        .formatted(
            Words.count(roles, "role", "roles"),
            Words.count(memberships, "membership", "memberships"),
            Times.clock(at));
  }

  static String keyNext() {
    return "next role of the graph";
  }

  static String keyAlong() {
    return "along a step, up and down in a column";
  }

  static String keyChoose() {
    return "choose the next way through the role";
  }

  static String keyFree() {
    return "free the way";
  }

  static String reason(Throwable fault) {
    return Optional.ofNullable(fault.getMessage())
        .filter(message -> !message.isBlank())
        .orElse(fault.getClass().getSimpleName() + ".");
  }
}
