package org.postgresaudit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;

/// Rows of the table `annotation`.
final class AnnotationRows {
  private AnnotationRows() {}

  static long insert(Transaction tx, UUID audit, Annotation annotation) throws SQLException {
    return tx.insert(
        """
        insert into annotation
               (audit, control, at, author, verdict, severity, severity_because,
                risk_until, risk_accepted_by, note, finding, owner, due,
                answered_by, document, document_sha256, valid_until)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        audit,
        annotation.control(),
        annotation.at(),
        annotation.author(),
        annotation.verdict().map(Verdict::word),
        annotation.severity().map(override -> override.severity().word()),
        annotation.severity().map(Annotation.SeverityOverride::because),
        annotation.risk().map(Annotation.RiskAcceptance::until),
        annotation.risk().map(Annotation.RiskAcceptance::acceptedBy),
        annotation.note(),
        annotation.subject().finding().map(FindingKey::text),
        annotation.remedy().map(Remedy::owner),
        annotation.remedy().flatMap(Remedy::due),
        annotation.attestation().map(Attestation::answeredBy),
        annotation.attestation().map(Attestation::document),
        annotation.attestation().map(Attestation::documentSha256),
        annotation.attestation().flatMap(Attestation::validUntil));
  }

  /// Control → its annotations, oldest first.
  static Map<String, List<Annotation>> ofAudit(Transaction tx, UUID audit) throws SQLException {
    var annotations =
        tx.all(
            """
            select control, at, author, verdict, severity, severity_because,
                   risk_until, risk_accepted_by, note, finding, owner, due,
                   answered_by, document, document_sha256, valid_until
              from annotation
             where audit = ?
             order by id
            """,
            AnnotationRows::annotation,
            audit);
    var byControl = new LinkedHashMap<String, List<Annotation>>();
    for (var annotation : annotations) {
      byControl.computeIfAbsent(annotation.control(), _ -> new ArrayList<>()).add(annotation);
    }
    return byControl;
  }

  private static Annotation annotation(ResultSet row) throws SQLException {
    var because = Columns.text(row, "severity_because").orElse("");
    var until = Columns.dateIfAny(row, "risk_until").orElse(LocalDate.MIN);
    return new Annotation(
        new Subject(row.getString("control"), Columns.text(row, "finding").map(FindingKey::new)),
        Columns.instant(row, "at"),
        row.getString("author"),
        Columns.text(row, "verdict").map(word -> Verdict.valueOf(word.toUpperCase(Locale.ROOT))),
        Columns.text(row, "severity")
            .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)))
            .map(severity -> new Annotation.SeverityOverride(severity, because)),
        Columns.text(row, "risk_accepted_by").map(by -> new Annotation.RiskAcceptance(until, by)),
        remedy(row),
        attestation(row),
        row.getString("note"));
  }

  private static Optional<Remedy> remedy(ResultSet row) throws SQLException {
    var due = Columns.dateIfAny(row, "due");
    return Columns.text(row, "owner").map(owner -> new Remedy(owner, due));
  }

  private static Optional<Attestation> attestation(ResultSet row) throws SQLException {
    var document = Columns.text(row, "document").orElse("");
    var sha256 = Columns.text(row, "document_sha256").orElse("");
    var until = Columns.dateIfAny(row, "valid_until");
    return Columns.text(row, "answered_by").map(by -> new Attestation(by, document, sha256, until));
  }
}
