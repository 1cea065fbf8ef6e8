package org.postgresaudit.probe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Severity;

/// One offending thing.
///
/// @param sentence what is wrong, for people
/// @param identity the columns that make it the same finding next year, in order
/// @param values every column of its row, in order; absent values are empty text
public record Finding(String sentence, Map<String, String> identity, Map<String, String> values) {
  public Finding {
    identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// The column in which a probe says that this finding is worse or milder than its control.
  static final String SEVERITY = "severity";

  /// How bad this one is, where the probe knows its context; else its control's severity holds.
  public Optional<Severity> severity() {
    return Optional.ofNullable(values.get(SEVERITY)).flatMap(Severity::of);
  }
}
