package org.postgresaudit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.postgresaudit.checklist.Severity;

/// What the auditor says of one control, or of one finding of it, at one moment. Each is complete
/// in itself: of each subject the latest holds, earlier ones are history.
///
/// @param author who said it
/// @param verdict absent: nothing decided (yet, or again). Of a single finding `NOT_COMPLIANT`
///   means that it is to be fixed and `COMPLIANT` that it is a false positive.
/// @param severity absent: the severity found holds
/// @param risk who accepts the risk until when, with the verdict `RISK_ACCEPTED`
/// @param remedy who fixes it by when; absent while nobody said
/// @param attestation of a control only people can answer: whose answer it is; absent elsewhere
/// @param note the reason, in CommonMark; may be empty
public record Annotation(
    Subject subject,
    Instant at,
    String author,
    Optional<Verdict> verdict,
    Optional<SeverityOverride> severity,
    Optional<RiskAcceptance> risk,
    Optional<Remedy> remedy,
    Optional<Attestation> attestation,
    String note) {

  /// Of a control as a whole, without who fixes or who answered.
  public Annotation(
      String control,
      Instant at,
      String author,
      Optional<Verdict> verdict,
      Optional<SeverityOverride> severity,
      Optional<RiskAcceptance> risk,
      String note) {
    this(
        Subject.of(control),
        at,
        author,
        verdict,
        severity,
        risk,
        Optional.empty(),
        Optional.empty(),
        note);
  }

  /// Another severity than the one found, and why.
  public record SeverityOverride(Severity severity, String because) {}

  /// Who bears a known risk, and the last day on which they do.
  public record RiskAcceptance(LocalDate until, String acceptedBy) {
    /// Whether it still holds on a day.
    public boolean holdsOn(LocalDate day) {
      return !until.isBefore(day);
    }
  }

  /// Id of the control.
  public String control() {
    return subject.control();
  }

  /// The last day of a verdict that is over on a day, because a risk was accepted or an answer was
  /// given until a day before it; absent when the verdict holds or there is none.
  public Optional<LocalDate> endedBefore(LocalDate day) {
    return verdict
        .filter(_ -> verdictOn(day).isEmpty())
        .flatMap(
            v ->
                risk.filter(r -> v == Verdict.RISK_ACCEPTED && !r.holdsOn(day))
                    .map(RiskAcceptance::until)
                    .or(() -> attestation.flatMap(Attestation::validUntil)));
  }

  /// The verdict, unless it was given for a time that is over: a risk accepted or an answer given
  /// until a day before this one leaves nothing decided.
  public Optional<Verdict> verdictOn(LocalDate day) {
    return verdict
        .filter(v -> v != Verdict.RISK_ACCEPTED || risk.filter(r -> !r.holdsOn(day)).isEmpty())
        .filter(_ -> attestation.filter(answer -> !answer.holdsOn(day)).isEmpty());
  }
}
