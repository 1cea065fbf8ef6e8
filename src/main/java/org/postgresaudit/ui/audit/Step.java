package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.FindingKey;

/// What was stored in one go and is taken back in one go.
///
/// @param changes at least one
record Step(List<Change> changes) {
  Step {
    changes = List.copyOf(changes);
  }

  /// One stored change of one subject.
  ///
  /// @param finding absent: the control as a whole
  record Change(ControlRow row, Optional<FindingKey> finding, Draft before, Draft after) {
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
