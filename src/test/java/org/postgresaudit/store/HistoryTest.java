package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.probe.Outcome;

class HistoryTest {
  @TempDir Path folder;
  private final Audit audit = Examples.audit();
  private final Audit neighbour = Examples.audit();

  @BeforeEach
  void keep_two_sealed_audits() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      for (var each : List.of(audit, neighbour)) {
        audits.add(each);
        long run = audits.runs().start(each.id(), Examples.header());
        audits.runs().reached(run, Examples.facts());
        audits
            .runs()
            .append(
                run,
                Examples.result(
                    Examples.DEFINERS,
                    Optional.of("shop"),
                    new Outcome.Found(List.of(Examples.promote()))));
        audits
            .runs()
            .append(
                run, Examples.result(Examples.TLS_IS_ON, Optional.empty(), new Outcome.Passed()));
        audits.runs().finish(run, Examples.ended(List.of()));
        audits.annotate(each.id(), Examples.note(Examples.DEFINERS, "as agreed"));
        audits.seal(each.id(), Examples.report());
      }
    }
  }

  private Path file() {
    return folder.resolve("audits.db");
  }

  @Test
  void an_untouched_history_is_intact() {
    assertTrue(isIntact(audit));
    assertTrue(isIntact(neighbour));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update outcome set outcome = '{\"result\":\"passed\"}', result = 'passed' where id = 1",
        "update outcome set evidence = replace(evidence, 'denied', 'granted') where id = 1",
        "update outcome set database = null where id = 1",
        "delete from outcome where id = 2",
        "update annotation set note = 'as  agreed' where id = 1",
        "update annotation set verdict = 'compliant' where id = 1",
        "update run set started_at = '2020-01-01T00:00:00Z' where id = 1",
        "update run_state set complete = 0 where id = 2",
        "update report set signer = 'Eve' where id = 1",
        "update audit set auditor = 'Eve' where rowid = 1",
        "update audit set target_host = 'elsewhere' where rowid = 1",
        "update audit set sealed_at = null where rowid = 1",
        "insert into outcome select 9, run, control, database, 'passed', '{\"result\":\"passed\"}',"
            + " evidence, started_at, duration from outcome where id = 1",
        "insert into annotation select 9, audit, control, at, 'Eve', 'compliant', null, null, null,"
            + " null, 'trust me', null, null, null, null, null, null, null from annotation where id"
            + " = 1",
        "delete from history where position = 7 and audit = (select id from audit where rowid = 1)",
        "update history set sha256 = 'ab' where position = 3",
      })
  void an_edit_of_the_file_is_noticed(String edit) throws SQLException {
    edit(edit);
    assertFalse(isIntact(audit), edit);
  }

  @Test
  void how_far_the_check_is_is_told_and_it_can_be_stopped() {
    var shares = new ArrayList<Double>();
    var progress =
        new FileProgress() {
          @Override
          public void at(double share) {
            shares.add(share);
          }

          @Override
          public boolean stopped() {
            return shares.size() == 5;
          }
        };
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      assertThrows(CancellationException.class, () -> audits.historyIntact(audit.id(), progress));
      assertEquals(shares.stream().sorted().toList(), shares);
      assertTrue(shares.getLast() > 0);
      assertTrue(audits.historyIntact(audit.id()), "the next one is not disturbed");
    }
  }

  @Test
  void an_edit_of_one_audit_leaves_the_others_intact() throws SQLException {
    edit("update annotation set note = 'forged' where id = 1");
    assertTrue(isIntact(neighbour));
  }

  @Test
  void the_last_link_cannot_be_taken_away_together_with_its_row() throws SQLException {
    edit(
        "delete from history where position = 7 and audit = (select audit from report where id ="
            + " 1)");
    edit("delete from report where id = 1");
    assertFalse(isIntact(audit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "run_state", "outcome", "annotation", "report", "history"})
  void what_was_appended_can_be_neither_changed_nor_deleted(String table) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      var column = table.equals("history") ? "kind" : "id";
      var update =
          assertThrows(
              SQLException.class,
              () -> statement.executeUpdate("update " + table + " set " + column + " = " + column));
      var delete =
          assertThrows(SQLException.class, () -> statement.executeUpdate("delete from " + table));
      assertTrue(update.getMessage().contains("is never edited"), update.getMessage());
      assertTrue(delete.getMessage().contains("is never deleted"), delete.getMessage());
    }
  }

  private boolean isIntact(Audit which) {
    try (var database = Database.open(file())) {
      return new AuditStore(database).historyIntact(which.id());
    }
  }

  /// Edits the file as somebody would who removes the triggers first.
  private void edit(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      var triggers = new java.util.ArrayList<String>();
      try (var rows =
          statement.executeQuery("select name from sqlite_schema where type = 'trigger'")) {
        while (rows.next()) {
          triggers.add(rows.getString(1));
        }
      }
      for (var trigger : triggers) {
        statement.executeUpdate("drop trigger " + trigger);
      }
      assertTrue(statement.executeUpdate(sql) > 0, sql);
    }
  }
}
