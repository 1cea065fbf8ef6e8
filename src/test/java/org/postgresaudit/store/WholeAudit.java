package org.postgresaudit.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Remedy;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.probe.Outcome;

/// An audit with at least one row in every table there is.
final class WholeAudit {
  static final byte[] PICTURE = "pixels of Żółw & Sons".repeat(40).getBytes(StandardCharsets.UTF_8);

  private WholeAudit() {}

  static Audit kept(Database database) {
    var audit = Examples.audit();
    var audits = new AuditStore(database);
    audits.add(audit);
    long run = audits.runs().start(audit.id(), Examples.header());
    audits.runs().reached(run, Examples.facts());
    var found =
        Examples.result(
            Examples.DEFINERS, Optional.of("shop"), new Outcome.Found(List.of(Examples.promote())));
    audits.runs().append(run, found);
    audits
        .runs()
        .append(run, Examples.result(Examples.TLS_IS_ON, Optional.empty(), new Outcome.Passed()));
    audits.runs().finish(run, Examples.ended(List.of()));
    audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "agreed\nwith \u0007 Otto 🐘"));
    audits.annotate(audit.id(), judged(FindingKey.of(found, Examples.promote())));
    audits.annotate(audit.id(), answered());
    audits.runs().append(run, Examples.inventory("auditor"));
    database.write(tx -> beside(tx, audit.id()));
    return audit;
  }

  private static Annotation judged(FindingKey finding) {
    return new Annotation(
        new Subject(Examples.DEFINERS, Optional.of(finding)),
        Examples.MORNING.plusSeconds(90),
        "Ada Auditor",
        Optional.of(Verdict.NOT_COMPLIANT),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Remedy("Otto Owner", Optional.of(LocalDate.of(2026, 9, 1)))),
        Optional.empty(),
        "");
  }

  private static Annotation answered() {
    return new Annotation(
        new Subject(Examples.REHEARSED, Optional.empty()),
        Examples.MORNING.plusSeconds(95),
        "Ada Auditor",
        Optional.of(Verdict.COMPLIANT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Attestation("Otto Owner", "plan.pdf", "ab".repeat(32), Optional.empty())),
        "seen");
  }

  /// What lies beside the annotations, as the classes of those tables put it there.
  private static UUID beside(Transaction tx, UUID audit) throws SQLException {
    long review =
        tx.insert(
            "insert into review (audit, at, by, step, comment) values (?, ?, ?, ?, ?)",
            audit,
            Examples.MORNING,
            "Rita Reviewer",
            "submitted",
            "");
    History.append(tx, audit, Link.REVIEW, review);
    attach(tx, audit, PICTURE);
    long pin =
        tx.insert(
            "insert into pin (audit, control, row_sha256, pinned, at, author)"
                + " values (?, ?, ?, 1, ?, ?)",
            audit,
            Examples.DEFINERS,
            "cd".repeat(32),
            Examples.MORNING,
            "Ada Auditor");
    History.append(tx, audit, Link.PIN, pin);
    return audit;
  }

  static void attach(Transaction tx, UUID audit, byte[] bytes) throws SQLException {
    var sha256 = sha256(bytes);
    tx.change(
        "insert into attachment_content (audit, sha256, bytes) values (?, ?, ?)",
        audit,
        sha256,
        bytes);
    long attachment =
        tx.insert(
            """
            insert into attachment
                   (audit, attachment, control, at, author, name, media_type, sha256, size,
                    caption, position, removed)
            values (?, ?, ?, ?, 'Ada Auditor', 'screen.png', 'image/png', ?, ?, '', 1, 0)
            """,
            audit,
            UUID.randomUUID(),
            Examples.DEFINERS,
            Instant.now(),
            sha256,
            (long) bytes.length);
    History.append(tx, audit, Link.ATTACHMENT, attachment);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
