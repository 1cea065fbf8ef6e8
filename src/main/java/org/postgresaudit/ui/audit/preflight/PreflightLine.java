package org.postgresaudit.ui.audit.preflight;

import org.postgresaudit.checklist.Section;
import org.postgresaudit.probe.Preflight.Entry;

/// A line of the list.
sealed interface PreflightLine {
  /// The head of a section.
  ///
  /// @param answerable how many of its controls a run will answer wholly
  /// @param asked how many of them are asked of the server
  record Head(Section section, int answerable, int asked) implements PreflightLine {}

  /// A control.
  record Row(Entry entry) implements PreflightLine {}
}
