package org.postgresaudit.report.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;

/// The places one control was asked in: those to print, and what is to be said of the others.
final class Places {
  private static final int MOST_UNSEEN = 20;

  private Places() {}

  /// The results with rows or a question worth printing, those that found something first.
  ///
  /// @param most how many places, beside those with rows that have to come
  static List<ProbeResult> telling(Assessment assessment, Pinned pinned, int most) {
    var telling =
        assessment.results().stream()
            .filter(
                result ->
                    switch (result.outcome().result()) {
                      case FOUND, AWAITING_AUDITOR -> true;
                      case PASSED, NOT_APPLICABLE, NOT_CHECKED, BROKEN ->
                          assessment.results().size() == 1;
                    })
            .sorted(Comparator.comparing(result -> result.outcome().result()))
            .toList();
    return IntStream.range(0, telling.size())
        .filter(i -> i < most || pinned.isIn(telling.get(i)))
        .mapToObj(telling::get)
        .toList();
  }

  /// Where there is more of the same, and where nothing was found.
  static List<String> elsewhere(Assessment assessment, int most, FindingMessages say) {
    long found =
        assessment.results().stream()
            .filter(result -> result.outcome().result() == Result.FOUND)
            .count();
    List<String> clean =
        assessment.results().stream()
            .filter(result -> result.outcome().result() == Result.PASSED)
            .flatMap(result -> result.database().stream())
            .toList();
    return Stream.of(
            found > most ? say.morePlaces(found - most) : "",
            clean.isEmpty() ? "" : say.nothingIn(clean))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /// Where nobody could look.
  static List<String> unseen(Assessment assessment, FindingMessages say) {
    return assessment.results().stream()
        .filter(
            result ->
                result.outcome().result() == Result.NOT_CHECKED
                    || result.outcome().result() == Result.BROKEN)
        .map(say::couldNotLookIn)
        .limit(MOST_UNSEEN)
        .toList();
  }

  /// The server's words when it refused, else the reason the probe gives.
  static String words(ProbeResult result) {
    Evidence evidence = result.evidence();
    return evidence.serverWords().isBlank()
        ? result.outcome().explanation().orElse("")
        : evidence.serverWords();
  }
}
