package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;

/// Rows of the tables `attachment` and `attachment_content`.
final class AttachmentRows {
  static final int STAYS = 0;
  static final int REMOVED = 1;

  private AttachmentRows() {}

  static long insert(Transaction tx, UUID audit, Attachment attachment, int removed)
      throws SQLException {
    return tx.insert(
        """
        insert into attachment
               (audit, attachment, control, finding, at, author, name, media_type, sha256, size,
                caption, position, removed)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        audit,
        attachment.id(),
        attachment.subject().control(),
        attachment.subject().finding().map(FindingKey::text),
        attachment.at(),
        attachment.author(),
        attachment.name(),
        attachment.mediaType(),
        attachment.sha256(),
        attachment.size(),
        attachment.caption(),
        attachment.position(),
        removed);
  }

  /// Those that were not removed, as they were described last, in the order of their places.
  static List<Attachment> ofAudit(Transaction tx, UUID audit) throws SQLException {
    return tx.all(
        """
        select attachment, control, finding, at, author, name, media_type, sha256, size, caption,
               position
          from attachment a
         where audit = ?
           and removed = 0
           and not exists (select 1
                             from attachment later
                            where later.audit = a.audit
                              and later.attachment = a.attachment
                              and later.id > a.id)
         order by position, id
        """,
        AttachmentRows::attachment,
        audit);
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        Columns.id(row, "attachment"),
        new Subject(row.getString("control"), Columns.text(row, "finding").map(FindingKey::new)),
        Columns.instant(row, "at"),
        row.getString("author"),
        row.getString("name"),
        row.getString("media_type"),
        row.getString("sha256"),
        row.getLong("size"),
        row.getString("caption"),
        row.getInt("position"));
  }

  static void putContent(Transaction tx, UUID audit, String sha256, byte[] bytes)
      throws SQLException {
    tx.change(
        "insert into attachment_content (audit, sha256, bytes) values (?, ?, ?)",
        audit,
        sha256,
        bytes);
  }

  static Optional<byte[]> content(Transaction tx, UUID audit, String sha256) throws SQLException {
    return tx.one(
        "select bytes from attachment_content where audit = ? and sha256 = ?",
        row -> row.getBytes("bytes"),
        audit,
        sha256);
  }

  static boolean hasContent(Transaction tx, UUID audit, String sha256) throws SQLException {
    return tx.one(
            "select 1 from attachment_content where audit = ? and sha256 = ?",
            _ -> true,
            audit,
            sha256)
        .isPresent();
  }

  /// Bytes of all contents of an audit.
  static long held(Transaction tx, UUID audit) throws SQLException {
    return tx.one(
            "select coalesce(sum(length(bytes)), 0) from attachment_content where audit = ?",
            row -> row.getLong(1),
            audit)
        .orElse(0L);
  }

  /// Deletes what no attachment names any more; returns how much that was.
  static int dropUnnamed(Transaction tx, UUID audit) throws SQLException {
    var named = ofAudit(tx, audit).stream().map(Attachment::sha256).distinct().toList();
    var held =
        tx.all(
            "select sha256 from attachment_content where audit = ?",
            row -> row.getString(1),
            audit);
    int dropped = 0;
    for (var sha256 : held) {
      if (!named.contains(sha256)) {
        dropped +=
            tx.change(
                "delete from attachment_content where audit = ? and sha256 = ?", audit, sha256);
      }
    }
    return dropped;
  }
}
