package org.postgresaudit.ui.report;

/// What is saved beside a report.
public enum Beside {
  NOTHING,
  /// The files that lie in it, in a folder of their own.
  ENCLOSURES
}
