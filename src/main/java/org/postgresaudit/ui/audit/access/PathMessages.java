package org.postgresaudit.ui.audit.access;

import org.postgresaudit.probe.access.Cut;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Step;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// The words of one way, step by step.
final class PathMessages {
  private PathMessages() {}

  static String title(Way way) {
    var name = Visible.of(way.login().name());
    boolean own = way.steps() == 0;
    return switch (way.power().kind()) {
      case SUPERUSER -> name + (own ? " is superuser" : " can become superuser");
      case SERVER_FILES -> name + " reaches files and programs of the server";
      case WRITES_ALL -> name + " can change every table";
      case READS_ALL -> name + " can read every table";
      case REPLICATION -> name + " can copy the whole server";
      case ROLES -> name + " can make and change roles";
      case STATISTICS -> name + " sees what others do";
      case TABLES -> name + " reaches tables of " + Visible.of(way.power().place());
    };
  }

  static String summary(Way way) {
    return way.steps() == 0
        ? "The role has this itself, from the moment it logs in."
        : "A login role reaches this in %s, without a password of anybody else."
            .formatted(Words.count(way.steps(), "step", "steps"));
  }

  static String step(Step step) {
    return switch (step.way()) {
      case SET_ROLE -> " may act as ";
      case INHERITED -> " has the rights of ";
      case ADMIN_OPTION -> " may add itself to ";
    };
  }

  static String stepDetail(Step step) {
    var by =
        step.membership().grantor().isEmpty()
            ? ""
            : ", granted by " + Visible.of(step.membership().grantor());
    return switch (step.way()) {
      case SET_ROLE -> "membership with SET" + by;
      case INHERITED -> "membership that is inherited" + by;
      case ADMIN_OPTION ->
          "ADMIN option on %s, so it can grant itself SET".formatted(Visible.of(step.to().name()));
    };
  }

  static String furtherSteps(int many) {
    return "… and " + Words.count(many, "step", "steps") + " more";
  }

  static String arrival(Power power) {
    return switch (power.kind()) {
      case SUPERUSER -> " is superuser";
      case SERVER_FILES -> " reaches files or programs of the server";
      case WRITES_ALL -> " changes every table";
      case READS_ALL -> " reads every table";
      case REPLICATION -> " may copy the server";
      case ROLES -> " makes and changes roles";
      case STATISTICS -> " sees statistics and settings of all";
      case TABLES -> " has rights on tables of " + Visible.of(power.place());
    };
  }

  static String arrivalDetail(Way way) {
    var end = way.route().end();
    var gain = way.route().goal().gain();
    if (end.isPredefined()) {
      return "predefined role, comes with PostgreSQL";
    }
    return gain.startsWith("rol")
        ? gain + (end.logsIn() ? ", can log in itself" : ", cannot log in itself")
        : gain.replace("owner", "owner of tables");
  }

  static String whatToType() {
    return "What it would type";
  }

  static String typesNothing() {
    return "Nothing: it holds these rights from the moment it logs in.";
  }

  static String nothingWasRun() {
    return "Worked out from the catalog. Nothing of this was run.";
  }

  static String shortestCut() {
    return "Shortest cut";
  }

  static String noCut() {
    return "The role holds it itself; no membership leads there. Take the right or the attribute"
        + " back.";
  }

  static String workingOut() {
    return "Working it out …";
  }

  static String closes(Cut cut, Power power) {
    if (!cut.suffices()) {
      return "Not enough alone: another way to %s stays open."
          .formatted(GraphMessages.reaches(power));
    }
    return "Closes %,d of %s to %s."
        .formatted(
            cut.closed(), Words.count(cut.of(), "way", "ways"), GraphMessages.reaches(power));
  }

  static String openControl() {
    return "Open the control";
  }

  static String choosePath() {
    return "Choose a role in the graph or a row of the table to see its way, step by step.";
  }
}
