package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.report.content.OpenFindings;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.Prose;
import org.postgresaudit.report.text.Words;

/// What the auditor says of single findings of a control, in words. Which are still open is for
/// [OpenFindings] to say.
final class FindingJudgements {
  private static final int MOST_LINES = 40;
  private static final int MOST_LETTERS = 400;
  private static final int SHORT = 150;

  private FindingJudgements() {}

  /// One finding with what was said of it.
  ///
  /// @param disposition such as `False positive`
  /// @param reason in the auditor's words, and whose they are
  record Line(String sentence, String disposition, String reason) {}

  private record Judged(Finding finding, Severity severity, Annotation said) {}

  /// Every finding that was judged by itself, in their order, as many as a page can hold.
  static List<Line> lines(Assessment assessment, ReportDetails details) {
    return judged(assessment).stream()
        .limit(MOST_LINES)
        .map(
            one ->
                new Line(
                    Words.shortened(one.finding().sentence(), MOST_LETTERS),
                    disposition(one, assessment, details),
                    Words.shortened(reason(one.said(), details), MOST_LETTERS)))
        .toList();
  }

  /// How many more there are than [#lines] holds.
  static int more(Assessment assessment) {
    return Math.max(0, judged(assessment).size() - MOST_LINES);
  }

  /// The same in running words, for a table of controls; empty when none was judged by itself.
  static String words(Assessment assessment, FixedTexts texts) {
    var say = new JudgementMessages(texts);
    var sentences = new ArrayList<String>();
    for (var one : judged(assessment)) {
      one.said()
          .verdict()
          .ifPresent(
              verdict ->
                  sentences.add(
                      say.inWords(
                          say.of(verdict),
                          Words.shortened(one.finding().sentence(), SHORT),
                          Prose.words(one.said().note()))));
    }
    return String.join(" ", sentences);
  }

  /// Who bears the risks of single findings until when; empty when nobody does.
  static String acceptedBy(Assessment assessment, FixedTexts texts) {
    return String.join(
        "; ",
        judged(assessment).stream()
            .flatMap(one -> one.said().risk().stream())
            .map(new JudgementMessages(texts)::accepted)
            .distinct()
            .toList());
  }

  private static List<Judged> judged(Assessment assessment) {
    if (!OpenFindings.isAnyJudged(assessment)) {
      return List.of();
    }
    var seen = new HashSet<FindingKey>();
    var judged = new ArrayList<Judged>();
    for (var result : assessment.results()) {
      for (var finding : result.outcome().findings()) {
        var key = FindingKey.of(result, finding);
        if (seen.add(key)) {
          assessment
              .annotation(key)
              .filter(FindingJudgements::saysAnything)
              .map(said -> new Judged(finding, assessment.severity(result, finding), said))
              .ifPresent(judged::add);
        }
      }
    }
    return judged;
  }

  private static boolean saysAnything(Annotation said) {
    return said.verdict().isPresent()
        || said.severity().isPresent()
        || said.remedy().isPresent()
        || !said.note().isBlank();
  }

  private static String disposition(Judged one, Assessment assessment, ReportDetails details) {
    var say = new JudgementMessages(details.texts());
    var said = one.said();
    var parts = new ArrayList<String>();
    parts.add(
        said.endedBefore(details.date()).isPresent()
            ? say.ended()
            : said.verdict().map(say::of).orElseGet(say::notJudgedByItself));
    said.risk().map(say::accepted).ifPresent(parts::add);
    said.severity()
        .map(
            override ->
                say.severity(
                    override, one.finding().severity().orElse(assessment.control().severity())))
        .ifPresent(parts::add);
    said.remedy().map(say::remedy).ifPresent(parts::add);
    return String.join("; ", parts);
  }

  private static String reason(Annotation said, ReportDetails details) {
    var by = new FindingMessages(details.texts()).by(said, details.zone());
    return Optional.of(Prose.words(said.note()))
        .filter(words -> !words.isBlank())
        .map(words -> words + " (" + by + ")")
        .orElse(by);
  }
}
