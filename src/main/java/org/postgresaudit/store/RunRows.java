package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// Rows of the tables `run`, `run_state` and `outcome`.
final class RunRows {
  private RunRows() {}

  private record Start(
      long id,
      String checklistVersion,
      String checklistSha256,
      Optional<ServerFacts> facts,
      Instant startedAt) {}

  private record State(
      Optional<ServerFacts> facts,
      Optional<Instant> finishedAt,
      boolean complete,
      String cutShort) {
    /// Not merely that the server was reached, which happens again when one control is asked again.
    boolean hasEnded() {
      return complete || !cutShort.isBlank();
    }
  }

  static long insert(Transaction tx, UUID audit, Run header) throws SQLException {
    return tx.insert(
        """
        insert into run (audit, number, checklist_version, checklist_sha256, facts, started_at)
        select ?, coalesce(max(coalesce(number, id)), 0) + 1, ?, ?, ?, ?
          from run
         where audit = ?
        """,
        audit,
        header.checklistVersion(),
        header.checklistSha256(),
        header.facts().map(StoredJson::written),
        header.startedAt(),
        audit);
  }

  static long insertReached(Transaction tx, long run, ServerFacts facts) throws SQLException {
    return insertState(tx, run, new State(Optional.of(facts), Optional.empty(), false, ""));
  }

  static long insertEnd(Transaction tx, long run, Run ended) throws SQLException {
    return insertState(
        tx, run, new State(ended.facts(), ended.finishedAt(), ended.complete(), ended.cutShort()));
  }

  private static long insertState(Transaction tx, long run, State state) throws SQLException {
    return tx.insert(
        """
        insert into run_state (run, facts, finished_at, complete, cut_short)
        values (?, ?, ?, ?, ?)
        """,
        run,
        state.facts().map(StoredJson::written),
        state.finishedAt(),
        state.complete(),
        state.cutShort());
  }

  static long insertOutcome(Transaction tx, long run, ProbeResult result) throws SQLException {
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

  /// The latest run of an audit, when it is not complete and asked that checklist.
  static Optional<Long> unfinished(Transaction tx, UUID audit, String checklistSha256)
      throws SQLException {
    var start = start(tx, audit).filter(run -> run.checklistSha256().equals(checklistSha256));
    if (start.isEmpty() || states(tx, start.get().id()).stream().anyMatch(State::complete)) {
      return Optional.empty();
    }
    return start.map(Start::id);
  }

  static Optional<Long> latestId(Transaction tx, UUID audit) throws SQLException {
    return start(tx, audit).map(Start::id);
  }

  static Optional<Run> latest(Transaction tx, UUID audit) throws SQLException {
    var found = start(tx, audit);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    var start = found.get();
    var states = states(tx, start.id());
    var last =
        states.stream()
            .filter(State::hasEnded)
            .reduce((earlier, later) -> earlier.complete() ? earlier : later)
            .orElse(new State(start.facts(), Optional.empty(), false, ""));
    var facts = states.reversed().stream().flatMap(state -> state.facts().stream()).findFirst();
    return Optional.of(
        new Run(
            start.checklistVersion(),
            start.checklistSha256(),
            facts.or(start::facts),
            start.startedAt(),
            last.finishedAt(),
            last.complete(),
            last.cutShort(),
            latestOfEachPlace(results(tx, start.id())),
            InventoryRows.ofRun(tx, start.id())));
  }

  /// Controls asked both in the latest run of the audit and in the run before it, with another
  /// outcome somewhere. The run before a first one is the latest of the audit that was followed.
  static List<String> answeredOtherwise(Transaction tx, UUID audit, Optional<UUID> followed)
      throws SQLException {
    var runs = new ArrayList<>(ids(tx, audit));
    if (runs.size() == 1 && followed.isPresent()) {
      latestId(tx, followed.get()).ifPresent(runs::add);
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

  private static Optional<Start> start(Transaction tx, UUID audit) throws SQLException {
    return tx.one(
        """
        select id, checklist_version, checklist_sha256, facts, started_at
          from run
         where audit = ?
         order by id desc
         limit 1
        """,
        row ->
            new Start(
                row.getLong("id"),
                row.getString("checklist_version"),
                row.getString("checklist_sha256"),
                facts(row),
                Columns.instant(row, "started_at")),
        audit);
  }

  private static List<State> states(Transaction tx, long run) throws SQLException {
    return tx.all(
        """
        select facts, finished_at, complete, cut_short
          from run_state
         where run = ?
         order by id
        """,
        row ->
            new State(
                facts(row),
                Columns.instantIfAny(row, "finished_at"),
                row.getInt("complete") == 1,
                row.getString("cut_short")),
        run);
  }

  private static List<ProbeResult> results(Transaction tx, long run) throws SQLException {
    return tx.all(
        """
        select control, database, outcome, evidence, started_at, duration
          from outcome
         where run = ?
         order by id
        """,
        RunRows::result,
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

  private static Optional<ServerFacts> facts(ResultSet row) throws SQLException {
    return Columns.text(row, "facts").map(json -> StoredJson.read(json, ServerFacts.class));
  }
}
