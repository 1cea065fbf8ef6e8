package org.postgresaudit.probe;

import java.util.List;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.InventoryReader;
import org.postgresaudit.target.Reply;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.target.Target;
import org.postgresaudit.target.TargetUnreachable;

/// Reads what a server is made of: first what concerns the server, then database by database, one
/// session at a time.
final class Stocktaking {
  private final Target target;
  private final ServerFacts facts;
  private final List<String> databases;
  private final Cancellation cancellation;
  private final InventoryReader reader;

  Stocktaking(Target target, ServerFacts facts, List<String> databases, Cancellation cancellation) {
    this.target = target;
    this.facts = facts;
    this.databases = databases;
    this.cancellation = cancellation;
    this.reader = new InventoryReader(facts);
  }

  /// What came of it.
  sealed interface Stock {
    record Taken(Inventory inventory) implements Stock {}

    /// The server went away or the auditor stopped; half an inventory would look like a whole one.
    record Lost(String words) implements Stock {}
  }

  /// Throws [TargetUnreachable] when the server itself is out of reach.
  Stock take() {
    try (var session = target.open()) {
      cancellation.watch(session);
      var lost = reader.readServer(session);
      if (lost.isPresent()) {
        return lost(lost.get());
      }
    }
    for (var database : databases) {
      var closed = ClosedDatabases.outcome(database, facts);
      if (closed.isPresent()) {
        reader.missDatabase(database, closed.get().reason());
        continue;
      }
      try (var session = target.open(database)) {
        cancellation.watch(session);
        var lost = reader.readDatabase(database, session);
        if (lost.isPresent()) {
          return lost(lost.get());
        }
      } catch (TargetUnreachable e) {
        var outcome = ClosedDatabases.outcome(e, target);
        if (outcome.isEmpty()) {
          throw e;
        }
        reader.missDatabase(database, outcome.get().reason());
      }
    }
    return new Stock.Taken(reader.inventory());
  }

  private static Stock lost(Reply.Refusal refusal) {
    return new Stock.Lost(Reasons.lost(refusal.serverWords()));
  }
}
