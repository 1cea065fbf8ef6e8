package org.postgresaudit.ui.audit;

import java.util.Optional;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Result;

/// One of the filters above the list of controls.
public enum Filter {
  ALL,
  FOUND,
  TO_JUDGE,
  NOT_CHECKED,
  UNDECIDED;

  /// Whether a control stands under this filter. A probe that broke could not look either, so it
  /// stands with the ones not checked.
  public boolean takes(Assessment assessment) {
    Optional<Result> result = assessment.result();
    return switch (this) {
      case ALL -> true;
      case FOUND -> result.filter(r -> r == Result.FOUND).isPresent();
      case TO_JUDGE -> result.filter(r -> r == Result.AWAITING_AUDITOR).isPresent();
      case NOT_CHECKED ->
          result.filter(r -> r == Result.NOT_CHECKED || r == Result.BROKEN).isPresent();
      case UNDECIDED -> !assessment.isDecided();
    };
  }
}
