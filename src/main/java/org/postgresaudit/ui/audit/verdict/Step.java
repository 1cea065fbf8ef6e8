package org.postgresaudit.ui.audit.verdict;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.Deed;

/// What was stored in one go and is taken back in one go.
public sealed interface Step {

  /// What was said in the verdict form.
  ///
  /// @param changes at least one
  record Said(List<Change> changes) implements Step {
    public Said {
      changes = List.copyOf(changes);
    }

    /// The step that leads back, its last change first.
    Said reversed() {
      return new Said(changes.reversed().stream().map(Change::reversed).toList());
    }
  }

  /// What was done beside the form.
  record Done(Deed deed) implements Step {}

  /// One stored change of one subject.
  ///
  /// @param finding absent: the control as a whole
  record Change(ControlRow row, Optional<FindingKey> finding, Draft before, Draft after) {
    /// The change that leads back.
    Change reversed() {
      return new Change(row, finding, after, before);
    }
  }
}
