package org.postgresaudit.probe.access;

import java.util.Comparator;

/// Something a role may be able to do, whoever it is.
///
/// @param place the schema, with its database in front where that is needed; empty for all others
public record Power(Kind kind, String place) implements Comparable<Power> {
  private static final Comparator<Power> ORDER =
      Comparator.comparing(Power::kind).thenComparing(Power::place);

  /// What it is, worst first.
  public enum Kind {
    /// Everything.
    SUPERUSER,
    /// To read or write files of the server, or to run programs there.
    SERVER_FILES,
    /// To change every table.
    WRITES_ALL,
    /// To read every table.
    READS_ALL,
    /// To copy the whole server.
    REPLICATION,
    /// To make and change roles.
    ROLES,
    /// To see what others do.
    STATISTICS,
    /// To read or change some tables of one schema.
    TABLES
  }

  static Power of(Kind kind) {
    return new Power(kind, "");
  }

  @Override
  public int compareTo(Power other) {
    return ORDER.compare(this, other);
  }
}
