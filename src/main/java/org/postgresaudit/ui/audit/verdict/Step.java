package org.postgresaudit.ui.audit.verdict;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.ui.audit.desk.ControlRow;

/// What was stored in one go and is taken back in one go.
///
/// @param changes at least one
public record Step(List<Change> changes) {
  public Step {
    changes = List.copyOf(changes);
  }

  /// One stored change of one subject.
  ///
  /// @param finding absent: the control as a whole
  public record Change(ControlRow row, Optional<FindingKey> finding, Draft before, Draft after) {
    /// The change that leads back.
    Change reversed() {
      return new Change(row, finding, after, before);
    }
  }

  /// The step that leads back, its last change first.
  Step reversed() {
    return new Step(changes.reversed().stream().map(Change::reversed).toList());
  }
}
