package org.postgresaudit.enclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.FixStep;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.report.content.ReportedControl;

/// What is to be done about one control's findings in one place, as far as its fix has statements,
/// all of them for the same reason decided or not.
///
/// @param database where; absent: anywhere on the server
/// @param steps in order
/// @param caution why they wait; absent when they may be run as they stand
record Repair(
    ReportedControl control,
    Optional<String> database,
    List<FixStep> steps,
    Optional<Caution> caution) {
  Repair {
    steps = List.copyOf(steps);
  }

  /// Statements that change the server's own settings have a file of their own.
  static boolean isSetting(FixStep step) {
    var sql = step.sql().map(Caution::plain).orElse("");
    return sql.startsWith("alter system ") || sql.startsWith("select pg_reload_conf(");
  }

  /// Whether something is to be done about a control: it fails, or nobody has judged what was
  /// found.
  static boolean isToDo(ReportedControl control) {
    return switch (control.disposition()) {
      case FINDING -> true;
      case NOT_ASSESSED, NOT_CHECKED -> !control.assessment().findings().isEmpty();
      case RISK_ACCEPTED, PASSED, NOT_APPLICABLE -> false;
    };
  }

  /// Of one control, one for each place and reason.
  static List<Repair> of(ReportedControl control) {
    if (!isToDo(control)) {
      return List.of();
    }
    var repairs = new ArrayList<Repair>();
    for (var result : control.assessment().results()) {
      repairs.addAll(of(control, result));
    }
    return repairs;
  }

  private static List<Repair> of(ReportedControl control, ProbeResult result) {
    var toMend = toMend(control.assessment(), result);
    if (toMend.isEmpty()) {
      return List.of();
    }
    var steps =
        FixStep.of(control.control(), toMend).stream().filter(step -> !isSetting(step)).toList();
    var ofAll =
        steps.stream()
            .filter(step -> step.finding().isEmpty())
            .flatMap(step -> Caution.of(step).stream())
            .max(Comparator.naturalOrder());
    var repairs = new ArrayList<Repair>();
    var cautions =
        steps.stream().map(step -> caution(control, result, step, steps, ofAll)).toList();
    for (var caution : cautions.stream().distinct().sorted(Repair::mildestFirst).toList()) {
      var same = new ArrayList<FixStep>();
      for (int i = 0; i < steps.size(); i++) {
        if (cautions.get(i).equals(caution)) {
          same.add(steps.get(i));
        }
      }
      repairs.add(new Repair(control, result.database(), same, caution));
    }
    return repairs;
  }

  private static int mildestFirst(Optional<Caution> one, Optional<Caution> other) {
    return Integer.compare(
        one.map(Caution::ordinal).orElse(-1), other.map(Caution::ordinal).orElse(-1));
  }

  /// That of all statements for the same finding, so that none is half done.
  private static Optional<Caution> caution(
      ReportedControl control,
      ProbeResult result,
      FixStep step,
      List<FixStep> steps,
      Optional<Caution> ofAll) {
    if (isToJudge(control.assessment(), result, step)) {
      return Optional.of(Caution.JUDGE_FIRST);
    }
    return steps.stream()
        .filter(other -> step.finding().isEmpty() || other.finding().equals(step.finding()))
        .map(other -> Caution.of(other).or(() -> ofAll).orElse(null))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /// Whether a statement is about something the probe only shows, and nobody called a fault.
  static boolean isToJudge(Assessment assessment, ProbeResult result, FixStep step) {
    return result.outcome().result() == Result.AWAITING_AUDITOR
        && step.finding()
            .map(finding -> assessment.verdict(FindingKey.of(result, finding)))
            .orElseGet(assessment::verdict)
            .filter(verdict -> verdict == Verdict.NOT_COMPLIANT)
            .isEmpty();
  }

  /// Those nobody has called false or bearable.
  static List<Finding> toMend(Assessment assessment, ProbeResult result) {
    return result.outcome().findings().stream()
        .filter(
            finding ->
                assessment
                    .verdict(FindingKey.of(result, finding))
                    .map(
                        verdict ->
                            switch (verdict) {
                              case NOT_COMPLIANT, NOT_ASSESSED -> true;
                              case COMPLIANT, RISK_ACCEPTED, NOT_APPLICABLE -> false;
                            })
                    .orElse(true))
        .toList();
  }

  /// How many findings of a control are left as they are.
  static int leftAlone(ReportedControl control) {
    return control.assessment().results().stream()
        .mapToInt(
            result ->
                result.outcome().findings().size() - toMend(control.assessment(), result).size())
        .sum();
  }

  /// First what makes things, then what changes them, then what takes rights, then what removes: a
  /// right of a thing can be taken as long as the thing is there.
  int phase() {
    var sql = steps.stream().flatMap(step -> step.sql().stream()).findFirst().orElse("").strip();
    var word = sql.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return switch (word) {
      case "create" -> 0;
      case "revoke" -> 2;
      case "drop" -> 3;
      default -> 1;
    };
  }
}
