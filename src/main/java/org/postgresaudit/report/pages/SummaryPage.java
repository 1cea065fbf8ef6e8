package org.postgresaudit.report.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresaudit.checklist.Section;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.report.content.Disposition;
import org.postgresaudit.report.content.ReportContent;
import org.postgresaudit.report.content.ReportVariant;
import org.postgresaudit.report.content.ReportedControl;
import org.postgresaudit.report.text.Prose;
import org.postgresaudit.report.text.VisibleText;
import org.postgresaudit.report.text.Words;

/// The page for those who decide, ready for its template.
///
/// @param worst one or none
record SummaryPage(
    String ownWords,
    List<Look> worst,
    String verdict,
    String findingsBySeverity,
    int findingCount,
    String findingWord,
    String donutValues,
    String donutColours,
    String donutWords,
    List<Count> severities,
    String answered,
    String barValues,
    String barColours,
    String barWords,
    List<Share> dispositions,
    List<SectionRow> sections,
    boolean hasRisks,
    String risksTitle,
    List<Risk> risks,
    boolean hasStrengths,
    List<String> strengths) {

  private static final int MOST_RISKS = 5;
  private static final int MOST_STRENGTHS = 3;

  /// Of the auditor's own verdict, where it must leave room for the rest of the page.
  private static final int MOST_LETTERS = 180;

  /// Worst first.
  static final List<Severity> SEVERITIES =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW, Severity.INFO);

  record Count(Severity severity, Look look, String head, int count) {}

  record SectionRow(int number, String title, List<HeatCell> cells, int findings) {}

  /// @param css colours the cell unless it is empty
  record HeatCell(String css, int count) {}

  /// @param pageLink what a link to its page is called
  /// @param by until when it should be gone
  record Risk(
      String number, String anchor, String pageLink, Look look, String shortTitle, String by) {}

  static SummaryPage of(ReportContent content) {
    var say = new SummaryMessages(content.texts());
    List<Count> severities = SEVERITIES.stream().map(s -> count(content, s)).toList();
    int findings = content.count(Disposition.FINDING);
    List<Share> shares = Share.of(content.texts(), content::count);
    List<Risk> risks = risks(content);
    List<String> strengths = strengths(content);
    return new SummaryPage(
        ownWords(content),
        content.worst().map(worst -> Look.of(worst, content.texts())).stream().toList(),
        Verdicts.of(content),
        say.findingsBySeverity(findings),
        findings,
        say.findingsWord(findings),
        joined(severities, count -> String.valueOf(count.count())),
        joined(severities, count -> count.look().colour()),
        say.donut(findings, severities),
        severities,
        say.answered(content),
        Share.values(shares),
        Share.colours(shares),
        say.bar(content.controls().size(), shares),
        shares.stream().filter(s -> s.count() > 0).toList(),
        content.checklist().sections().stream().map(s -> row(content, s)).toList(),
        !risks.isEmpty(),
        say.largestRisks(risks.size()),
        risks,
        !strengths.isEmpty(),
        strengths);
  }

  /// The verdict as the auditor wrote it; in a document that has to stay short, what fits of it.
  private static String ownWords(ReportContent content) {
    String whole = content.details().summary();
    String words = Prose.words(whole);
    if (content.variant() instanceof ReportVariant.Executive && words.length() > MOST_LETTERS) {
      return "<p>%s %s</p>"
          .formatted(
              VisibleText.escapedLine(Words.shortened(words, MOST_LETTERS)),
              VisibleText.escapedLine(new VariantMessages(content.texts()).verdictInFull()));
    }
    return Prose.xhtml(whole);
  }

  private static Count count(ReportContent content, Severity severity) {
    return new Count(
        severity,
        Look.of(severity, content.texts()),
        new SeverityMessages(content.texts()).head(severity),
        content.count(severity));
  }

  private static String joined(
      List<Count> counts, java.util.function.Function<Count, String> part) {
    return counts.stream().map(part).collect(Collectors.joining(","));
  }

  private static SectionRow row(ReportContent content, Section section) {
    List<ReportedControl> findings =
        content.findings().stream().filter(f -> f.section().equals(section)).toList();
    List<HeatCell> cells =
        SEVERITIES.stream()
            .map(
                severity -> {
                  int count = (int) findings.stream().filter(f -> f.severity() == severity).count();
                  return new HeatCell(count == 0 ? "h-none" : "h-" + severity.word(), count);
                })
            .toList();
    return new SectionRow(
        section.number(), new PlaceMessages(content.texts()).of(section), cells, findings.size());
  }

  private static List<Risk> risks(ReportContent content) {
    return content.findings().stream()
        .limit(MOST_RISKS)
        .map(
            finding -> {
              String number = finding.number().orElseThrow();
              return new Risk(
                  number,
                  number.toLowerCase(Locale.ROOT),
                  new SummaryMessages(content.texts()).pageOf(number),
                  Look.of(finding.severity(), content.texts()),
                  Words.shortened(finding.control().title(), 150),
                  FindingPages.repairBy(finding, content.details()));
            })
        .toList();
  }

  /// What the machine itself saw to be good, the weightiest of each section first.
  private static List<String> strengths(ReportContent content) {
    Map<Section, ReportedControl> best = new LinkedHashMap<>();
    content.with(Disposition.PASSED).stream()
        .filter(c -> c.assessment().result().filter(r -> r == Result.PASSED).isPresent())
        .sorted(Comparator.comparing(ReportedControl::severity).reversed())
        .forEach(control -> best.putIfAbsent(control.section(), control));
    return best.values().stream()
        .limit(MOST_STRENGTHS)
        .map(control -> Words.shortened(control.control().title(), 150))
        .toList();
  }
}
