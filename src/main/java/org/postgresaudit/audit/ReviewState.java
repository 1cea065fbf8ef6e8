package org.postgresaudit.audit;

import java.util.Set;

/// Where the review of an audit by a second person stands.
public sealed interface ReviewState {
  /// Nobody was asked to review it, or the auditor took it back.
  record NotSubmitted() implements ReviewState {}

  /// It lies with the reviewer since this step.
  record Submitted(ReviewStep step) implements ReviewState {}

  /// The reviewer gave it back with comments.
  record Returned(ReviewStep step) implements ReviewState {}

  /// The reviewer stands behind it as it is.
  record Accepted(ReviewStep step) implements ReviewState {}

  /// The reviewer stood behind it, and something was said or seen since.
  ///
  /// @param controls of which
  record ChangedSinceAccepted(ReviewStep step, Set<String> controls) implements ReviewState {}
}
