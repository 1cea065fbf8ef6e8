package org.postgresaudit.report.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.report.content.OpenFindings;
import org.postgresaudit.report.content.ReportDetails;
import org.postgresaudit.report.text.Words;

/// What the probes say they found, each sentence once.
final class Seen {
  private static final int MOST_LETTERS = 160;

  private Seen() {}

  /// The sentences of the findings that are still open, in their order. One that several databases
  /// gave names them first.
  static List<String> sentences(Assessment assessment, ReportDetails details) {
    Map<String, Integer> times = new LinkedHashMap<>();
    OpenFindings.of(assessment, details.date()).stream()
        .map(Finding::sentence)
        .filter(sentence -> !sentence.isBlank())
        .forEach(sentence -> times.merge(sentence, 1, Integer::sum));
    return times.entrySet().stream()
        .map(
            said ->
                said.getValue() == 1
                    ? said.getKey()
                    : inDatabases(said.getKey(), databases(assessment, said.getKey()), details))
        .toList();
  }

  private static List<String> databases(Assessment assessment, String sentence) {
    return assessment.results().stream()
        .filter(
            result ->
                result.outcome().findings().stream()
                    .anyMatch(finding -> finding.sentence().equals(sentence)))
        .flatMap(result -> result.database().stream())
        .distinct()
        .toList();
  }

  private static String inDatabases(
      String sentence, List<String> databases, ReportDetails details) {
    return databases.size() < 2
        ? sentence
        : Words.shortened(details.texts().speech().list(databases), MOST_LETTERS) + ": " + sentence;
  }
}
