package org.postgresaudit.audit.comparison;

import java.time.LocalDate;
import java.util.Optional;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Finding;

/// What became of one finding.
///
/// @param database where it was seen; absent for the server
/// @param why only when it cannot be compared
/// @param then absent when it was not there then, or nobody saw it
/// @param now absent when it is not there now, or nobody saw it
/// @param foundBefore of a regressed one, the day of the earlier audit that found it
public record FindingChange(
    FindingKey key,
    Optional<String> database,
    Change change,
    Optional<Incomparable> why,
    Optional<Seen> then,
    Optional<Seen> now,
    Optional<LocalDate> foundBefore) {

  /// The finding in one audit, and what the auditor said of it there.
  public record Seen(Finding finding, Severity severity, Optional<Verdict> verdict) {}

  /// The finding as it was seen last.
  public Seen seen() {
    return now.or(() -> then).orElseThrow();
  }
}
