package org.postgresaudit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The chain of hashes over everything appended to an audit. Each hash covers the one before it and
/// the row as it stands in the file, so a later edit breaks every link from there on. It has no
/// key: it shows a careless or casual change, not one by somebody who recomputes it all; the signed
/// report is what stands against that.
final class History {
  private static final String OPENING =
      """
      select id, connection, target_name, target_host, target_port, target_database, target_user,
             opened_at
        from audit
       where id = ?
      """;

  private static final String HEAD = "select history_head from audit where id = ?";

  private History() {}

  private record Entry(long position, String kind, long row, String sha256) {}

  /// Begins the chain of a new audit.
  static void begin(Transaction tx, UUID audit) throws SQLException {
    setHead(tx, audit, opening(tx, audit));
  }

  /// Adds the link for a row that was just inserted.
  static void append(Transaction tx, UUID audit, Link link, long row) throws SQLException {
    var before =
        tx.one(HEAD, head -> head.getString(1), audit)
            .orElseThrow(
                () -> new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(audit)));
    var sha256 = digest(tx, before, link.word(), link.content(), row);
    tx.change(
        """
        insert into history (audit, position, kind, entry, sha256)
        select ?, coalesce(max(position), 0) + 1, ?, ?, ?
          from history
         where audit = ?
        """,
        audit,
        link.word(),
        row,
        sha256,
        audit);
    setHead(tx, audit, sha256);
  }

  /// Whether every link still matches and nothing was added or taken away beside the chain.
  static boolean isIntact(Transaction tx, UUID audit, FileProgress progress) throws SQLException {
    var entries =
        tx.all(
            """
            select position, kind, entry, sha256
              from history
             where audit = ?
             order by position
            """,
            row -> new Entry(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)),
            audit);
    var hash = opening(tx, audit);
    for (int i = 0; i < entries.size(); i++) {
      progress.step(i, entries.size());
      var entry = entries.get(i);
      hash = digest(tx, hash, entry.kind(), Link.of(entry.kind()).content(), entry.row());
      if (entry.position() != i + 1 || !hash.equals(entry.sha256())) {
        return false;
      }
    }
    var head = tx.one(HEAD, row -> row.getString(1), audit);
    return head.filter(hash::equals).isPresent() && entries.size() == appended(tx, audit);
  }

  /// How many rows were appended to an audit.
  static long appended(Transaction tx, UUID audit) throws SQLException {
    return tx.one(
            """
            select (select count(*) from run where audit = a.id)
                 + (select count(*) from annotation where audit = a.id)
                 + (select count(*) from report where audit = a.id)
                 + (select count(*) from review where audit = a.id)
                 + (select count(*) from attachment where audit = a.id)
                 + (select count(*) from pin where audit = a.id)
                 + (select count(*) from outcome join run on run.id = run where audit = a.id)
                 + (select count(*) from run_state join run on run.id = run where audit = a.id)
                 + (select count(*) from inventory join run on run.id = run where audit = a.id)
              from audit a
             where a.id = ?
            """,
            row -> row.getLong(1),
            audit)
        .orElse(-1L);
  }

  private static String opening(Transaction tx, UUID audit) throws SQLException {
    return digest(tx, "", "opened", OPENING, audit);
  }

  private static void setHead(Transaction tx, UUID audit, String sha256) throws SQLException {
    tx.change("update audit set history_head = ? where id = ?", sha256, audit);
  }

  private static String digest(Transaction tx, String before, String kind, String query, Object row)
      throws SQLException {
    var columns = tx.one(query, History::columns, row).orElse(List.of());
    var digest = sha256();
    feed(digest, before);
    feed(digest, kind);
    columns.forEach(column -> feed(digest, column.text()));
    return HexFormat.of().formatHex(digest.digest());
  }

  private record Column(@Nullable String text) {}

  private static List<Column> columns(ResultSet row) throws SQLException {
    var columns = new Column[row.getMetaData().getColumnCount()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(row.getString(i + 1));
    }
    return List.of(columns);
  }

  /// Each text goes in with its length, so that no two rows can look alike; an absent one as -1.
  private static void feed(MessageDigest digest, @Nullable String text) {
    if (text == null) {
      digest.update(ByteBuffer.allocate(4).putInt(-1).flip());
      return;
    }
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
