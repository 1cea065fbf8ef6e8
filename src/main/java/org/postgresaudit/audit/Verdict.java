package org.postgresaudit.audit;

import java.util.Locale;

/// What the client is told of one control.
public enum Verdict {
  NOT_COMPLIANT,
  COMPLIANT,
  RISK_ACCEPTED,
  NOT_APPLICABLE,
  NOT_ASSESSED;

  /// The word stored and exported, such as `risk_accepted`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
