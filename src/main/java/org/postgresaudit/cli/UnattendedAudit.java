package org.postgresaudit.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;
import org.postgresaudit.report.UnattendedTexts;

/// An audit nobody attended: what the machine found is not compliant, what needs a person is not
/// assessed, and the scope says why. A report of it claims nothing that nobody looked at.
final class UnattendedAudit {
  private UnattendedAudit() {}

  static AssessedAudit of(AuditOrder order, Run run, Clock clock) {
    var unjudged =
        new AssessedAudit(audit(order, run), order.checklist(), Optional.of(run), Map.of());
    var annotations = new HashMap<String, List<Annotation>>();
    for (var assessment : unjudged.assessments()) {
      annotation(assessment.control(), assessment.result(), clock.instant())
          .ifPresent(annotation -> annotations.put(assessment.control().id(), List.of(annotation)));
    }
    return new AssessedAudit(unjudged.audit(), order.checklist(), Optional.of(run), annotations);
  }

  private static Audit audit(AuditOrder order, Run run) {
    var profile = order.target().profile();
    var texts = new UnattendedTexts(order.framing().language());
    return new Audit(
        UUID.randomUUID(),
        profile.id(),
        new Audit.TargetName(
            profile.name(), profile.host(), profile.port(), profile.database(), profile.user()),
        order.client(),
        texts.scope(sections(order), order.selection().databases()),
        order.auditor(),
        "",
        texts.classification(),
        run.startedAt(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Section> sections(AuditOrder order) {
    return order.checklist().sections().stream()
        .filter(section -> order.selection().sections().contains(section.id()))
        .toList();
  }

  private static Optional<Annotation> annotation(
      Control control, Optional<Result> result, Instant at) {
    if (result.isEmpty()) {
      return Optional.of(annotation(control, "", Verdict.NOT_ASSESSED, at));
    }
    return switch (result.get()) {
      case FOUND -> Optional.of(annotation(control, Messages.machine(), Verdict.NOT_COMPLIANT, at));
      case BROKEN, NOT_CHECKED, AWAITING_AUDITOR ->
          Optional.of(annotation(control, "", Verdict.NOT_ASSESSED, at));
      case PASSED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  /// @param author empty for nobody
  private static Annotation annotation(
      Control control, String author, Verdict verdict, Instant at) {
    return new Annotation(
        control.id(), at, author, Optional.of(verdict), Optional.empty(), Optional.empty(), "");
  }
}
