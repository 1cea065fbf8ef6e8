package org.postgresaudit.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Run;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.store.Database.Work;
import org.postgresaudit.target.ServerFacts;

/// What the server answered, run by run. Each answer is on the disk when the call returns, so that
/// a run cut short loses none. A run of a sealed audit takes nothing more: any call that would
/// append to one throws a [StoreFault].
public final class RunStore {
  private final Database database;

  RunStore(Database database) {
    this.database = database;
  }

  /// Begins a run, or goes on with the latest one when that was cut short and asked the same
  /// checklist.
  ///
  /// @param header checklist and start; its results are not stored, see [#append]
  /// @return the run to append to
  public long start(UUID audit, Run header) {
    return database.write(
        tx -> {
          var unfinished = RunRows.unfinished(tx, audit, header.checklistSha256());
          if (unfinished.isPresent()) {
            return unfinished.get();
          }
          long run = RunRows.insert(tx, audit, header);
          History.append(tx, audit, Link.RUN_STARTED, run);
          return run;
        });
  }

  /// The latest run of an audit, to append to when single controls are asked again; absent before
  /// the first.
  public Optional<Long> latest(UUID audit) {
    return database.read(tx -> RunRows.latestId(tx, audit));
  }

  /// Keeps what the server said of itself as soon as it is known.
  public void reached(long run, ServerFacts facts) {
    keep(run, Link.SERVER_REACHED, tx -> RunRows.insertReached(tx, run, facts));
  }

  /// Keeps what one probe brought. A control asked again in the same place appends another; the
  /// latest holds.
  public void append(long run, ProbeResult result) {
    keep(run, Link.OUTCOME, tx -> OutcomeRows.insert(tx, run, result));
  }

  /// Keeps what the server is made of, one row for each part.
  public void append(long run, Inventory inventory) {
    database.write(
        tx -> {
          var audit = auditOf(tx, run);
          for (var part : inventory.parts().entrySet()) {
            long row =
                InventoryRows.insert(tx, run, inventory.readAt(), part.getKey(), part.getValue());
            History.append(tx, audit, Link.INVENTORY, row);
          }
          return run;
        });
  }

  /// What the server was made of at the latest run; absent when that run did not read it.
  public Optional<Inventory> inventory(UUID audit) {
    return database.read(
        tx -> {
          var run = RunRows.latestId(tx, audit);
          return run.isEmpty() ? Optional.empty() : InventoryRows.ofRun(tx, run.get());
        });
  }

  /// Keeps how a run ended: complete, or cut short and why. The results were appended before.
  public void finish(long run, Run ended) {
    keep(run, Link.RUN_FINISHED, tx -> RunRows.insertEnd(tx, run, ended));
  }

  private void keep(long run, Link link, Work<Long> insert) {
    database.write(
        tx -> {
          long row = insert.in(tx);
          History.append(tx, auditOf(tx, run), link, row);
          return row;
        });
  }

  private static UUID auditOf(Transaction tx, long run) throws SQLException {
    return tx.one("select audit from run where id = ?", row -> Columns.id(row, "audit"), run)
        .orElseThrow(() -> new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownRun(run)));
  }
}
