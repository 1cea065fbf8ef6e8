package org.postgresaudit.report.pages;

import java.util.HashSet;
import java.util.List;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;

/// How much of an audit a document prints. A book of thousands of pages is read by nobody, and is
/// more than a computer has memory for; what is not printed lies in the attached files, and the
/// pages say so.
///
/// @param findings those with pages of their own, in the order of the document
/// @param evidence how much of what was seen
/// @param wholeQueries whether long queries are printed to their end
record Printed(List<ReportedControl> findings, Extent evidence, boolean wholeQueries) {
  /// Findings with pages of their own: more than the checklist that comes with the product has
  /// controls.
  static final int MOST_FINDINGS = 500;

  /// Rows of all tables of evidence together, their heads and captions counted as [#HEAD] rows.
  private static final int MOST_ROWS = 8_000;

  private static final int HEAD = 2;

  /// Until one of them is short enough for all findings.
  private static final List<Extent> EXTENTS =
      List.of(
          Extent.USUAL, new Extent(6, 20), new Extent(6, 10), new Extent(3, 5), new Extent(2, 5));

  private static final Extent LEAST = new Extent(1, 5);

  /// How much of the evidence of one finding.
  ///
  /// @param places how many databases, unless the auditor chose rows of others
  /// @param rows how many of each answer, unless the auditor chose more
  record Extent(int places, int rows) {
    static final Extent USUAL = new Extent(6, Table.MOST_ROWS);
  }

  static Printed of(ReportContent content) {
    var findings = findings(content);
    return new Printed(
        findings, extent(findings), content.variant() instanceof ReportVariant.OneFinding);
  }

  /// The findings a document has pages of: the gravest, when there are too many.
  static List<ReportedControl> findings(ReportContent content) {
    return switch (content.variant()) {
      case ReportVariant.Full _ -> gravest(content);
      case ReportVariant.Remediation _ -> plan(content);
      case ReportVariant.OneFinding(var control) -> content.finding(control).stream().toList();
      case ReportVariant.Executive _, ReportVariant.PerStandard _ -> List.of();
    };
  }

  /// The findings whose steps a plan lists, in the order in which they should be repaired.
  static List<ReportedControl> plan(ReportContent content) {
    var gravest = new HashSet<String>();
    gravest(content).forEach(finding -> gravest.add(finding.number().orElseThrow()));
    return PlanPage.ranked(content).stream()
        .filter(finding -> gravest.contains(finding.number().orElseThrow()))
        .toList();
  }

  private static List<ReportedControl> gravest(ReportContent content) {
    return content.findings().stream().limit(MOST_FINDINGS).toList();
  }

  private static Extent extent(List<ReportedControl> findings) {
    return EXTENTS.stream()
        .filter(extent -> rows(findings, extent) <= MOST_ROWS)
        .findFirst()
        .orElse(LEAST);
  }

  private static int rows(List<ReportedControl> findings, Extent extent) {
    return findings.stream()
        .flatMap(
            finding -> Places.telling(finding.assessment(), Pinned.NONE, extent.places()).stream())
        .mapToInt(result -> HEAD + Math.min(extent.rows(), result.evidence().rows().size()))
        .sum();
  }
}
