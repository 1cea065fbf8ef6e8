package org.postgresaudit.report;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.postgresaudit.target.ServerFacts;

/// Composed sentences about the server and what our role may see on it.
final class ServerMessages {
  private ServerMessages() {}

  /// What it runs on, and what shows that.
  static String platform(ServerFacts facts) {
    var seen = facts.marks().seen();
    return seen.isEmpty()
        ? facts.platform().word()
        : "%s, recognised by %s".formatted(facts.platform().word(), String.join(", ", seen));
  }

  static String databases(ServerFacts facts) {
    List<String> open =
        facts.databases().stream()
            .filter(database -> database.access() == ServerFacts.Access.OPEN)
            .map(ServerFacts.Database::name)
            .toList();
    int closed = facts.databases().size() - open.size();
    String listed = open.isEmpty() ? "none open to us" : String.join(", ", open);
    return closed == 0
        ? listed
        : "%s; %s closed to us, see section 6"
            .formatted(listed, closed == 1 ? "1 is" : closed + " are");
  }

  static String access(ServerFacts facts) {
    return "Role %s: %s".formatted(facts.role(), rights(facts.rights()));
  }

  static String access(ServerFacts.Access access) {
    return switch (access) {
      case OPEN -> "yes";
      case CLOSED_TO_US -> "no, our role may not";
      case CLOSED_TO_ALL -> "no, it takes no connections";
    };
  }

  static String rights(Set<ServerFacts.Right> rights) {
    if (rights.isEmpty()) {
      return "no special rights";
    }
    return Words.list(rights.stream().sorted().map(ServerMessages::right).toList());
  }

  private static String right(ServerFacts.Right right) {
    return switch (right) {
      case PG_READ_ALL_SETTINGS -> "pg_read_all_settings";
      case PG_MONITOR -> "pg_monitor";
      case HBA_RULES -> "may read the rules of pg_hba.conf";
      case IDENT_RULES -> "may read the maps of pg_ident.conf";
      case FILE_SETTINGS -> "may read the settings in files";
      case ROLE_VERIFIERS -> "may read pg_authid";
      case SUPERUSER -> "superuser";
    };
  }

  static String standing(ServerFacts.Standing standing) {
    return switch (standing) {
      case PRIMARY -> "primary, takes writes";
      case STANDBY -> "standby, follows another server";
    };
  }

  static String clock(Duration ahead) {
    if (ahead.abs().toMillis() < 1_000) {
      return "within a second of ours";
    }
    return Words.duration(ahead.abs()) + (ahead.isNegative() ? " behind ours" : " ahead of ours");
  }

  static String tls(ServerFacts.Tls tls) {
    return tls.protocol() + ", " + tls.cipher();
  }

  static String withoutTls() {
    return "without TLS";
  }

  static String moreNames(int left) {
    return "And %s more; the attachment has all of them.".formatted(Words.number(left));
  }
}
