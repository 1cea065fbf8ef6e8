package org.postgresaudit.enclosure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.exchange.AuditJson;
import org.postgresaudit.report.content.AttachedFile;
import org.postgresaudit.report.content.AttachedFile.Relation;
import org.postgresaudit.report.content.ReportContent;

/// Makes the files that go with a report.
public final class EnclosedFiles {
  private EnclosedFiles() {}

  /// Every one, the results first. The same audit and content give the same bytes.
  ///
  /// @param audit what goes into the results
  /// @param content the report they belong to, whose numbers they use
  public static List<AttachedFile> of(AssessedAudit audit, ReportContent content) {
    return List.of(
        AttachedFile.results(json(audit, content)),
        new AttachedFile(
            "findings.csv",
            "text/csv",
            Relation.DATA,
            Messages.aboutCsv(),
            FindingsCsv.of(content)),
        new AttachedFile(
            "remediation.sql",
            "application/sql",
            Relation.SUPPLEMENT,
            Messages.aboutSql(),
            RemediationSql.of(content)),
        new AttachedFile(
            SettingsProposal.NAME,
            "text/plain",
            Relation.SUPPLEMENT,
            Messages.aboutSettings(),
            SettingsProposal.of(content)),
        new AttachedFile(
            AccessProposal.NAME,
            "text/plain",
            Relation.SUPPLEMENT,
            Messages.aboutAccess(),
            AccessProposal.of(content)));
  }

  private static byte[] json(AssessedAudit audit, ReportContent content) {
    var bytes = new ByteArrayOutputStream();
    try {
      AuditJson.write(audit, content.since(), content.details().language().code(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write JSON to memory", e);
    }
    return bytes.toByteArray();
  }
}
