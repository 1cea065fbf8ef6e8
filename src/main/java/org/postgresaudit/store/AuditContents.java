package org.postgresaudit.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/// How much there is of one audit, for somebody who is about to send or to delete it.
///
/// @param results answers of probes, those asked again counted each time
/// @param annotations judgements and notes
/// @param attachments pictures and files
/// @param reports signed reports; their files are not in the store
/// @param others other audits that were made with the same saved connection
/// @param copies of the store, made before its format changed; the audit may be in them
public record AuditContents(
    long results,
    long annotations,
    long attachments,
    long reports,
    long others,
    List<Path> copies) {
  public AuditContents {
    copies = List.copyOf(copies);
  }

  static AuditContents of(Transaction tx, UUID audit, List<Path> copies) throws SQLException {
    return tx.one(
            """
            select (select count(*) from outcome join run on run.id = run where audit = a.id)
                     as results,
                   (select count(*) from annotation where audit = a.id) as annotations,
                   (select count(*) from attachment_content where audit = a.id) as attachments,
                   (select count(*) from report where audit = a.id) as reports,
                   (select count(*) from audit o where o.connection = a.connection
                       and o.id <> a.id) as others
              from audit a
             where a.id = ?
            """,
            row ->
                new AuditContents(
                    row.getLong("results"),
                    row.getLong("annotations"),
                    row.getLong("attachments"),
                    row.getLong("reports"),
                    row.getLong("others"),
                    copies),
            audit)
        .orElseThrow(() -> new StoreFault(StoreFault.Kind.UNKNOWN, Messages.unknownAudit(audit)));
  }
}
