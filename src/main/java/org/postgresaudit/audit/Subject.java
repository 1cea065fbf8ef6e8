package org.postgresaudit.audit;

import java.util.Optional;

/// What the auditor speaks of: a whole control, or one finding of it.
///
/// @param control id of the control
/// @param finding absent: the control as a whole
public record Subject(String control, Optional<FindingKey> finding) {
  /// The control as a whole.
  public static Subject of(String control) {
    return new Subject(control, Optional.empty());
  }

  /// One finding of a control.
  public static Subject of(String control, FindingKey finding) {
    return new Subject(control, Optional.of(finding));
  }
}
