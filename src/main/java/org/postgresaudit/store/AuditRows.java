package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Audit;

/// Rows of the table `audit`.
final class AuditRows {
  private static final String SELECT =
      """
      select id, connection, target_name, target_host, target_port, target_database, target_user,
             client, scope, auditor, reviewer, classification, opened_at, sealed_at, next_review,
             follows, archived_at
        from audit
      """;

  private AuditRows() {}

  static List<Audit> all(Transaction tx) throws SQLException {
    return tx.all(SELECT + " order by opened_at desc, id", AuditRows::audit);
  }

  static Optional<Audit> find(Transaction tx, UUID id) throws SQLException {
    return tx.one(SELECT + " where id = ?", AuditRows::audit, id);
  }

  static void insert(Transaction tx, Audit audit) throws SQLException {
    var target = audit.target();
    tx.change(
        """
        insert into audit
               (id, connection, target_name, target_host, target_port, target_database, target_user,
                client, scope, auditor, reviewer, classification, opened_at, sealed_at, next_review,
                follows, archived_at, history_head)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
        """,
        audit.id(),
        audit.connection(),
        target.name(),
        target.host(),
        target.port(),
        target.database(),
        target.user(),
        audit.client(),
        audit.scope(),
        audit.auditor(),
        audit.reviewer(),
        audit.classification(),
        audit.openedAt(),
        audit.sealedAt(),
        audit.nextReview(),
        audit.follows(),
        audit.archivedAt());
  }

  /// Returns how many audits have that id.
  static int updateDetails(Transaction tx, Audit audit) throws SQLException {
    return tx.change(
        """
        update audit
           set client = ?, scope = ?, auditor = ?, reviewer = ?, classification = ?,
               next_review = ?
         where id = ?
        """,
        audit.client(),
        audit.scope(),
        audit.auditor(),
        audit.reviewer(),
        audit.classification(),
        audit.nextReview(),
        audit.id());
  }

  /// Returns how many audits have that id.
  static int seal(Transaction tx, UUID audit, Instant at) throws SQLException {
    return tx.change("update audit set sealed_at = ? where id = ?", at, audit);
  }

  /// Head of the history and details in one text.
  static Optional<String> standing(Transaction tx, UUID audit) throws SQLException {
    return tx.one(
        """
        select json_array(history_head, client, scope, auditor, reviewer, classification,
                          sealed_at, next_review)
          from audit
         where id = ?
        """,
        row -> row.getString(1),
        audit);
  }

  /// Returns how many audits have that id.
  static int archive(Transaction tx, UUID audit, Optional<Instant> at) throws SQLException {
    return tx.change("update audit set archived_at = ? where id = ?", at, audit);
  }

  private static Audit audit(ResultSet row) throws SQLException {
    return new Audit(
        Columns.id(row, "id"),
        Columns.id(row, "connection"),
        new Audit.TargetName(
            row.getString("target_name"),
            row.getString("target_host"),
            row.getInt("target_port"),
            row.getString("target_database"),
            row.getString("target_user")),
        row.getString("client"),
        row.getString("scope"),
        row.getString("auditor"),
        row.getString("reviewer"),
        row.getString("classification"),
        Columns.instant(row, "opened_at"),
        Columns.instantIfAny(row, "sealed_at"),
        Columns.dateIfAny(row, "next_review"),
        Columns.text(row, "follows").map(UUID::fromString),
        Columns.instantIfAny(row, "archived_at"));
  }
}
