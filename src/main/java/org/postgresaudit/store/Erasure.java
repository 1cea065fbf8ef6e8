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
  private static final String BY_RUN = "run in (select id from run where audit = ?)";
  private static final String BY_AUDIT = "audit = ?";

  /// The rows of an audit, those that point at others first.
  private static final List<Rows> ROWS =
      List.of(
          new Rows("outcome", BY_RUN, "rowid"),
          new Rows("run_state", BY_RUN, "rowid"),
          new Rows("inventory", BY_RUN, "rowid"),
          new Rows("run", BY_AUDIT, "rowid"),
          new Rows("annotation", BY_AUDIT, "rowid"),
          new Rows("review", BY_AUDIT, "rowid"),
          new Rows("attachment", BY_AUDIT, "rowid"),
          new Rows("attachment_content", BY_AUDIT, "sha256"),
          new Rows("pin", BY_AUDIT, "rowid"),
          new Rows("report", BY_AUDIT, "rowid"),
          new Rows("history", BY_AUDIT, "position"));

  /// So many rows are deleted at once; between them one can stop.
  private static final int AT_ONCE = 200;

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

  /// What becomes of the saved connection of the audit.
  public enum Connection {
    STAYS,
    /// It goes too, unless another audit was made with it.
    GOES
  }

  /// Rows of one table that belong to an audit.
  ///
  /// @param owner says which, with the id of the audit as the one value
  /// @param key what tells two rows of the same audit apart
  private record Rows(String table, String owner, String key) {
    long count(Transaction tx, UUID audit) throws SQLException {
      return tx.one(
              "select count(*) from %s where %s".formatted(table, owner),
              row -> row.getLong(1),
              audit)
          .orElse(0L);
    }

    int deleteSome(Transaction tx, UUID audit) throws SQLException {
      return tx.change(
          "delete from %s where %s and %s in (select %s from %s where %s limit %d)"
              .formatted(table, owner, key, key, table, owner, AT_ONCE),
          audit,
          audit);
    }
  }

  static Traces ofAudit(
      Database database, UUID audit, Connection connection, FileProgress progress) {
    database.write(
        tx -> {
          if (connection == Connection.GOES) {
            tx.change(
                """
                delete from connection
                 where id = (select connection from audit where id = ?)
                   and not exists (select 1 from audit
                                    where connection = connection.id and id <> ?)
                """,
                audit,
                audit);
          }
          if (rows(tx, audit, progress.part(0, 0.8)) == 0) {
            throw new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(audit));
          }
          int settings =
              tx.change("delete from preference where instr(name || value, ?) > 0", audit);
          progress.pastStopping();
          return settings;
        });
    boolean copiesGone = true;
    var copies = Migrations.copiesOf(database.file());
    for (int i = 0; i < copies.size(); i++) {
      progress.at(0.8 + 0.1 * i / copies.size());
      copiesGone &= overwrite(copies.get(i));
    }
    progress.at(0.9);
    boolean logEmpty = database.emptyLog();
    if (!copiesGone) {
      return Traces.IN_COPY;
    }
    return logEmpty ? Traces.NONE : Traces.IN_JOURNAL;
  }

  /// Deletes the rows of an audit within a transaction, so that another may take its place. Returns
  /// how many audits of that id there were.
  static int rows(Transaction tx, UUID audit, FileProgress progress) throws SQLException {
    tx.change("delete from deletion");
    tx.change("insert into deletion (audit) values (?)", audit);
    long all = 0;
    for (var rows : ROWS) {
      all += rows.count(tx, audit);
    }
    long gone = 0;
    for (var rows : ROWS) {
      int some;
      do {
        progress.step(gone, all);
        some = rows.deleteSome(tx, audit);
        gone += some;
      } while (some > 0);
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
