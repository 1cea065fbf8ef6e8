package org.postgresaudit.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// One step of the review by a second person.
///
/// @param by who took it
/// @param control a comment is about this control; absent: about the audit
/// @param comment in CommonMark; empty only where the kind needs none
public record ReviewStep(
    Instant at, String by, Kind kind, Optional<String> control, String comment) {
  /// What happened.
  public enum Kind {
    /// The auditor hands the audit over.
    SUBMITTED,
    /// The reviewer says something of a control.
    COMMENTED,
    /// The reviewer hands it back with comments.
    RETURNED,
    /// The reviewer stands behind it.
    ACCEPTED,
    /// The auditor takes it back to change something.
    WITHDRAWN;

    /// The word stored, such as `submitted`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
