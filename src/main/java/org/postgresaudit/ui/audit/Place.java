package org.postgresaudit.ui.audit;

import java.util.Arrays;
import java.util.Optional;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.listing.Order;

/// Where the auditor was in an audit, as it is remembered until they come back.
record Place(String control, String extent, ControlQuery query, Order order) {
  /// What it is remembered under.
  static String key(java.util.UUID audit) {
    return "audit." + audit + ".place";
  }

  String written() {
    return String.join("\t", control, extent, query.written(), order.name());
  }

  /// Absent when the text is not of this form, as from a later version.
  static Optional<Place> read(String written) {
    var parts = written.split("\t", -1);
    if (parts.length != 4) {
      return Optional.empty();
    }
    var order = Arrays.stream(Order.values()).filter(o -> o.name().equals(parts[3])).findFirst();
    return order.map(o -> new Place(parts[0], parts[1], query(parts[2]), o));
  }

  /// Earlier versions wrote the name of a filter.
  private static ControlQuery query(String written) {
    return Arrays.stream(Filter.values())
        .filter(filter -> filter.name().equals(written))
        .findFirst()
        .map(Filter::query)
        .orElseGet(() -> ControlQuery.read(written));
  }
}
