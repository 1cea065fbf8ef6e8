package org.postgresaudit.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.ProbeResult;

/// What makes a finding the same one in another run, and next year: the place it was seen in and
/// the columns its control is identified by. Two findings of a control with equal keys are treated
/// as one.
///
/// @param text such as `"shop": function="promote(who text)" schema="shop"`; unambiguous, stored as
///   it is
public record FindingKey(String text) {
  /// The key of one finding of a result.
  public static FindingKey of(ProbeResult result, Finding finding) {
    return of(result.database(), finding.identity());
  }

  /// The key of a place and the identifying columns, whose order does not matter.
  public static FindingKey of(Optional<String> database, Map<String, String> identity) {
    var columns =
        new TreeMap<>(identity)
            .entrySet().stream()
                .map(column -> column.getKey() + "=" + quoted(column.getValue()))
                .collect(Collectors.joining(" "));
    return new FindingKey(database.map(name -> quoted(name) + ": ").orElse("") + columns);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
