package org.postgresaudit.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Assessment.Demand;
import org.postgresaudit.probe.Result;

/// What is still open before a report can be signed, and what the report will say by itself.
public record Readiness(List<Point> points) {
  public Readiness {
    points = List.copyOf(points);
  }

  /// @param history whether what is stored of the audit is as it was stored
  /// @param secrets whether there is a known secret in the report
  static Readiness of(AssessedAudit audit, Fields fields, Look history, Look secrets) {
    var points = new ArrayList<Point>();
    var assessments = audit.assessments();
    for (var demand : Demand.values()) {
      missing(assessments, demand).ifPresent(points::add);
    }
    if (points.isEmpty()) {
      points.add(Point.good(ReadinessMessages.everythingDecided()));
    }
    if (fields.auditor().isBlank()) {
      points.add(Point.blocks(ReadinessMessages.auditorMissing(), Optional.empty()));
    }
    if (!fields.letterhead().hasColours()) {
      points.add(Point.blocks(ReadinessMessages.noColour(), Optional.empty()));
    }
    if (fields.letterhead().logo() instanceof LogoChoice.Lost(var sentence)) {
      points.add(Point.blocks(Messages.sentence(sentence), Optional.empty()));
    }
    int outside = audit.outsideOfChecklist().size();
    if (outside > 0) {
      points.add(Point.blocks(ReadinessMessages.outsideOfChecklist(outside), Optional.empty()));
    }
    points.add(point(secrets, ReadinessMessages.noSecret(), ReadinessMessages.secretsNotSought()));
    points.add(
        point(history, ReadinessMessages.historyIntact(), ReadinessMessages.historyNotRead()));
    audit
        .run()
        .ifPresentOrElse(
            run -> {
              if (!run.complete()) {
                points.add(Point.told(ReadinessMessages.runCutShort()));
              }
            },
            () -> points.add(Point.told(ReadinessMessages.neverAsked())));
    long unknown = assessments.stream().filter(Readiness::unknown).count();
    points.add(
        unknown == 0
            ? Point.good(ReadinessMessages.everythingChecked())
            : Point.told(ReadinessMessages.notChecked((int) unknown)));
    points.add(ReviewPoint.of(audit, fields));
    return new Readiness(points);
  }

  /// What was not looked at is never good.
  private static Point point(Look look, String good, String notYet) {
    return switch (look) {
      case Look.Good() -> Point.good(good);
      case Look.Bad(var sentence) -> Point.blocks(sentence, Optional.empty());
      case Look.NotYet() -> Point.blocks(notYet, Optional.empty());
    };
  }

  private static boolean unknown(Assessment assessment) {
    return assessment
        .result()
        .map(r -> r == Result.NOT_CHECKED || r == Result.BROKEN)
        .orElse(!assessment.control().isAttestation());
  }

  private static Optional<Point> missing(List<Assessment> assessments, Demand demand) {
    var lacking = assessments.stream().filter(a -> a.demands().contains(demand)).toList();
    if (lacking.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Point.blocks(
            ReadinessMessages.missing(demand, lacking.size()),
            Optional.of(lacking.getFirst().control().id())));
  }

  /// How many points keep the report from being signed.
  public int open() {
    return (int) points.stream().filter(point -> point.kind() == Point.Kind.BLOCKS).count();
  }
}
