package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;

/// Rows of the table `outcome`: what each probe of a run brought.
final class OutcomeRows {
  private OutcomeRows() {}

  static long insert(Transaction tx, long run, ProbeResult result) throws SQLException {
    return tx.insert(
        """
        insert into outcome
               (run, control, database, result, outcome, evidence, started_at, duration)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        run,
        result.control(),
        result.database(),
        result.outcome().word(),
        StoredJson.written(result.outcome()),
        StoredJson.written(result.evidence()),
        result.startedAt(),
        result.duration().toString());
  }

  /// Controls asked both in the latest run of the audit and in the run before it, with another
  /// outcome somewhere. The run before a first one is the latest of the audit that was followed.
  static List<String> answeredOtherwise(Transaction tx, UUID audit, Optional<UUID> followed)
      throws SQLException {
    var runs = new ArrayList<>(ids(tx, audit));
    if (runs.size() == 1 && followed.isPresent()) {
      RunRows.latestId(tx, followed.get()).ifPresent(runs::add);
    }
    if (runs.size() < 2) {
      return List.of();
    }
    return tx.all(
        """
        with place as (
          select run, control, ifnull(database, '') as database, outcome,
                 row_number() over (partition by run, control, database order by id desc) as age
            from outcome
           where run in (?1, ?2)
        ),
        answer as (
          select run, control, database, outcome
            from place
           where age = 1
        )
        select distinct now.control
          from answer as now
          left join answer as before
                 on before.run = ?2
                and before.control = now.control
                and before.database = now.database
         where now.run = ?1
           and now.control in (select control from answer where run = ?2)
           and before.outcome is not now.outcome
         order by now.control
        """,
        row -> row.getString("control"),
        runs.get(0),
        runs.get(1));
  }

  private static List<Long> ids(Transaction tx, UUID audit) throws SQLException {
    return tx.all(
        """
        select id
          from run
         where audit = ?
         order by id desc
         limit 2
        """,
        row -> row.getLong("id"),
        audit);
  }

  /// Everything a run was answered, in the order it came in.
  static List<ProbeResult> ofRun(Transaction tx, long run) throws SQLException {
    return tx.all(
        """
        select control, database, outcome, evidence, started_at, duration
          from outcome
         where run = ?
         order by id
        """,
        OutcomeRows::result,
        run);
  }

  static ProbeResult result(ResultSet row) throws SQLException {
    return new ProbeResult(
        row.getString("control"),
        Columns.text(row, "database"),
        StoredJson.read(row.getString("outcome"), Outcome.class),
        StoredJson.read(row.getString("evidence"), Evidence.class),
        Columns.instant(row, "started_at"),
        Duration.parse(row.getString("duration")));
  }

  /// Drops what was answered again later. Once a control was asked in each database, an earlier
  /// answer for the whole server (such as "not reachable") no longer holds, and the other way
  /// round.
  static List<ProbeResult> latestOfEachPlace(List<ProbeResult> results) {
    var ofControl = new LinkedHashMap<String, Map<Optional<String>, ProbeResult>>();
    for (var result : results) {
      var places = ofControl.computeIfAbsent(result.control(), _ -> new LinkedHashMap<>());
      places
          .keySet()
          .removeIf(
              place ->
                  place.equals(result.database())
                      || place.isPresent() != result.database().isPresent());
      places.put(result.database(), result);
    }
    return ofControl.values().stream().flatMap(places -> places.values().stream()).toList();
  }
}
