package org.postgresaudit.checklist;

import java.util.Locale;

/// What a role must hold before a probe's answer can be believed, and the statements with which the
/// client's administrator grants it. `:role` stands for the audit role's quoted name.
public enum Need {
  CONNECT(""),
  PG_READ_ALL_SETTINGS("grant pg_read_all_settings to :role;"),
  PG_MONITOR("grant pg_monitor to :role;"),
  HBA_RULES(
      """
      grant select on pg_catalog.pg_hba_file_rules to :role;
      grant execute on function pg_catalog.pg_hba_file_rules() to :role;\
      """),
  IDENT_RULES(
      """
      grant select on pg_catalog.pg_ident_file_mappings to :role;
      grant execute on function pg_catalog.pg_ident_file_mappings() to :role;\
      """),
  FILE_SETTINGS(
      """
      grant select on pg_catalog.pg_file_settings to :role;
      grant execute on function pg_catalog.pg_show_all_file_settings() to :role;\
      """),
  ROLE_VERIFIERS("grant select on pg_catalog.pg_authid to :role;"),
  SUPERUSER("");

  private final String grant;

  Need(String grant) {
    this.grant = grant;
  }

  /// The word used in control files, such as `pg_monitor`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// SQL that gives this to a role, with `:role` for its quoted name; empty when no grant does.
  public String grant() {
    return grant;
  }
}
