package org.postgresaudit.probe;

/// How much of what a probe brings back is kept.
///
/// @param findings rows that become findings; more make the evidence say that there were more
/// @param evidenceRows rows kept as evidence
public record ProbeLimits(int findings, int evidenceRows) {
  /// What an audit uses.
  public static final ProbeLimits DEFAULT = new ProbeLimits(1_000, 200);
}
