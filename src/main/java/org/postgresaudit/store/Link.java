package org.postgresaudit.store;

import java.util.Locale;

/// The kinds of things appended to an audit, each with the query that reads what its hash covers.
enum Link {
  RUN_STARTED(
      "run",
      """
      select audit, checklist_version, checklist_sha256, facts, started_at
        from run
       where id = ?
      """),
  SERVER_REACHED("run_state", Link.STATE),
  RUN_FINISHED("run_state", Link.STATE),
  OUTCOME(
      "outcome",
      """
      select (select coalesce(number, run.id) from run where run.id = outcome.run),
             control, database, result, outcome, evidence, started_at, duration
        from outcome
       where id = ?
      """),
  /// An annotation written before single findings could be judged; none is added any more.
  ANNOTATION(
      "annotation",
      """
      select audit, control, at, author, verdict, severity, severity_because,
             risk_until, risk_accepted_by, note
        from annotation
       where id = ?
      """),
  JUDGEMENT(
      "annotation",
      """
      select audit, control, at, author, verdict, severity, severity_because,
             risk_until, risk_accepted_by, note, finding, owner, due,
             answered_by, document, document_sha256, valid_until
        from annotation
       where id = ?
      """),
  REVIEW(
      "review",
      """
      select audit, at, by, step, control, comment
        from review
       where id = ?
      """),
  ATTACHMENT(
      "attachment",
      """
      select audit, attachment, control, finding, at, author, name, media_type, sha256, size,
             caption, position, removed
        from attachment
       where id = ?
      """),
  PIN(
      "pin",
      """
      select audit, control, database, row_sha256, pinned, at, author
        from pin
       where id = ?
      """),
  INVENTORY(
      "inventory",
      """
      select (select coalesce(number, run.id) from run where run.id = inventory.run),
             part, read_at, content
        from inventory
       where id = ?
      """),
  /// A further report written before there were several documents; none is added any more.
  REPORT(
      "report",
      """
      select audit, file, sha256, level, signer, signed_at
        from report
       where id = ?
      """),
  DOCUMENT(
      "report",
      """
      select audit, file, sha256, level, signer, signed_at, document
        from report
       where id = ?
      """),
  /// A seal covers the details of the audit too: from then on they may not change.
  SEALED(
      "report",
      """
      select report.audit, file, sha256, level, signer, signed_at,
             client, scope, auditor, reviewer, classification, sealed_at, next_review
        from report
        join audit on audit.id = report.audit
       where report.id = ?
      """);

  private static final String STATE =
      """
      select (select coalesce(number, run.id) from run where run.id = run_state.run),
             facts, finished_at, complete, cut_short
        from run_state
       where id = ?
      """;

  private final String table;
  private final String content;

  Link(String table, String content) {
    this.table = table;
    this.content = content;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The table in which its entries are rows.
  String table() {
    return table;
  }

  /// Reads the columns of one entry by its id. The number of a run stands for the run, because its
  /// id changes when the audit moves to another store.
  String content() {
    return content;
  }

  static Link of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
