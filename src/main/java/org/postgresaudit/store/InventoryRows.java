package org.postgresaudit.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.postgresaudit.probe.inventory.Inventory;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;

/// Rows of the table `inventory`.
final class InventoryRows {
  private InventoryRows() {}

  private record Stored(String part, Instant readAt, String content) {}

  static long insert(Transaction tx, long run, Instant readAt, Kind kind, Part part)
      throws SQLException {
    return tx.insert(
        "insert into inventory (run, part, read_at, content) values (?, ?, ?, ?)",
        run,
        kind.word(),
        readAt,
        StoredJson.written(part));
  }

  /// The latest of each part; absent when the run has none.
  static Optional<Inventory> ofRun(Transaction tx, long run) throws SQLException {
    var stored =
        tx.all(
            """
            select part, read_at, content
              from inventory
             where id in (select max(id) from inventory where run = ? group by part)
             order by id
            """,
            row ->
                new Stored(
                    row.getString("part"),
                    Columns.instant(row, "read_at"),
                    row.getString("content")),
            run);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    var parts = new EnumMap<Kind, Part>(Kind.class);
    for (var one : stored) {
      Kind.of(one.part())
          .ifPresent(kind -> parts.put(kind, StoredJson.read(one.content(), Part.class)));
    }
    return Optional.of(new Inventory(stored.getLast().readAt(), parts));
  }
}
