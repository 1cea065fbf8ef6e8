package org.postgresaudit.ui.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Annotation.SeverityOverride;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;

/// What stands in the verdict form, complete or not.
///
/// @param severity absent: as the checklist says
/// @param until last day on which the risk is accepted; absent while nobody said
public record Draft(
    Optional<Verdict> verdict,
    Optional<Severity> severity,
    String because,
    Optional<LocalDate> until,
    String acceptedBy,
    String note) {
  /// An empty form.
  static final Draft EMPTY =
      new Draft(Optional.empty(), Optional.empty(), "", Optional.empty(), "", "");

  /// The form as the latest annotation left it.
  public static Draft of(Assessment assessment) {
    return assessment.annotation().map(Draft::of).orElse(EMPTY);
  }

  private static Draft of(Annotation annotation) {
    return new Draft(
        annotation.verdict(),
        annotation.severity().map(SeverityOverride::severity),
        annotation.severity().map(SeverityOverride::because).orElse(""),
        annotation.risk().map(RiskAcceptance::until),
        annotation.risk().map(RiskAcceptance::acceptedBy).orElse(""),
        annotation.note());
  }

  /// The same with another verdict; the same verdict again takes it back.
  public Draft choosing(Verdict chosen) {
    Optional<Verdict> next =
        verdict.filter(v -> v == chosen).isPresent() ? Optional.empty() : Optional.of(chosen);
    return new Draft(next, severity, because, until, acceptedBy, note);
  }

  /// What is appended to the store.
  Annotation annotation(String control, Instant at, String author) {
    return new Annotation(
        control,
        at,
        author,
        verdict,
        severity.map(s -> new SeverityOverride(s, because.strip())),
        verdict
            .filter(v -> v == Verdict.RISK_ACCEPTED)
            .flatMap(_ -> until)
            .map(day -> new RiskAcceptance(day, acceptedBy.strip())),
        note);
  }

  /// The assessment with this draft as its latest annotation, to ask what is still missing.
  Assessment tried(Assessment assessment, String author) {
    List<Annotation> history = new ArrayList<>(assessment.history());
    history.add(annotation(assessment.control().id(), Instant.EPOCH, author));
    return new Assessment(assessment.control(), assessment.results(), history, assessment.on());
  }

  /// Whether both would be stored alike.
  boolean sameAs(Draft other) {
    return annotation("", Instant.EPOCH, "").equals(other.annotation("", Instant.EPOCH, ""));
  }
}
