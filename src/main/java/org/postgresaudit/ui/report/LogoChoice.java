package org.postgresaudit.ui.report;

import org.postgresaudit.report.letterhead.Logo;

/// The logo of a report.
sealed interface LogoChoice {
  /// Nobody wants one.
  record None() implements LogoChoice {}

  /// This one.
  record Shown(Logo logo) implements LogoChoice {}

  /// The one that was kept cannot be read any more.
  ///
  /// @param sentence why, and what to do
  record Lost(String sentence) implements LogoChoice {}
}
