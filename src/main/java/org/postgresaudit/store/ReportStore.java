package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// The signed reports written so far: where each went and what its bytes hash to.
public final class ReportStore {
  private final Database database;

  public ReportStore(Database database) {
    this.database = database;
  }

  /// Adds a further signed file of an audit: another document of it, or one that was extended or
  /// countersigned. The first one is added by [AuditStore#seal]; none of them changes the audit.
  public void add(UUID audit, SealedReport report) {
    database.write(
        tx -> {
          long id = insert(tx, audit, report);
          History.append(tx, audit, Link.DOCUMENT, id);
          return id;
        });
  }

  /// The reports of one audit, oldest first.
  public List<SealedReport> ofAudit(UUID audit) {
    return database.read(tx -> ofAudit(tx, audit));
  }

  static List<SealedReport> ofAudit(Transaction tx, UUID audit) throws SQLException {
    return tx.all(
        """
        select file, sha256, level, signer, signed_at, document
          from report
         where audit = ?
         order by id
        """,
        ReportStore::report,
        audit);
  }

  /// Every report, newest first.
  public List<SealedReport.Of> all() {
    return database.read(
        tx ->
            tx.all(
                """
                select audit, file, sha256, level, signer, signed_at, document
                  from report
                 order by id desc
                """,
                row -> new SealedReport.Of(Columns.id(row, "audit"), report(row))));
  }

  static long insert(Transaction tx, UUID audit, SealedReport report) throws SQLException {
    return tx.insert(
        """
        insert into report (audit, file, sha256, level, signer, signed_at, document)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        audit,
        report.file(),
        report.sha256(),
        report.level(),
        report.signer(),
        report.signedAt(),
        report.document());
  }

  private static SealedReport report(ResultSet row) throws SQLException {
    return new SealedReport(
        row.getString("file"),
        row.getString("sha256"),
        row.getString("level"),
        row.getString("signer"),
        Columns.instant(row, "signed_at"),
        row.getString("document"));
  }
}
