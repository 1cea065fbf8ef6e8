package org.postgresaudit.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.postgresaudit.audit.Attachment;

/// The pictures and files of the audits. What is said of them is only ever appended and stands in
/// the history; what is in them goes for good when no attachment names it any more. A sealed audit
/// takes and loses nothing.
public final class AttachmentStore {
  /// Bytes all attachments of one audit may have together.
  public static final long MOST_BYTES = 100L * 1024 * 1024;

  private final Database database;

  AttachmentStore(Database database) {
    this.database = database;
  }

  /// Whether what was dropped is out of the file already.
  public enum Erased {
    /// No byte of it is in the file or beside it.
    NOW,
    /// Another window reads the store; the bytes go when it is done, at the latest when the last
    /// window is closed.
    ONCE_NOBODY_READS
  }

  /// Keeps a picture or file, or one that was removed again.
  ///
  /// @param bytes what is in it; its hash is the one in the description
  /// @throws StoreFault when the audit is sealed or has too much already
  public void add(UUID audit, Attachment attachment, byte[] bytes) {
    mustBe(attachment, bytes);
    database.write(
        tx -> {
          put(tx, audit, attachment, bytes);
          return append(tx, audit, attachment, AttachmentRows.STAYS);
        });
  }

  /// Keeps other captions or places of some attachments, all or none.
  public void describe(UUID audit, List<Attachment> changed) {
    database.write(
        tx -> {
          for (var attachment : changed) {
            append(tx, audit, attachment, AttachmentRows.STAYS);
          }
          return changed;
        });
  }

  /// Puts other content in the place of the one before, which goes for good.
  ///
  /// @param changed the same attachment with the hash and size of what is in it now
  public Erased replace(UUID audit, Attachment changed, byte[] bytes) {
    mustBe(changed, bytes);
    return erasing(
        tx -> {
          append(tx, audit, changed, AttachmentRows.STAYS);
          AttachmentRows.dropUnnamed(tx, audit);
          put(tx, audit, changed, bytes);
          return changed;
        });
  }

  /// Takes an attachment away and what is in it for good. That it was there stays in the history.
  ///
  /// @param removed with who removed it, and when
  public Erased remove(UUID audit, Attachment removed) {
    return erasing(
        tx -> {
          append(tx, audit, removed, AttachmentRows.REMOVED);
          AttachmentRows.dropUnnamed(tx, audit);
          return removed;
        });
  }

  /// What is in an attachment.
  ///
  /// @throws StoreFault when it is not there any more, or not what was attached
  public byte[] bytes(UUID audit, Attachment attachment) {
    var bytes =
        database
            .read(tx -> AttachmentRows.content(tx, audit, attachment.sha256()))
            .orElseThrow(
                () ->
                    new StoreFault(
                        StoreFault.Kind.UNKNOWN, Messages.attachmentGone(attachment.name())));
    if (!sha256(bytes).equals(attachment.sha256())) {
      throw new StoreFault(
          StoreFault.Kind.NOT_A_STORE, Messages.attachmentChanged(attachment.name()));
    }
    return bytes;
  }

  private Erased erasing(Database.Work<Attachment> work) {
    database.write(work);
    return database.emptyLog() ? Erased.NOW : Erased.ONCE_NOBODY_READS;
  }

  private static void put(Transaction tx, UUID audit, Attachment attachment, byte[] bytes)
      throws SQLException {
    if (AttachmentRows.hasContent(tx, audit, attachment.sha256())) {
      return;
    }
    long held = AttachmentRows.held(tx, audit);
    if (held + bytes.length > MOST_BYTES) {
      throw new StoreFault(
          StoreFault.Kind.FULL, Messages.auditFull(attachment.name(), bytes.length, held));
    }
    AttachmentRows.putContent(tx, audit, attachment.sha256(), bytes);
  }

  private static long append(Transaction tx, UUID audit, Attachment attachment, int removed)
      throws SQLException {
    long row = AttachmentRows.insert(tx, audit, attachment, removed);
    History.append(tx, audit, Link.ATTACHMENT, row);
    return row;
  }

  private static void mustBe(Attachment attachment, byte[] bytes) {
    if (attachment.size() != bytes.length || !attachment.sha256().equals(sha256(bytes))) {
      throw new IllegalArgumentException(
          "the description of " + attachment.name() + " is of another content");
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
