package org.postgresaudit.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;

/// Counts of controls, for headers, sections and the summary of a report.
///
/// @param controls how many there are
/// @param asked how many of them the machine was asked
/// @param byResult how many of each kind; a kind with none is absent
/// @param openBySeverity not compliant, or found and undecided, by the severity that holds
/// @param byVerdict decided ones by verdict
/// @param undecided how many still miss something
public record Tally(
    int controls,
    int asked,
    Map<Result, Integer> byResult,
    Map<Severity, Integer> openBySeverity,
    Map<Verdict, Integer> byVerdict,
    int undecided) {

  /// Counts the given controls.
  public static Tally of(List<Assessment> assessments) {
    var byResult = new EnumMap<Result, Integer>(Result.class);
    var open = new EnumMap<Severity, Integer>(Severity.class);
    var byVerdict = new EnumMap<Verdict, Integer>(Verdict.class);
    int asked = 0;
    int undecided = 0;
    for (var assessment : assessments) {
      var result = assessment.result();
      if (result.isPresent()) {
        asked++;
        byResult.merge(result.get(), 1, Integer::sum);
      }
      var verdict = assessment.verdict();
      verdict.ifPresent(v -> byVerdict.merge(v, 1, Integer::sum));
      if (!assessment.isDecided()) {
        undecided++;
      }
      if (assessment.isOpen()) {
        open.merge(assessment.severity(), 1, Integer::sum);
      }
    }
    return new Tally(
        assessments.size(),
        asked,
        Collections.unmodifiableMap(byResult),
        Collections.unmodifiableMap(open),
        Collections.unmodifiableMap(byVerdict),
        undecided);
  }

  /// The counts of several parts together.
  public static Tally sum(List<Tally> parts) {
    var byResult = new EnumMap<Result, Integer>(Result.class);
    var open = new EnumMap<Severity, Integer>(Severity.class);
    var byVerdict = new EnumMap<Verdict, Integer>(Verdict.class);
    int controls = 0;
    int asked = 0;
    int undecided = 0;
    for (var part : parts) {
      controls += part.controls;
      asked += part.asked;
      undecided += part.undecided;
      part.byResult.forEach((result, many) -> byResult.merge(result, many, Integer::sum));
      part.openBySeverity.forEach((severity, many) -> open.merge(severity, many, Integer::sum));
      part.byVerdict.forEach((verdict, many) -> byVerdict.merge(verdict, many, Integer::sum));
    }
    return new Tally(
        controls,
        asked,
        Collections.unmodifiableMap(byResult),
        Collections.unmodifiableMap(open),
        Collections.unmodifiableMap(byVerdict),
        undecided);
  }

  /// How many controls have that result.
  public int count(Result result) {
    return byResult.getOrDefault(result, 0);
  }

  /// How many open findings have that severity.
  public int open(Severity severity) {
    return openBySeverity.getOrDefault(severity, 0);
  }

  /// How many controls have that verdict.
  public int count(Verdict verdict) {
    return byVerdict.getOrDefault(verdict, 0);
  }

  /// Decided controls.
  public int decided() {
    return controls - undecided;
  }

  /// Decided ÷ all, 0 to 1; 0 when there is no control.
  public double coverage() {
    return controls == 0 ? 0 : (double) decided() / controls;
  }
}
