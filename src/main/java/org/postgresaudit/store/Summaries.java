package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;

/// Counts every audit. Evidence and findings are read only of controls with a finding that was
/// judged by itself; of all others their kind and how bad they are is enough.
final class Summaries {
  private Summaries() {}

  private record Kind(UUID audit, ProbeResult result) {}

  private record Ended(UUID audit, boolean complete) {}

  static List<AuditSummary> all(Transaction tx, Checklist checklist, Function<Audit, LocalDate> day)
      throws SQLException {
    var results = results(tx);
    var probing = probing(tx);
    var summaries = new ArrayList<AuditSummary>();
    for (var audit : AuditRows.all(tx)) {
      summaries.add(
          new AuditSummary(
              audit,
              tally(
                  tx,
                  audit,
                  checklist,
                  day.apply(audit),
                  results.getOrDefault(audit.id(), List.of())),
              probing.getOrDefault(audit.id(), AuditSummary.Probing.NOT_STARTED)));
    }
    return summaries;
  }

  private static Tally tally(
      Transaction tx, Audit audit, Checklist checklist, LocalDate day, List<ProbeResult> results)
      throws SQLException {
    var annotations = AnnotationRows.ofAudit(tx, audit.id());
    var ofControl = new HashMap<String, List<ProbeResult>>();
    for (var result : OutcomeRows.latestOfEachPlace(results)) {
      ofControl.computeIfAbsent(result.control(), _ -> new ArrayList<>()).add(result);
    }
    return Tally.of(
        checklist.controls().stream()
            .map(
                control ->
                    new Assessment(
                        control,
                        ofControl.getOrDefault(control.id(), List.of()),
                        annotations.getOrDefault(control.id(), List.of()),
                        day))
            .toList());
  }

  private static Map<UUID, List<ProbeResult>> results(Transaction tx) throws SQLException {
    var kinds =
        tx.all(
            """
            select run.audit, outcome.control, outcome.database, outcome.result,
                   outcome.started_at, outcome.duration,
                   case when judged.control is not null then outcome.outcome end as outcome,
                   case when judged.control is not null then outcome.evidence end as evidence,
                   (select group_concat(distinct coalesce(finding.value ->> '$.values.severity', ''))
                      from json_each(outcome.outcome, '$.findings') as finding) as severities
              from outcome
              join run on run.id = outcome.run
              left join (select distinct audit, control from annotation where finding is not null)
                     as judged
                on judged.audit = run.audit
               and judged.control = outcome.control
             where run.id in (select max(id) from run group by audit)
             order by outcome.id
            """,
            row -> new Kind(Columns.id(row, "audit"), result(row)));
    var byAudit = new HashMap<UUID, List<ProbeResult>>();
    for (var kind : kinds) {
      byAudit.computeIfAbsent(kind.audit(), _ -> new ArrayList<>()).add(kind.result());
    }
    return byAudit;
  }

  private static ProbeResult result(ResultSet row) throws SQLException {
    if (Columns.text(row, "outcome").isPresent()) {
      return OutcomeRows.result(row);
    }
    return new ProbeResult(
        row.getString("control"),
        Columns.text(row, "database"),
        outcome(row.getString("result"), Columns.text(row, "severities").orElse("")),
        Evidence.NONE,
        Instant.EPOCH,
        Duration.ZERO);
  }

  private static Map<UUID, AuditSummary.Probing> probing(Transaction tx) throws SQLException {
    var ended =
        tx.all(
            """
            select run.audit,
                   coalesce((select max(complete) from run_state where run = run.id), 0)
                     as complete
              from run
             where run.id in (select max(id) from run group by audit)
            """,
            row -> new Ended(Columns.id(row, "audit"), row.getInt("complete") == 1));
    var byAudit = new HashMap<UUID, AuditSummary.Probing>();
    for (var end : ended) {
      byAudit.put(
          end.audit(),
          end.complete() ? AuditSummary.Probing.COMPLETE : AuditSummary.Probing.CUT_SHORT);
    }
    return byAudit;
  }

  /// An outcome of that kind whose words were not read: counting needs only the kind and how bad.
  private static Outcome outcome(String word, String severities) {
    return switch (Result.valueOf(word.toUpperCase(Locale.ROOT))) {
      case PASSED -> new Outcome.Passed();
      case FOUND -> new Outcome.Found(findings(severities));
      case AWAITING_AUDITOR -> new Outcome.AwaitingAuditor(List.of());
      case NOT_APPLICABLE -> new Outcome.NotApplicable("");
      case NOT_CHECKED -> new Outcome.NotChecked(Outcome.Obstacle.LIMIT, "");
      case BROKEN -> new Outcome.Broken("");
    };
  }

  private static List<Finding> findings(String severities) {
    return Arrays.stream(severities.split(",", -1))
        .map(word -> new Finding("", Map.of(), Map.of("severity", word)))
        .toList();
  }
}
