package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.FixedTexts;

/// The findings that have no pages of their own because there are too many, counted by item of the
/// checklist.
///
/// @param words how many there are and where they are to be found
record Unprinted(String words, List<Line> lines) {

  /// @param gravest the worst severity among them
  record Line(String place, String title, Look gravest, int count) {}

  /// None when all of them are printed.
  static List<Unprinted> of(ReportContent content) {
    var all = content.findings();
    if (all.size() <= Printed.MOST_FINDINGS) {
      return List.of();
    }
    Map<String, List<ReportedControl>> byItem = new LinkedHashMap<>();
    var left = all.subList(Printed.MOST_FINDINGS, all.size());
    // The worst comes first, so that the first of an item is its gravest.
    left.forEach(
        finding -> byItem.computeIfAbsent(finding.place(), _ -> new ArrayList<>()).add(finding));
    var texts = content.texts();
    return List.of(
        new Unprinted(
            new FindingMessages(texts)
                .unprinted(Printed.MOST_FINDINGS, all.size(), left.getFirst().severity()),
            byItem.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(NaturalOrder.OF))
                .map(item -> line(item.getKey(), item.getValue(), texts))
                .toList()));
  }

  private static Line line(String place, List<ReportedControl> findings, FixedTexts texts) {
    var gravest = findings.getFirst();
    return new Line(
        place, gravest.item().title(), Look.of(gravest.severity(), texts), findings.size());
  }
}
