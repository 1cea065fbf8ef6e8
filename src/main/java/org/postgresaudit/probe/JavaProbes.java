package org.postgresaudit.probe;

import java.util.Map;

/// The probes written in Java, by the names control files use.
public final class JavaProbes {
  private JavaProbes() {}

  /// All there are.
  public static Map<String, JavaProbe> all() {
    return Map.of();
  }
}
