package org.postgresaudit.probe.access;

import java.util.Set;

/// A role as the catalog shows it.
///
/// @param id of the catalog; never shown to people
/// @param quoted its name as an SQL identifier, quoted by the server where needed
public record Role(long id, String name, String quoted, Set<Attribute> attributes) {
  /// The superuser made by initdb, which owns what PostgreSQL itself consists of.
  static final long INSTALLED = 10;

  /// What a role is allowed besides its rights. None of it is inherited.
  public enum Attribute {
    LOGIN,
    SUPERUSER,
    CREATEROLE,
    INHERIT
  }

  public Role {
    attributes = Set.copyOf(attributes);
  }

  public boolean logsIn() {
    return attributes.contains(Attribute.LOGIN);
  }

  public boolean isSuperuser() {
    return attributes.contains(Attribute.SUPERUSER);
  }

  public boolean managesRoles() {
    return attributes.contains(Attribute.CREATEROLE);
  }

  boolean inherits() {
    return attributes.contains(Attribute.INHERIT);
  }

  /// Whether PostgreSQL brings the role along, such as `pg_monitor`.
  public boolean isPredefined() {
    return name.startsWith("pg_") && id < 16_384;
  }
}
