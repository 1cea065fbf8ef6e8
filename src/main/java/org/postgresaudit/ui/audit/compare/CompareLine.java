package org.postgresaudit.ui.audit.compare;

import org.postgresaudit.audit.comparison.Change;
import org.postgresaudit.audit.comparison.ControlChange;

/// One line of the list of changes.
sealed interface CompareLine {
  /// The head of a group.
  record Head(Change change, int count, Fold fold) implements CompareLine {}

  /// One control.
  record Entry(ControlChange change) implements CompareLine {}

  /// Whether the lines of a group are shown.
  enum Fold {
    OPEN,
    FOLDED
  }
}
