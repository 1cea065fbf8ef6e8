package org.postgresaudit.probe;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
}
