package org.postgresaudit.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.postgresaudit.audit.EvidencePin;

/// Rows of the table `pin`.
final class PinRows {
  static final int PINNED = 1;
  static final int FREE = 0;

  private PinRows() {}

  private record Said(EvidencePin pin, boolean pinned) {}

  static long insert(
      Transaction tx, UUID audit, EvidencePin pin, int pinned, String author, Instant at)
      throws SQLException {
    return tx.insert(
        """
        insert into pin (audit, control, database, row_sha256, pinned, at, author)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        audit,
        pin.control(),
        pin.database(),
        pin.rowSha256(),
        pinned,
        at,
        author);
  }

  /// Those that hold, in the order in which they were pinned.
  static List<EvidencePin> ofAudit(Transaction tx, UUID audit) throws SQLException {
    var said =
        tx.all(
            """
            select control, database, row_sha256, pinned
              from pin
             where audit = ?
             order by id
            """,
            row ->
                new Said(
                    new EvidencePin(
                        row.getString("control"),
                        Columns.text(row, "database"),
                        row.getString("row_sha256")),
                    row.getInt("pinned") == PINNED),
            audit);
    var pins = new LinkedHashSet<EvidencePin>();
    for (var each : said) {
      pins.remove(each.pin());
      if (each.pinned()) {
        pins.add(each.pin());
      }
    }
    return List.copyOf(pins);
  }
}
