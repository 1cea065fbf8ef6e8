package org.postgresaudit.checklist;

/// A range of PostgreSQL majors, both ends included, written `10+`, `11-15`, `-14` or `16`.
public record PostgresVersions(int from, int to) {
  /// Every major there is.
  public static final PostgresVersions ALL = new PostgresVersions(0, Integer.MAX_VALUE);

  /// Reads the written form; throws IllegalArgumentException with a sentence when it is none.
  public static PostgresVersions parse(String text) {
    var range = text.strip();
    try {
      if (range.endsWith("+")) {
        return new PostgresVersions(
            Integer.parseInt(range.substring(0, range.length() - 1)), Integer.MAX_VALUE);
      }
      if (range.startsWith("-")) {
        return new PostgresVersions(0, Integer.parseInt(range.substring(1)));
      }
      int dash = range.indexOf('-');
      if (dash > 0) {
        return new PostgresVersions(
            Integer.parseInt(range.substring(0, dash)),
            Integer.parseInt(range.substring(dash + 1)));
      }
      int only = Integer.parseInt(range);
      return new PostgresVersions(only, only);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no range of versions; write 10+, 11-15, -14 or 16", e);
    }
  }

  /// Whether the given major, such as 15, lies in the range.
  public boolean include(int major) {
    return from <= major && major <= to;
  }

  /// The written form, for people.
  public String written() {
    if (to == Integer.MAX_VALUE) {
      return from == 0 ? "all" : from + "+";
    }
    if (from == 0) {
      return "-" + to;
    }
    return from == to ? String.valueOf(from) : from + "-" + to;
  }
}
