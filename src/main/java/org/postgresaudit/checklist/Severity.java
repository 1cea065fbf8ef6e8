package org.postgresaudit.checklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much harm a finding can do, from least to most.
public enum Severity {
  INFO,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /// The word used in control files, JSON and on screen, such as `high`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The severity of that word; empty when it is none.
  public static Optional<Severity> of(String word) {
    return Arrays.stream(values()).filter(severity -> severity.word().equals(word)).findFirst();
  }

  /// True when this severity is the given one or worse.
  public boolean isAtLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
