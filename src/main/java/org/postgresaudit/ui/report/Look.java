package org.postgresaudit.ui.report;

import java.util.Optional;

/// What a look at something that must be right before signing brought.
sealed interface Look {
  /// Nobody looked, or nobody could.
  record NotYet() implements Look {}

  /// As it should be.
  record Good() implements Look {}

  /// What was found, what it means and what to do.
  record Bad(String sentence) implements Look {}

  /// Good unless there is a problem.
  ///
  /// @param problem the sentence about what was found; absent when nothing was
  static Look at(Optional<String> problem) {
    return problem.<Look>map(Bad::new).orElseGet(Good::new);
  }
}
