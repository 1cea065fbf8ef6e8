package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.report.content.ReportContent;

/// The rows of evidence the auditor wants in the report. They come first, and all of them come.
record Pinned(Set<EvidencePin> pins) {
  static final Pinned NONE = new Pinned(Set.of());

  static Pinned of(ReportContent content) {
    return new Pinned(Set.copyOf(content.dossier().pins()));
  }

  boolean holds(ProbeResult result, List<String> row) {
    return pins.contains(EvidencePin.of(result.control(), result.database(), row));
  }

  /// Whether rows of that answer may be pinned; spares hashing all others.
  boolean isIn(ProbeResult result) {
    return pins.stream()
            .anyMatch(
                pin ->
                    pin.control().equals(result.control())
                        && pin.database().equals(result.database()))
        && result.evidence().rows().stream().anyMatch(row -> holds(result, row));
  }

  /// The rows of an answer, pinned ones first, each part in its order.
  ///
  /// @param first how many are pinned
  record Rows(List<List<String>> rows, int first) {}

  Rows of(ProbeResult result) {
    if (!isIn(result)) {
      return new Rows(result.evidence().rows(), 0);
    }
    var first = new ArrayList<List<String>>();
    var others = new ArrayList<List<String>>();
    for (var row : result.evidence().rows()) {
      (holds(result, row) ? first : others).add(row);
    }
    int pinned = first.size();
    first.addAll(others);
    return new Rows(first, pinned);
  }
}
