package org.postgresaudit.ui.audit.verdict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.Annotation.SeverityOverride;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;

/// What stands in the verdict form, complete or not.
///
/// @param severity absent: as the checklist says
/// @param until last day on which the risk is accepted; absent while nobody said
/// @param remedy who fixes it by when; both may be missing
/// @param answer of a control only people can answer; its parts may be missing
public record Draft(
    Optional<Verdict> verdict,
    Optional<Severity> severity,
    String because,
    Optional<LocalDate> until,
    String acceptedBy,
    Remedy remedy,
    Attestation answer,
    String note) {
  private static final Remedy NOBODY = new Remedy("", Optional.empty());
  private static final Attestation NO_ANSWER = new Attestation("", "", "", Optional.empty());

  /// An empty form.
  public static final Draft EMPTY =
      new Draft(
          Optional.empty(), Optional.empty(), "", Optional.empty(), "", NOBODY, NO_ANSWER, "");

  /// The form as the latest annotation of the whole control left it.
  public static Draft of(Assessment assessment) {
    return of(assessment, Optional.empty());
  }

  /// The form as the latest annotation of a finding left it, or of the whole control.
  static Draft of(Assessment assessment, Optional<FindingKey> finding) {
    return finding
        .map(assessment::annotation)
        .orElseGet(assessment::annotation)
        .map(Draft::of)
        .orElse(EMPTY);
  }

  private static Draft of(Annotation annotation) {
    return new Draft(
        annotation.verdict(),
        annotation.severity().map(SeverityOverride::severity),
        annotation.severity().map(SeverityOverride::because).orElse(""),
        annotation.risk().map(RiskAcceptance::until),
        annotation.risk().map(RiskAcceptance::acceptedBy).orElse(""),
        annotation.remedy().orElse(NOBODY),
        annotation.attestation().orElse(NO_ANSWER),
        annotation.note());
  }

  /// The same with another verdict; the same verdict again takes it back.
  public Draft choosing(Verdict chosen) {
    return with(
        verdict.filter(v -> v == chosen).isPresent() ? Optional.empty() : Optional.of(chosen));
  }

  /// The same with another verdict, or none.
  public Draft with(Optional<Verdict> next) {
    return new Draft(next, severity, because, until, acceptedBy, remedy, answer, note);
  }

  /// The same with another severity and why; absent: as the checklist says.
  public Draft withSeverity(Optional<Severity> next, String why) {
    return new Draft(verdict, next, why, until, acceptedBy, remedy, answer, note);
  }

  /// The same with who bears the risk until when.
  public Draft withRisk(Optional<LocalDate> last, String by) {
    return new Draft(verdict, severity, because, last, by, remedy, answer, note);
  }

  /// The same with who fixes it by when.
  public Draft with(Remedy next) {
    return new Draft(verdict, severity, because, until, acceptedBy, next, answer, note);
  }

  /// The same with another answer of people.
  public Draft with(Attestation next) {
    return new Draft(verdict, severity, because, until, acceptedBy, remedy, next, note);
  }

  /// The same with another note.
  public Draft withNote(String words) {
    return new Draft(verdict, severity, because, until, acceptedBy, remedy, answer, words);
  }

  /// The same without what the store and the report cannot hold: control characters, and text
  /// beyond the longest there may be.
  Draft bounded() {
    return new Draft(
        verdict,
        severity,
        BoundedText.line(because),
        until,
        BoundedText.line(acceptedBy),
        new Remedy(BoundedText.line(remedy.owner()), remedy.due()),
        new Attestation(
            BoundedText.line(answer.answeredBy()),
            BoundedText.line(answer.document()),
            answer.documentSha256(),
            answer.validUntil()),
        BoundedText.note(note));
  }

  /// What is appended to the store.
  Annotation annotation(Subject subject, Instant at, String author) {
    return new Annotation(
        subject,
        at,
        author,
        verdict,
        severity.map(s -> new SeverityOverride(s, because.strip())),
        verdict
            .filter(v -> v == Verdict.RISK_ACCEPTED)
            .flatMap(_ -> until)
            .map(day -> new RiskAcceptance(day, acceptedBy.strip())),
        Optional.of(new Remedy(remedy.owner().strip(), remedy.due()))
            .filter(r -> !r.equals(NOBODY)),
        Optional.of(
                new Attestation(
                    answer.answeredBy().strip(),
                    answer.document().strip(),
                    answer.documentSha256(),
                    answer.validUntil()))
            .filter(a -> !a.equals(NO_ANSWER)),
        note);
  }

  /// The assessment with this draft as its latest annotation, to ask what is still missing.
  Assessment tried(
      Assessment assessment, Optional<FindingKey> finding, Instant now, String author) {
    List<Annotation> history = new ArrayList<>(assessment.history());
    history.add(annotation(new Subject(assessment.control().id(), finding), now, author));
    return new Assessment(assessment.control(), assessment.results(), history, assessment.on());
  }

  /// Whether both would be stored alike.
  boolean sameAs(Draft other) {
    var subject = Subject.of("");
    return annotation(subject, Instant.EPOCH, "")
        .equals(other.annotation(subject, Instant.EPOCH, ""));
  }
}
