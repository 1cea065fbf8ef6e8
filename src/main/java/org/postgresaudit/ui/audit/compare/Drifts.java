package org.postgresaudit.ui.audit.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.Drift;

/// What differs between two servers beside the controls, by the part of the screen it stands in.
record Drifts(Map<DriftPart, List<Drift>> parts) {
  /// Of nothing compared.
  static final Drifts NONE = new Drifts(Map.of());

  static Drifts of(Comparison found) {
    var parts = new EnumMap<DriftPart, List<Drift>>(DriftPart.class);
    for (var part : DriftPart.values()) {
      parts.put(
          part,
          part.kinds().stream()
              .map(kind -> Drift.of(kind, found.then().run(), found.now().run()))
              .toList());
    }
    return new Drifts(parts);
  }

  List<Drift> of(DriftPart part) {
    return parts.getOrDefault(part, List.of());
  }

  /// What differs of a part and has the words typed.
  List<Drift.Item> with(DriftPart part, String typed) {
    var words = typed.strip().toLowerCase(Locale.ROOT);
    return items(part)
        .filter(
            item ->
                (item.name() + item.then().values() + item.now().values())
                    .toLowerCase(Locale.ROOT)
                    .contains(words))
        .toList();
  }

  /// How much of a part differs; a dash when nobody can say.
  String count(DriftPart part) {
    boolean known = of(part).stream().anyMatch(Drift.Known.class::isInstance);
    return known ? String.valueOf(items(part).count()) : DriftMessages.noCount();
  }

  private Stream<Drift.Item> items(DriftPart part) {
    return of(part).stream()
        .flatMap(
            drift ->
                switch (drift) {
                  case Drift.Known(var changes, _) -> changes.stream();
                  case Drift.NotComparable _ -> Stream.<Drift.Item>of();
                });
  }
}
