package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.probe.Outcome;

/// Stores that others touched, that are older, or whose clock went wrong.
class BadStoreTest {
  private static final Migrations FORMAT_1 =
      new Migrations(List.of(Migrations.KNOWN.steps().getFirst()));
  private static final UUID AUDIT = UUID.fromString("7d1f1c1e-0000-4000-8000-0000000000b1");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("audits.db");
  }

  @Test
  void what_one_window_says_the_other_sees() {
    var audit = Examples.audit();
    try (var here = Database.open(file());
        var there = Database.open(file())) {
      var mine = new AuditStore(here);
      var theirs = new AuditStore(there);
      mine.add(audit);
      long quiet = mine.writtenByOthers();
      mine.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "mine"));
      assertEquals(quiet, mine.writtenByOthers(), "what this window writes is not of others");
      var standing = mine.standing(audit.id());

      theirs.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "theirs"));

      assertNotEquals(quiet, mine.writtenByOthers());
      assertNotEquals(standing, mine.standing(audit.id()));
      assertEquals(List.of("mine", "theirs"), notes(mine, audit.id()));
      assertTrue(mine.historyIntact(audit.id()));
      theirs.shelf().deleteForGood(audit.id());
      assertEquals(Optional.empty(), mine.standing(audit.id()));
    }
  }

  @Test
  void a_clock_set_back_changes_no_order() {
    var audit = Examples.audit();
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      var first = Examples.note(Examples.TLS_IS_ON, "said first, by a clock that was right");
      audits.annotate(audit.id(), first);
      var second = Examples.note(Examples.TLS_IS_ON, "said second, a year earlier by the clock");
      audits.annotate(
          audit.id(),
          new org.postgresaudit.audit.Annotation(
              second.subject(),
              first.at().minusSeconds(31_536_000),
              second.author(),
              second.verdict(),
              second.severity(),
              second.risk(),
              second.remedy(),
              second.attestation(),
              second.note()));

      assertEquals(List.of(first.note(), second.note()), notes(audits, audit.id()));
      assertEquals(
          second.note(),
          audits
              .load(audit.id(), Examples.checklist())
              .assessment(Examples.checklist().control(Examples.TLS_IS_ON).orElseThrow())
              .annotation()
              .orElseThrow()
              .note());
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  @Test
  void a_file_that_may_only_be_read_says_so_and_is_not_touched() throws Exception {
    var audit = Examples.audit();
    try (var database = Database.open(file())) {
      new AuditStore(database).add(audit);
      database.execute("pragma query_only = on");
      for (Runnable change :
          List.<Runnable>of(
              () -> new AuditStore(database).shelf().archive(audit.id()),
              () -> new AuditStore(database).shelf().deleteForGood(audit.id()))) {
        var fault = assertThrows(StoreFault.class, change::run);
        assertEquals(StoreFault.Kind.READ_ONLY, fault.kind());
      }
      assertTrue(new AuditStore(database).historyIntact(audit.id()));
    }
  }

  @Test
  void an_import_that_fills_the_disk_stores_nothing() throws Exception {
    var export = folder.resolve("shop.pgaudit");
    try (var mine = Database.open(folder.resolve("mine.db"))) {
      var audit = WholeAudit.kept(mine);
      for (int i = 0; i < 40; i++) {
        new AuditStore(mine)
            .annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "long ".repeat(2000)));
      }
      new AuditFiles(mine).export(audit.id(), export, Optional.empty(), FileProgress.UNHEARD);
    }
    try (var database = Database.open(file())) {
      var files = new AuditFiles(database);
      var arrival =
          files.examine(export, Optional.empty(), Examples.checklist(), FileProgress.UNHEARD);
      database.execute("pragma max_page_count = 80");
      var fault =
          assertThrows(
              StoreFault.class, () -> files.take(arrival, Optional.empty(), FileProgress.UNHEARD));
      assertEquals(StoreFault.Kind.DISK, fault.kind(), fault.getMessage());
      database.execute("pragma max_page_count = 1000000");
      assertEquals(List.of(), new AuditStore(database).list(Examples.checklist()));
      files.take(arrival, Optional.empty(), FileProgress.UNHEARD);
      assertTrue(new AuditStore(database).historyIntact(arrival.about().audit()));
    }
  }

  @Test
  void an_audit_of_format_1_stays_as_it_was_and_goes_on() throws Exception {
    try (var database = Database.open(file(), FORMAT_1)) {
      database.write(tx -> new Format1(tx).write());
    }

    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      assertTrue(audits.historyIntact(AUDIT));
      assertEquals(List.of("as it was then"), notes(audits, AUDIT));
      var run = audits.load(AUDIT, Examples.checklist()).run().orElseThrow();
      assertEquals(1, run.results().size());

      audits.annotate(AUDIT, Examples.note(Examples.TLS_IS_ON, "said since"));
      long again = audits.runs().start(AUDIT, Examples.header());
      audits
          .runs()
          .append(
              again, Examples.result(Examples.TLS_IS_ON, Optional.empty(), new Outcome.Passed()));
      assertTrue(audits.historyIntact(AUDIT));
      assertTrue(Files.exists(Migrations.copyOf(file(), 1)));

      // And it moves like any other.
      var export = folder.resolve("old.pgaudit");
      new AuditFiles(database).export(AUDIT, export, Optional.empty(), FileProgress.UNHEARD);
      try (var other = Database.open(folder.resolve("other.db"))) {
        WholeAudit.kept(other);
        var files = new AuditFiles(other);
        files.take(
            files.examine(export, Optional.empty(), Examples.checklist(), FileProgress.UNHEARD),
            Optional.empty(),
            FileProgress.UNHEARD);
        assertTrue(new AuditStore(other).historyIntact(AUDIT));
      }
      audits.shelf().deleteForGood(AUDIT);
      assertFalse(Files.exists(Migrations.copyOf(file(), 1)));
    }
  }

  private static List<String> notes(AuditStore audits, UUID audit) {
    return audits.load(audit, Examples.checklist()).annotations().get(Examples.TLS_IS_ON).stream()
        .map(annotation -> annotation.note())
        .toList();
  }

  /// Writes an audit as the first version did, its chain of hashes included.
  private static final class Format1 {
    private final Transaction tx;
    private String head = "";
    private int position;

    Format1(Transaction tx) {
      this.tx = tx;
    }

    UUID write() throws SQLException {
      tx.change(
          """
          insert into audit
          values (?, 'c', 'shop-db-1', 'db.shop.example', 5432, 'shop', 'auditor', 'Shop', '',
                  'Ada', '', 'Confidential', '2026-03-31T08:15:30Z', null, null, '')
          """,
          AUDIT);
      tx.change("update audit set connection = ?", UUID.randomUUID());
      head =
          hash(
              "opened",
              "select id, connection, target_name, target_host, target_port, target_database,"
                  + " target_user, opened_at from audit where rowid = ?",
              1);
      long run =
          tx.insert(
              "insert into run (id, audit, checklist_version, checklist_sha256, facts, started_at)"
                  + " values (7, ?, '1.0.0', 'c0ffee', null, '2026-03-31T08:15:30Z')",
              AUDIT);
      link(
          "run_started",
          run,
          "select audit, checklist_version, checklist_sha256, facts, started_at from run where id"
              + " = ?");
      long outcome =
          tx.insert(
              """
              insert into outcome (run, control, result, outcome, evidence, started_at, duration)
              values (7, ?, 'passed', ?, ?, '2026-03-31T08:15:31Z', 'PT0.1S')
              """,
              Examples.TLS_IS_ON,
              StoredJson.written(new Outcome.Passed()),
              StoredJson.written(Examples.evidence()));
      link(
          "outcome",
          outcome,
          "select run, control, database, result, outcome, evidence, started_at, duration from"
              + " outcome where id = ?");
      long state =
          tx.insert(
              "insert into run_state (run, facts, finished_at, complete, cut_short)"
                  + " values (7, null, '2026-03-31T08:16:00Z', 1, '')");
      link(
          "run_finished",
          state,
          "select run, facts, finished_at, complete, cut_short from run_state where id = ?");
      long annotation =
          tx.insert(
              "insert into annotation (audit, control, at, author, verdict, note)"
                  + " values (?, ?, '2026-03-31T09:00:00Z', 'Ada', 'compliant', 'as it was then')",
              AUDIT,
              Examples.TLS_IS_ON);
      link(
          "annotation",
          annotation,
          "select audit, control, at, author, verdict, severity, severity_because, risk_until,"
              + " risk_accepted_by, note from annotation where id = ?");
      return AUDIT;
    }

    private void link(String kind, long row, String query) throws SQLException {
      head = hash(kind, query, row);
      position++;
      tx.change("insert into history values (?, ?, ?, ?, ?)", AUDIT, position, kind, row, head);
      tx.change("update audit set history_head = ?", head);
    }

    private String hash(String kind, String query, long row) throws SQLException {
      var texts =
          tx.one(
                  query,
                  found -> {
                    var all = new java.util.ArrayList<Optional<String>>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                      all.add(Optional.ofNullable(found.getString(i)));
                    }
                    return all;
                  },
                  row)
              .orElseThrow();
      texts.add(0, Optional.of(kind));
      texts.add(0, Optional.of(head));
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var text : texts) {
          var bytes = text.orElse("").getBytes(StandardCharsets.UTF_8);
          digest.update(ByteBuffer.allocate(4).putInt(text.isPresent() ? bytes.length : -1).flip());
          digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
