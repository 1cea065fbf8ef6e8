package org.postgresaudit.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// One step of the review by a second person.
///
/// @param by who took it
/// @param control a comment is about this control; absent: about the audit
/// @param comment in CommonMark; empty only where the kind needs none
/// @param changedAfter ids of the controls of which something was said or seen after this step, in
///   the order of the history and not of the clock, which may have been set back
public record ReviewStep(
    Instant at,
    String by,
    Kind kind,
    Optional<String> control,
    String comment,
    Set<String> changedAfter) {
  public ReviewStep {
    changedAfter = Set.copyOf(changedAfter);
  }

  /// A step just taken.
  public ReviewStep(Instant at, String by, Kind kind, Optional<String> control, String comment) {
    this(at, by, kind, control, comment, Set.of());
  }

  /// What happened.
  public enum Kind {
    /// The auditor hands the audit over.
    SUBMITTED,
    /// Somebody says something of a control: the reviewer asks, or the auditor answers.
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
