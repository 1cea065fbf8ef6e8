package org.postgresaudit.audit;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
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
    var columns = new ArrayList<>(identity.entrySet());
    columns.sort(Map.Entry.comparingByKey());
    // By hand, as a control may have thousands of findings and each is asked for often.
    var text = new StringBuilder(80);
    if (database.isPresent()) {
      quote(database.get(), text);
      text.append(": ");
    }
    var between = "";
    for (var column : columns) {
      text.append(between).append(column.getKey()).append('=');
      quote(column.getValue(), text);
      between = " ";
    }
    return new FindingKey(text.toString());
  }

  private static void quote(String value, StringBuilder into) {
    into.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' || c == '"') {
        into.append('\\');
      }
      into.append(c);
    }
    into.append('"');
  }
}
