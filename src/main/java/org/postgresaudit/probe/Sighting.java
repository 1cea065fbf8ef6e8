package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.target.Reply;

/// What a probe written in Java saw.
public sealed interface Sighting {
  /// Rows as text in the order of the probe's columns, one for each offending thing; none means
  /// passed.
  ///
  /// @param query what was asked, for the evidence
  record Offending(List<List<String>> rows, String query) implements Sighting {}

  /// Rows that the auditor has to judge.
  record ToReview(List<List<String>> rows, String query) implements Sighting {}

  /// The control means nothing here.
  record NotApplicable(String reason) implements Sighting {}

  /// What this product knows is not enough to tell.
  record CannotTell(String reason) implements Sighting {}

  /// A question the server refused.
  record Refused(Reply.Refusal refusal) implements Sighting {}
}
