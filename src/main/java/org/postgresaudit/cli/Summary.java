package org.postgresaudit.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.probe.Run;

/// The few lines that say what came out.
final class Summary {
  private Summary() {}

  static String of(AuditOrder order, Run run, Tally tally) {
    var lines = new ArrayList<String>();
    run.facts()
        .ifPresent(
            facts ->
                lines.add(
                    Messages.targetLine(
                        order.target().profile().address(), facts.version(), facts.role())));
    var counts = new ArrayList<String>();
    for (var result : Result.values()) {
      counts.add(
          result == Result.FOUND
              ? Messages.count(tally.count(result), result) + severities(tally)
              : Messages.count(tally.count(result), result));
    }
    int unasked = tally.controls() - tally.asked();
    if (unasked > 0) {
      counts.add(Messages.unasked(unasked));
    }
    lines.add(Messages.tallyLine(tally.controls(), seconds(run), String.join(", ", counts)));
    return String.join(System.lineSeparator(), lines);
  }

  private static String severities(Tally tally) {
    var words =
        Arrays.stream(Severity.values())
            .sorted(Comparator.reverseOrder())
            .filter(severity -> tally.open(severity) > 0)
            .map(severity -> tally.open(severity) + " " + severity.word())
            .toList();
    return words.isEmpty() ? "" : " (" + String.join(", ", words) + ")";
  }

  private static double seconds(Run run) {
    Instant end =
        run.finishedAt()
            .orElseGet(
                () ->
                    run.results().stream()
                        .map(Summary::end)
                        .max(Comparator.naturalOrder())
                        .orElse(run.startedAt()));
    return Duration.between(run.startedAt(), end).toMillis() / 1000.0;
  }

  private static Instant end(ProbeResult result) {
    return result.startedAt().plus(result.duration());
  }
}
