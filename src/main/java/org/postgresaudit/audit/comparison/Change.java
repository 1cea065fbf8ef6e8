package org.postgresaudit.audit.comparison;

/// What became of a control or a finding from one audit to a later one, in the order of the screen.
public enum Change {
  /// Found now, looked for and not there then.
  NEW,
  /// Found now, gone then, and found in an audit before that.
  REGRESSED,
  /// Found then, looked for and not there now.
  FIXED,
  /// The same then and now.
  UNCHANGED,
  /// Nobody can say, for a reason that is told.
  NOT_COMPARABLE
}
