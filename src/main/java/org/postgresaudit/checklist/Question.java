package org.postgresaudit.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a control asks, and of whom.
public sealed interface Question {
  /// SQL with one row for each offending thing; no row means passed.
  record OffendingRows(List<VersionedQuery> queries) implements Question {}

  /// SQL whose rows the auditor has to judge.
  record RowsToReview(List<VersionedQuery> queries) implements Question {}

  /// A probe written in Java, by its name, with parameters.
  record JavaProbe(String name, Map<String, String> parameters) implements Question {}

  /// Only people can answer: the control's `check_by_hand` says how.
  record Attestation() implements Question {}

  /// A query and the majors it is written for.
  record VersionedQuery(PostgresVersions postgres, String sql) {}

  /// The query for a major, when this question is asked in SQL and has one for it.
  default Optional<String> queryFor(int major) {
    var queries =
        switch (this) {
          case OffendingRows(var list) -> list;
          case RowsToReview(var list) -> list;
          case JavaProbe _, Attestation _ -> List.<VersionedQuery>of();
        };
    return queries.stream()
        .filter(query -> query.postgres().include(major))
        .map(VersionedQuery::sql)
        .findFirst();
  }
}
