package org.postgresaudit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.postgresaudit.checklist.Severity;

/// What the auditor says of one control at one moment. Each is complete in itself: the latest
/// holds, earlier ones are history.
///
/// @param control id of the control
/// @param author who said it
/// @param verdict absent: nothing decided (yet, or again)
/// @param severity absent: the control's own severity holds
/// @param risk who accepts the risk until when, with the verdict `RISK_ACCEPTED`
/// @param note the reason, in CommonMark; may be empty
public record Annotation(
    String control,
    Instant at,
    String author,
    Optional<Verdict> verdict,
    Optional<SeverityOverride> severity,
    Optional<RiskAcceptance> risk,
    String note) {

  /// Another severity than the control's, and why.
  public record SeverityOverride(Severity severity, String because) {}

  /// Who bears a known risk, and the last day on which they do.
  public record RiskAcceptance(LocalDate until, String acceptedBy) {}
}
