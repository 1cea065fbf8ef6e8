package org.postgresaudit.report.pages;

import java.util.List;

/// A label and what stands beside it.
///
/// @param mono whether the value is an identifier or a hash
record Fact(String label, String value, boolean mono) {
  static Fact of(String label, String value) {
    return new Fact(label, value, false);
  }

  static Fact mono(String label, String value) {
    return new Fact(label, value, true);
  }

  /// Those with a value.
  static List<Fact> known(Fact... facts) {
    return List.of(facts).stream().filter(fact -> !fact.value().isBlank()).toList();
  }
}
