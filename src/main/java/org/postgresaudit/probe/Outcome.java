package org.postgresaudit.probe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;

/// What the machine saw when it asked one control in one place. Never edited afterwards.
public sealed interface Outcome {
  /// The probe looked everywhere it should and saw nothing wrong.
  record Passed() implements Outcome {}

  /// The probe saw at least one offending thing.
  record Found(List<Finding> findings) implements Outcome {
    public Found {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("Found needs a finding; nothing found is Passed");
      }
    }
  }

  /// A person has to judge: rows to review, or an attestation without any row.
  ///
  /// @param whereToLook where the provider that runs the server shows the answer, in CommonMark;
  ///   empty when no provider answers for it
  record AwaitingAuditor(List<Finding> toReview, String whereToLook) implements Outcome {
    public AwaitingAuditor {
      toReview = List.copyOf(toReview);
    }

    /// One that no provider answers for.
    public AwaitingAuditor(List<Finding> toReview) {
      this(toReview, "");
    }
  }

  /// The control means nothing on this server.
  record NotApplicable(String reason) implements Outcome {}

  /// Could not look. Never to be read as passed.
  record NotChecked(Obstacle obstacle, String reason) implements Outcome {}

  /// The probe itself failed, which is our fault or a very odd server's. Never compliant.
  record Broken(String error) implements Outcome {}

  /// What kept a probe from looking.
  enum Obstacle {
    PRIVILEGE,
    TIME,
    UNREACHABLE,
    UNSUPPORTED,
    LIMIT,
    CANCELLED
  }

  /// The word of the JSON contract: passed, found, awaiting_auditor, not_applicable, not_checked,
  /// broken.
  default String word() {
    return result().word();
  }

  /// Which of the six kinds this is, for counting and filtering.
  default Result result() {
    return switch (this) {
      case Passed _ -> Result.PASSED;
      case Found _ -> Result.FOUND;
      case AwaitingAuditor _ -> Result.AWAITING_AUDITOR;
      case NotApplicable _ -> Result.NOT_APPLICABLE;
      case NotChecked _ -> Result.NOT_CHECKED;
      case Broken _ -> Result.BROKEN;
    };
  }

  /// Why, for the kinds that carry a reason.
  default Optional<String> explanation() {
    return switch (this) {
      case Passed _, Found _ -> Optional.empty();
      case AwaitingAuditor(_, var whereToLook) ->
          Optional.of(whereToLook).filter(text -> !text.isEmpty());
      case NotApplicable(var reason) -> Optional.of(reason);
      case NotChecked(_, var reason) -> Optional.of(reason);
      case Broken(var error) -> Optional.of(error);
    };
  }

  /// The worst of its findings' severities, each its own or else the control's; the control's where
  /// there are none.
  default Severity severityOf(Control control) {
    return findings().stream()
        .map(finding -> finding.severity().orElse(control.severity()))
        .max(Comparator.naturalOrder())
        .orElse(control.severity());
  }

  /// What was found or is to be reviewed; empty for the other kinds.
  default List<Finding> findings() {
    return switch (this) {
      case Found(var findings) -> findings;
      case AwaitingAuditor(var toReview, _) -> toReview;
      case Passed _, NotApplicable _, NotChecked _, Broken _ -> List.of();
    };
  }
}
