package org.postgresaudit.probe.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parts of an inventory. Their words and columns are a contract: the store and exported files
/// keep them.
public enum Kind {
  /// Settings that are not at their default, or wait for a restart.
  SETTINGS(1, "name", "value", "unit", "source", "file", "line", "pending_restart"),
  /// What single roles and databases get instead; an empty role or database means every one.
  ROLE_SETTINGS(3, "role", "database", "name", "value"),
  /// Roles. `attributes` are words such as `login, createdb`, `origin` is `installed` for the
  /// superuser made by initdb, `predefined` for what PostgreSQL brings along, else empty.
  ROLES(1, "name", "attributes", "valid_until", "connection_limit", "origin"),
  /// Memberships; `set` and `inherit` are empty before PostgreSQL 16, where roles decide.
  MEMBERSHIPS(3, "member", "role", "grantor", "admin", "inherit", "set"),
  /// Databases with everything granted on them, the factory's own included.
  DATABASES(
      1,
      "name",
      "owner",
      "encoding",
      "collation",
      "connections",
      "template",
      "connection_limit",
      "privileges"),
  /// Installed extensions.
  EXTENSIONS(2, "database", "name", "version", "schema", "owner"),
  /// Schemas and what rows can be read from, with their owners; no system objects.
  TABLES(4, "database", "kind", "schema", "name", "owner", "row_security"),
  /// Grants to others than the owner that are not as PostgreSQL and its extensions come; those on
  /// schemas of the client are all there. A star marks a privilege that may be handed on.
  GRANTS(5, "database", "kind", "schema", "object", "grantee", "privileges"),
  /// Default privileges, the owner's own among them.
  DEFAULT_PRIVILEGES(5, "database", "role", "schema", "objects", "grantee", "privileges"),
  /// The lines of pg_hba.conf in the order in which they are tried.
  ACCESS_RULES(
      5,
      "type",
      "databases",
      "users",
      "address",
      "netmask",
      "method",
      "options",
      "order",
      "file",
      "line",
      "error"),
  /// The lines of pg_ident.conf.
  IDENT_MAPPINGS(3, "map", "system_user", "role", "order", "file", "line", "error");

  /// Who is meant by a grant to PUBLIC.
  public static final String EVERYONE = "everyone";

  private final int identity;
  private final String columns;

  Kind(int identity, String... columns) {
    this.identity = identity;
    this.columns = String.join(" ", columns);
  }

  /// The word in stored and exported files.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of that word; empty when a newer version wrote it.
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /// The names of what each row holds, in order.
  public List<String> columns() {
    return List.of(columns.split(" "));
  }

  /// The columns, always the first ones, by which two servers' rows are the same thing. Rules and
  /// mappings may repeat.
  public List<String> identity() {
    return columns().subList(0, identity);
  }

  /// The place of a column; throws when there is none of that name.
  public int place(String column) {
    int place = columns().indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException("The part " + word() + " has no column " + column + ".");
    }
    return place;
  }

  /// Whether it is read in each database.
  boolean isOfEachDatabase() {
    return this == EXTENSIONS || this == TABLES || this == GRANTS || this == DEFAULT_PRIVILEGES;
  }
}
