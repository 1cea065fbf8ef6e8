package org.postgresaudit.report.pages;

import java.util.Comparator;

/// The order of numbers in texts.
final class NaturalOrder {
  private NaturalOrder() {}

  /// As people count: 3.2 before 3.10, AC-6 before AC-17.
  static final Comparator<String> OF =
      (left, right) -> {
        var one = left.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
        var other = right.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
          int order = compared(one[i], other[i]);
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(one.length, other.length);
      };

  private static int compared(String one, String other) {
    boolean numbers = one.matches("\\d{1,15}") && other.matches("\\d{1,15}");
    return numbers
        ? Long.compare(Long.parseLong(one), Long.parseLong(other))
        : one.compareTo(other);
  }
}
