package org.postgresaudit.ui.audit.access;

import java.time.Instant;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.ui.audit.access.Drawing.Column;
import org.postgresaudit.ui.audit.access.Drawing.Node;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// The texts in the graph of roles and below it.
final class GraphMessages {
  private GraphMessages() {}

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

  static String intoTheReport() {
    return "Put the picture into the report";
  }

  static String caption(String target) {
    return "Who can become whom on " + target;
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
}
