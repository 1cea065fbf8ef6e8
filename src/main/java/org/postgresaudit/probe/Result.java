package org.postgresaudit.probe;

import java.util.Locale;

/// The six kinds of outcome by name, for counting, filtering and colouring.
public enum Result {
  FOUND,
  BROKEN,
  NOT_CHECKED,
  AWAITING_AUDITOR,
  PASSED,
  NOT_APPLICABLE;

  /// The word of the JSON contract, such as `awaiting_auditor`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
