package org.postgresaudit.advisories;

import java.time.LocalDate;
import java.util.Optional;

/// What is known about the release that a server runs.
///
/// @param running the release as people write it, such as "15.18"
/// @param major its major version
/// @param released the day it came out; empty when it is newer than our table
/// @param newest the newest minor release of the same major version that our table knows
/// @param newestReleased the day that one came out
/// @param endOfLife the last day on which the major version is repaired
public record Release(
    String running,
    int major,
    Optional<LocalDate> released,
    String newest,
    LocalDate newestReleased,
    LocalDate endOfLife) {

  /// Whether a newer minor release is known. A server newer than our table is not behind.
  public boolean isBehind() {
    return DottedVersion.of(running).compareTo(DottedVersion.of(newest)) < 0;
  }

  /// Whether the major version still gets repairs on that day.
  public boolean isSupportedOn(LocalDate day) {
    return !day.isAfter(endOfLife);
  }

  /// Whether support ends within so many months from that day, or has ended already.
  public boolean supportEndsWithin(int months, LocalDate day) {
    return !endOfLife.isAfter(day.plusMonths(months));
  }
}
