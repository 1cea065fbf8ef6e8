package org.postgresaudit.ui.audit;

import java.util.Arrays;
import java.util.Optional;

/// Where the auditor was in an audit, as it is remembered until they come back.
record Place(String control, String extent, Filter filter, Order order) {
  /// What it is remembered under.
  static String key(java.util.UUID audit) {
    return "audit." + audit + ".place";
  }

  String written() {
    return String.join("\t", control, extent, filter.name(), order.name());
  }

  /// Absent when the text is not of this form, as from a later version.
  static Optional<Place> read(String written) {
    var parts = written.split("\t", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    var filter = Arrays.stream(Filter.values()).filter(c -> c.name().equals(parts[2])).findFirst();
    var order = Arrays.stream(Order.values()).filter(o -> o.name().equals(parts[3])).findFirst();
    return filter.flatMap(c -> order.map(o -> new Place(parts[0], parts[1], c, o)));
  }
}
