package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.probe.Run;
import org.postgresaudit.target.ServerFacts;

/// Rows of the tables `run` and `run_state`.
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
            OutcomeRows.latestOfEachPlace(OutcomeRows.ofRun(tx, start.id())),
            InventoryRows.ofRun(tx, start.id())));
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

  private static Optional<ServerFacts> facts(ResultSet row) throws SQLException {
    return Columns.text(row, "facts").map(json -> StoredJson.read(json, ServerFacts.class));
  }
}
