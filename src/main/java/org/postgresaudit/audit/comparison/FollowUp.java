package org.postgresaudit.audit.comparison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Annotation.RiskAcceptance;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;

/// A new audit that comes back to an earlier one, with what still holds of it: risks accepted and
/// answers given until a day that is not over.
///
/// @param carried what the new audit begins with, each with a note that says where it is from
/// @param ended notes on what held until a day that is over; they decide nothing
public record FollowUp(Audit audit, List<Annotation> carried, List<Annotation> ended) {
  public FollowUp {
    carried = List.copyOf(carried);
    ended = List.copyOf(ended);
  }

  /// Where the new audit looks: the connection of the earlier one, or another when that is gone.
  public record Place(UUID connection, Audit.TargetName target) {
    /// Where the earlier audit looked.
    public static Place of(Audit earlier) {
      return new Place(earlier.connection(), earlier.target());
    }
  }

  /// Who audits, and what.
  public record Details(String auditor, String reviewer, String scope) {
    /// As in the earlier audit.
    public static Details of(Audit earlier) {
      return new Details(earlier.auditor(), earlier.reviewer(), earlier.scope());
    }
  }

  /// Begins one. A risk accepted for a whole control is carried over for exactly the findings it
  /// had then: one that comes later is open. An answer without a last day held as long as its
  /// audit.
  ///
  /// @param at when it is opened
  public static FollowUp of(AssessedAudit earlier, Place place, Details details, Instant at) {
    var from = earlier.audit();
    var audit =
        new Audit(
            UUID.randomUUID(),
            place.connection(),
            place.target(),
            from.client(),
            details.scope(),
            details.auditor(),
            details.reviewer(),
            from.classification(),
            at,
            Optional.empty(),
            Optional.empty(),
            Optional.of(from.id()),
            Optional.empty());
    var carrying =
        new Carrying(
            from,
            details.auditor(),
            at,
            LocalDate.ofInstant(at, ZoneId.systemDefault()),
            new ArrayList<>(),
            new ArrayList<>());
    for (var control : earlier.checklist().controls()) {
      carrying.take(FormerId.assessment(earlier, control));
    }
    return new FollowUp(audit, carrying.carried(), carrying.ended());
  }

  /// Everything the new audit begins with.
  public List<Annotation> all() {
    return Stream.concat(carried.stream(), ended.stream()).toList();
  }

  /// How many accepted risks are carried over, each finding counted.
  public int risks() {
    return (int) carried.stream().filter(said -> said.risk().isPresent()).count();
  }

  /// How many answers are carried over.
  public int answers() {
    return (int) carried.stream().filter(said -> said.attestation().isPresent()).count();
  }

  private record Carrying(
      Audit from,
      String author,
      Instant at,
      LocalDate today,
      List<Annotation> carried,
      List<Annotation> ended) {

    void take(Assessment assessment) {
      var whole = assessment.annotation();
      whole.ifPresent(said -> takeWhole(assessment, said));
      for (var subject : subjects(assessment)) {
        subject
            .finding()
            .flatMap(assessment::annotation)
            .filter(said -> isAccepted(said) && said.risk().isPresent())
            .ifPresent(said -> takeRisk(said, Set.of(subject)));
      }
    }

    private void takeWhole(Assessment assessment, Annotation said) {
      if (isAccepted(said) && said.risk().isPresent()) {
        var open = new LinkedHashSet<Subject>();
        assessment.findingKeys().stream()
            .filter(key -> assessment.annotation(key).flatMap(Annotation::verdict).isEmpty())
            .forEach(key -> open.add(Subject.of(said.control(), key)));
        takeRisk(said, open);
      } else if (said.verdict().isPresent()) {
        said.attestation().ifPresent(answer -> takeAnswer(said, answer));
      }
    }

    private void takeRisk(Annotation said, Set<Subject> subjects) {
      var risk = said.risk().orElseThrow();
      if (!risk.holdsOn(today)) {
        ended.add(note(said, FollowUpMessages.riskEnded(from, said, risk)));
        return;
      }
      for (var subject : subjects) {
        carried.add(over(said, subject, Optional.of(risk), Optional.empty()));
      }
      if (subjects.isEmpty() && said.subject().finding().isEmpty()) {
        ended.add(note(said, FollowUpMessages.riskWithoutFinding(from, said, risk)));
      }
    }

    private void takeAnswer(Annotation said, Attestation answer) {
      if (answer.validUntil().isEmpty()) {
        return;
      }
      if (answer.holdsOn(today)) {
        carried.add(over(said, said.subject(), Optional.empty(), Optional.of(answer)));
      } else {
        ended.add(note(said, FollowUpMessages.answerEnded(from, said, answer)));
      }
    }

    private Annotation over(
        Annotation said,
        Subject subject,
        Optional<RiskAcceptance> risk,
        Optional<Attestation> answer) {
      return new Annotation(
          subject,
          at,
          author,
          said.verdict(),
          said.severity(),
          risk,
          said.remedy(),
          answer,
          FollowUpMessages.carried(from, said));
    }

    private Annotation note(Annotation said, String words) {
      return new Annotation(
          said.subject(),
          at,
          author,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          words);
    }

    private static boolean isAccepted(Annotation said) {
      return said.verdict().filter(verdict -> verdict == Verdict.RISK_ACCEPTED).isPresent();
    }

    private static Set<Subject> subjects(Assessment assessment) {
      var subjects = new LinkedHashSet<Subject>();
      assessment.history().stream()
          .map(Annotation::subject)
          .filter(subject -> subject.finding().isPresent())
          .forEach(subjects::add);
      return subjects;
    }
  }
}
