package org.postgresaudit.advisories;

/// Where a flaw is repaired, seen from one major version.
public sealed interface Fix {
  /// A record names the minor release that repairs it.
  record FixedIn(String version) implements Fix {}

  /// Probably repaired in this minor release: it came out on the day of the repair, but no record
  /// seen so far says that this major version was concerned.
  record ProbablyFixedIn(String version) implements Fix {}

  /// The major version was no longer repaired when the flaw was found.
  record NeverFixed(int major) implements Fix {}

  /// For use after "fixed in".
  default String inWords() {
    return switch (this) {
      case FixedIn(var version) -> version;
      case ProbablyFixedIn(var version) -> version + " (not confirmed)";
      case NeverFixed(var major) -> "no release of " + major;
    };
  }
}
