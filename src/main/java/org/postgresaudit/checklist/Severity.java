package org.postgresaudit.checklist;

/// How much harm a finding can do, from least to most.
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /// The word used in control files, JSON and on screen, such as `high`.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// True when this severity is the given one or worse.
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
