package org.postgresaudit.ui.audit.access;

import java.util.Locale;
import org.postgresaudit.probe.access.TableReaders.Reader;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// The words of who reads a table.
final class ReaderMessages {
  private ReaderMessages() {}

  static String findTable() {
    return "Find a table";
  }

  static String chooseTable() {
    return "Choose a table at the left to see who can read it, and by which right.";
  }

  static String noTables() {
    return "No table was read. A run as a role that may connect to the databases reads them.";
  }

  static String tablesNotRead(String reason) {
    return "The tables were not read. " + reason;
  }

  static String grantsMissing(Part part, String database) {
    if (part instanceof Part.NotRead not) {
      return "The grants were not read, so readers are missing. " + not.reason();
    }
    if (part instanceof Part.Read read && read.truncated()) {
      return String.format(
          Locale.ENGLISH,
          "Only %,d of %,d grants were kept with this audit; readers may be missing.",
          read.rows().size(),
          read.rowCount());
    }
    return "The grants of database %s were not read; readers may be missing.".formatted(database);
  }

  static String readersOf(String table) {
    return Visible.of(table);
  }

  static String readers(int many, String database) {
    return "%s can read it in database %s"
        .formatted(
            Words.count(many, "role that logs in", "roles that log in"), Visible.of(database));
  }

  static String rowSecurity(String state) {
    return state.equals("forced")
        ? "row security, forced: policies choose the rows for the owner too"
        : "row security is on: policies choose the rows";
  }

  static String nobodyReads() {
    return "No role that logs in can read it.";
  }

  static String by() {
    return "by right of";
  }

  static String way() {
    return "way";
  }

  static String by(Reader reader) {
    var end = reader.route().map(route -> route.end().name()).orElse("");
    return switch (reader.by()) {
      case SUPERUSER -> "superuser";
      case READS_ALL -> "pg_read_all_data";
      case OWNER -> "owner " + Visible.of(end);
      case GRANT -> "granted to " + Visible.of(end);
      case COLUMNS -> "single columns granted to " + Visible.of(end);
      case EVERYONE -> "granted to everyone (PUBLIC)";
    };
  }

  static String path(Reader reader) {
    return reader
        .route()
        .filter(route -> !route.steps().isEmpty())
        .map(route -> Visible.of(route.toString()))
        .orElse("itself");
  }
}
