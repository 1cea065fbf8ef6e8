package org.postgresaudit.ui;

/// The ways to look at one audit: the tabs under its header, in their order.
public enum Aspect {
  /// Where the auditor works: sections, controls, verdicts.
  CONTROLS,
  /// The audit in charts.
  OVERVIEW,
  /// Who reaches what, and by which rules they get in.
  ACCESS,
  /// This audit beside another.
  COMPARE
}
