package org.postgresaudit.probe;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Control;

/// What a run was answered so far: one answer for each control and place, those of the run it goes
/// on with among them.
final class Answers {
  private record Place(String control, Optional<String> database) {}

  private final Map<Place, ProbeResult> results = new LinkedHashMap<>();

  Answers(List<ProbeResult> earlier) {
    earlier.forEach(this::add);
  }

  void add(ProbeResult result) {
    results.put(new Place(result.control(), result.database()), result);
  }

  /// @param database absent for the server as a whole
  boolean has(Control control, Optional<String> database) {
    return results.containsKey(new Place(control.id(), database));
  }

  int count() {
    return results.size();
  }

  /// As the checklist asks them, then by database.
  List<ProbeResult> inOrderOf(Checklist checklist) {
    var order = new LinkedHashMap<String, Integer>();
    checklist.controls().forEach(control -> order.put(control.id(), order.size()));
    return results.values().stream()
        .sorted(
            Comparator.<ProbeResult>comparingInt(
                    result -> order.getOrDefault(result.control(), Integer.MAX_VALUE))
                .thenComparing(result -> result.database().orElse("")))
        .toList();
  }
}
