package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.target.TlsMode;

class ErasureTest {
  private static final String CLIENT = "Żółw & Sons";
  private static final String SECRET = "only this audit says so";

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("audits.db");
  }

  @Test
  void no_byte_of_a_deleted_audit_is_left_in_any_file() throws IOException {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var neighbour = neighbour(audits);
      var audit = WholeAudit.kept(database);
      // Enough to need many pages, overflow pages among them.
      IntStream.range(0, 60)
          .forEach(
              i ->
                  audits.annotate(
                      audit.id(),
                      Examples.note(Examples.TLS_IS_ON, (SECRET + " ").repeat(1 + i * 7))));
      new PreferenceStore(database).put("report." + audit.id() + ".summary", SECRET);
      new PreferenceStore(database).put("theme", "dark");
      assertTrue(isIn(CLIENT), "it must be there before it can be gone");

      assertEquals(Erasure.Traces.NONE, audits.shelf().deleteForGood(audit.id()));

      assertFalse(isIn(CLIENT));
      assertFalse(isIn(SECRET));
      assertFalse(isIn(new String(WholeAudit.PICTURE, 0, 20, StandardCharsets.UTF_8)));
      assertFalse(isIn(audit.id().toString()));
      assertEquals(Map.of("theme", "dark"), new PreferenceStore(database).all());
      assertTrue(audits.historyIntact(neighbour.id()));
      assertEquals(1, audits.list(Examples.checklist()).size());
    }
    assertFalse(isIn(CLIENT), "closing must bring nothing back");
  }

  @Test
  void a_sealed_audit_is_deleted_too() throws IOException {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var audit = WholeAudit.kept(database);
      audits.seal(audit.id(), Examples.report());
      audits.shelf().deleteForGood(audit.id());
      assertFalse(isIn(CLIENT));
    }
  }

  @Test
  void copies_made_before_a_change_of_format_go_with_it() throws IOException {
    try (var database = Database.open(file())) {
      var audit = WholeAudit.kept(database);
      database.emptyLog();
      var copy = Migrations.copyOf(file(), 1);
      Files.copy(file(), copy);
      new AuditStore(database).shelf().deleteForGood(audit.id());
      assertFalse(Files.exists(copy));
    }
  }

  @Test
  void traces_that_another_window_keeps_are_told() throws SQLException {
    try (var database = Database.open(file())) {
      var audit = WholeAudit.kept(database);
      try (var other = DriverManager.getConnection("jdbc:sqlite:" + file());
          var statement = other.createStatement()) {
        statement.execute("begin");
        statement.executeQuery("select count(*) from audit").close();
        database.execute("pragma busy_timeout = 100");
        assertEquals(
            Erasure.Traces.IN_JOURNAL, new AuditStore(database).shelf().deleteForGood(audit.id()));
      }
    }
  }

  @Test
  void a_deletion_that_is_stopped_while_it_can_be_changes_nothing() throws IOException {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var audit = WholeAudit.kept(database);
      audits.seal(audit.id(), Examples.report());
      var connections = new ConnectionStore(database);
      connections.save(profile(audit.connection()));
      var before = audits.load(audit.id(), Examples.checklist());
      for (double share : new double[] {0, 0.3, 0.6}) {
        var progress = new Told(share);
        assertThrows(
            CancellationException.class,
            () -> audits.shelf().deleteForGood(audit.id(), Erasure.Connection.GOES, progress));
        assertEquals(before, audits.load(audit.id(), Examples.checklist()));
        assertTrue(audits.historyIntact(audit.id()));
        assertTrue(connections.find(audit.connection()).isPresent());
      }
    }
  }

  @Test
  void what_is_asked_past_the_point_of_no_return_stops_nothing() throws IOException {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var audit = WholeAudit.kept(database);
      var connections = new ConnectionStore(database);
      connections.save(profile(audit.connection()));
      var progress = new Told(0.85);
      assertEquals(
          Erasure.Traces.NONE,
          audits.shelf().deleteForGood(audit.id(), Erasure.Connection.GOES, progress));
      assertTrue(progress.stopped(), "it was asked to");
      assertFalse(isIn(CLIENT));
      assertEquals(Optional.empty(), connections.find(audit.connection()));
      assertEquals(progress.shares.stream().sorted().toList(), progress.shares);
    }
  }

  @Test
  void a_connection_that_another_audit_was_made_with_stays() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var audit = WholeAudit.kept(database);
      var connections = new ConnectionStore(database);
      connections.save(profile(audit.connection()));
      neighbour(audits, audit.connection());
      audits.shelf().deleteForGood(audit.id(), Erasure.Connection.GOES, FileProgress.UNHEARD);
      assertTrue(connections.find(audit.connection()).isPresent());
    }
  }

  /// Asks to stop once that share is done.
  private static final class Told implements FileProgress {
    private final double until;
    private final List<Double> shares = new ArrayList<>();

    Told(double until) {
      this.until = until;
    }

    @Override
    public void at(double share) {
      shares.add(share);
    }

    @Override
    public boolean stopped() {
      return until == 0 || (!shares.isEmpty() && shares.getLast() >= until);
    }
  }

  @Test
  void an_unknown_audit_is_not_deleted() {
    try (var database = Database.open(file())) {
      var fault =
          assertThrows(
              StoreFault.class,
              () -> new AuditStore(database).shelf().deleteForGood(Examples.audit().id()));
      assertEquals(StoreFault.Kind.UNKNOWN, fault.kind());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audit",
        "run",
        "run_state",
        "outcome",
        "inventory",
        "annotation",
        "review",
        "attachment",
        "pin",
        "report",
        "history"
      })
  void nothing_else_may_delete(String table) throws SQLException {
    try (var database = Database.open(file())) {
      var audit = WholeAudit.kept(database);
      new AuditStore(database).seal(audit.id(), Examples.report());
      var fault =
          assertThrows(
              StoreFault.class, () -> database.write(tx -> tx.change("delete from " + table)));
      assertTrue(fault.getMessage().contains("never deleted"), fault.getMessage());
      // The permission to delete one audit is none to delete another.
      var other = WholeAudit.kept(database);
      assertThrows(
          StoreFault.class,
          () ->
              database.write(
                  tx -> {
                    tx.change("insert into deletion (audit) values (?)", other.id());
                    return tx.change("delete from " + table);
                  }));
      assertTrue(new AuditStore(database).historyIntact(audit.id()));
    }
  }

  @Test
  void an_archived_audit_is_all_there_and_can_be_taken_back() {
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      var audit = WholeAudit.kept(database);
      audits.seal(audit.id(), Examples.report());
      var before = audits.load(audit.id(), Examples.checklist());

      audits.shelf().archive(audit.id());

      assertTrue(audits.load(audit.id(), Examples.checklist()).audit().archivedAt().isPresent());
      assertTrue(audits.historyIntact(audit.id()));
      audits.shelf().takeBack(audit.id());
      assertEquals(before.audit(), audits.load(audit.id(), Examples.checklist()).audit());
    }
  }

  private static ConnectionProfile profile(UUID id) {
    return new ConnectionProfile(
        id,
        "prod-db-1",
        CLIENT,
        "db.example",
        5432,
        "postgres",
        "audit",
        TlsMode.VERIFY_FULL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private static Audit neighbour(AuditStore audits) {
    return neighbour(audits, Examples.audit().connection());
  }

  private static Audit neighbour(AuditStore audits, UUID connection) {
    var like = Examples.audit();
    var neighbour =
        new Audit(
            like.id(),
            connection,
            like.target(),
            "Other Client",
            like.scope(),
            like.auditor(),
            like.reviewer(),
            like.classification(),
            like.openedAt(),
            Optional.empty(),
            Optional.empty());
    audits.add(neighbour);
    audits.annotate(neighbour.id(), Examples.note(Examples.TLS_IS_ON, "stays"));
    return neighbour;
  }

  /// Whether a text stands anywhere in the file, its journal or its index.
  private boolean isIn(String text) throws IOException {
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    var wanted = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    for (var each : files) {
      if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(wanted)) {
        return true;
      }
    }
    return false;
  }
}
