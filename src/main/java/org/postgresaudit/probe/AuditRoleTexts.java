package org.postgresaudit.probe;

import org.postgresaudit.checklist.Need;
import org.postgresaudit.target.Platform;

/// What the scripts of the audit role say to the administrator who reads them.
final class AuditRoleTexts {
  private AuditRoleTexts() {}

  static String nameLength() {
    return "The name of a role has one to 63 bytes.";
  }

  static String nameReserved(String name) {
    return "PostgreSQL keeps the name \"%s\" to itself. Choose another for the audit role."
        .formatted(name);
  }

  static String nameOdd() {
    return "The name of the audit role holds a character that may be misread in a script. Use"
        + " letters, digits and underscores.";
  }

  static String made(String role) {
    return "The role %s for an audit with Postgres Audit.".formatted(role);
  }

  /// Kept on the server, so that both scripts know the role again.
  static String mark() {
    return "Made by the script of Postgres Audit for its audits";
  }

  static String forServer(int major, Platform platform) {
    return "Written for PostgreSQL %d, %s.".formatted(major, platform.word());
  }

  static String forEveryServer(Platform platform) {
    return "Written for PostgreSQL 10 and later, %s.".formatted(platform.word());
  }

  /// Why the audit wants it, and what it does not allow.
  static String reason(Need need) {
    return switch (need) {
      case CONNECT, SUPERUSER -> "";
      case PG_READ_ALL_SETTINGS ->
          """
          All settings, also those that are hidden from ordinary roles.
          Does not allow: to change any.\
          """;
      case PG_MONITOR ->
          """
          All settings and the state of all sessions (who is connected, from where, with
          which encryption, running what), replication and sizes. It includes
          pg_read_all_settings, pg_read_all_stats and pg_stat_scan_tables.
          Does not allow: to read a table or a view of yours, to change a setting, to end or
          cancel a session. It does show the texts of running statements of other sessions.\
          """;
      case HBA_RULES ->
          """
          The access rules in pg_hba.conf as the server reads them: who may connect to what,
          from where, proving who they are how. The view and the function below it both.
          Does not allow: to read any other file, to change the rules. Secrets that stand in
          a rule, such as a password for LDAP, can be seen; the audit masks them as it reads.\
          """;
      case IDENT_RULES ->
          """
          The user name maps in pg_ident.conf, which decide who may log in as whom.
          Does not allow: to read any other file, to change the maps.\
          """;
      case FILE_SETTINGS ->
          """
          What the configuration files say, to tell it from what is in force, and where a
          session of the audit's own would hide the server's value.
          Does not allow: to read any other file, to change a setting.\
          """;
      case ROLE_VERIFIERS ->
          """
          Optional, and yours to decide: the stored password verifiers of all roles. Only with
          it can be told which roles have no password and which keep an md5 one.
          Does not allow: to log in as anybody, to change a password. But whoever holds
          verifiers can try passwords against them elsewhere. The audit neither shows nor
          keeps one.\
          """;
    };
  }
}
