package org.postgresaudit.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// Deletes an audit so that nothing of it can be read in the files of the store any more. SQLite
/// overwrites what is deleted (`secure_delete`), the journal is emptied, and copies made before a
/// change of format are overwritten and removed. What the disk itself keeps of overwritten places
/// is beyond any program; that is what an encrypted disk is for.
public final class Erasure {
  /// The rows of an audit, those that point at others first.
  private static final List<String> OF_RUN = List.of("outcome", "run_state", "inventory");

  private static final List<String> OF_AUDIT =
      List.of(
          "run",
          "annotation",
          "review",
          "attachment",
          "attachment_content",
          "pin",
          "report",
          "history");

  private Erasure() {}

  /// What may still be read on the disk after a deletion.
  public enum Traces {
    /// Nothing in any file of the store.
    NONE,
    /// Earlier states of some pages, until the other window that reads the store is closed.
    IN_JOURNAL,
    /// A copy of the store made before its format changed, which could not be removed.
    IN_COPY
  }

  static Traces ofAudit(Database database, UUID audit) {
    database.write(
        tx -> {
          if (rows(tx, audit) == 0) {
            throw new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(audit));
          }
          return tx.change("delete from preference where instr(name || value, ?) > 0", audit);
        });
    boolean copiesGone = Migrations.copiesOf(database.file()).stream().allMatch(Erasure::overwrite);
    if (!copiesGone) {
      return Traces.IN_COPY;
    }
    return database.emptyLog() ? Traces.NONE : Traces.IN_JOURNAL;
  }

  /// Deletes the rows of an audit within a transaction, so that another may take its place. Returns
  /// how many audits of that id there were.
  static int rows(Transaction tx, UUID audit) throws SQLException {
    tx.change("delete from deletion");
    tx.change("insert into deletion (audit) values (?)", audit);
    for (var table : OF_RUN) {
      tx.change(
          "delete from " + table + " where run in (select id from run where audit = ?)", audit);
    }
    for (var table : OF_AUDIT) {
      tx.change("delete from " + table + " where audit = ?", audit);
    }
    int audits = tx.change("delete from audit where id = ?", audit);
    tx.change("delete from deletion");
    return audits;
  }

  private static boolean overwrite(Path copy) {
    try {
      try (var file = Files.newByteChannel(copy, StandardOpenOption.WRITE)) {
        zero(file);
      }
      Files.delete(copy);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static void zero(SeekableByteChannel file) throws IOException {
    var nothing = ByteBuffer.allocate(1 << 16);
    for (long left = file.size(); left > 0; left -= nothing.capacity()) {
      nothing.clear().limit((int) Math.min(left, nothing.capacity()));
      while (nothing.hasRemaining()) {
        file.write(nothing);
      }
    }
  }
}
