package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseTest {
  private static final int NEWEST = Migrations.KNOWN.steps().size();
  private static final Migrations WITH_COLOUR = withStep("colours-for-tests.sql");
  private static final Migrations WITH_TYPO = withStep("broken-for-tests.sql");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("data").resolve("postgres-audit.db");
  }

  @Test
  void file_and_folder_are_for_their_owner_only() throws IOException {
    try (var database = Database.open(file())) {
      new PreferenceStore(database).put("theme", "dark");
      assertEquals("rwx------", mode(file().getParent()));
      try (var files = Files.list(file().getParent())) {
        for (var each : files.toList()) {
          assertEquals("rw-------", mode(each), each.toString());
        }
      }
    }
  }

  @Test
  void a_file_that_others_could_read_is_closed_to_them() throws IOException {
    Database.open(file()).close();
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
    Database.open(file()).close();
    assertEquals("rw-------", mode(file()));
  }

  @ParameterizedTest
  @CsvSource({
    "journal_mode, wal",
    "synchronous, 2",
    "foreign_keys, 1",
    "secure_delete, 1",
    "trusted_schema, 0",
    "user_version, 3"
  })
  void the_file_is_used_with_care(String pragma, String expected) {
    try (var database = Database.open(file())) {
      assertEquals(
          Optional.of(expected),
          database.read(tx -> tx.one("pragma " + pragma, row -> row.getString(1))));
    }
  }

  @Test
  void every_table_is_strict() {
    try (var database = Database.open(file())) {
      assertEquals(
          List.of(),
          database.read(
              tx ->
                  tx.all(
                      "select name from pragma_table_list where schema = 'main' and strict = 0"
                          + " and name not like 'sqlite%'",
                      row -> row.getString(1))));
    }
  }

  @Test
  void a_copy_is_made_before_the_format_changes() throws SQLException {
    try (var database = Database.open(file())) {
      new PreferenceStore(database).put("theme", "dark");
    }
    try (var database = Database.open(file(), WITH_COLOUR)) {
      assertEquals(Optional.of("dark"), new PreferenceStore(database).get("theme"));
      assertEquals(
          Optional.of("blue"),
          database.read(tx -> tx.one("select name from colour", row -> row.getString(1))));
    }
    var copy = Migrations.copyOf(file(), NEWEST);
    try (var database = Database.open(copy)) {
      assertEquals(Optional.of("dark"), new PreferenceStore(database).get("theme"));
    }
  }

  private static Migrations withStep(String more) {
    return new Migrations(
        Stream.concat(Migrations.KNOWN.steps().stream(), Stream.of(more)).toList());
  }

  @Test
  void a_new_file_needs_no_copy() {
    Database.open(file(), WITH_COLOUR).close();
    assertFalse(Files.exists(Migrations.copyOf(file(), NEWEST)));
  }

  @Test
  void a_change_of_format_that_fails_leaves_the_file_as_it_was() {
    try (var database = Database.open(file())) {
      new PreferenceStore(database).put("theme", "dark");
    }
    assertThrows(StoreFault.class, () -> Database.open(file(), WITH_TYPO));
    try (var database = Database.open(file())) {
      assertEquals(Optional.of("dark"), new PreferenceStore(database).get("theme"));
    }
  }

  @Test
  void a_file_of_a_newer_version_is_refused_and_left_alone() throws IOException {
    Database.open(file(), WITH_COLOUR).close();
    var before = Files.readAllBytes(file());

    var fault = assertThrows(StoreFault.class, () -> Database.open(file()));

    assertEquals(StoreFault.Kind.NEWER_FILE, fault.kind());
    assertEquals(
        "Could not open "
            + file()
            + ": a newer version of Postgres Audit wrote it (format %d, this version knows up to %d)."
                .formatted(NEWEST + 1, NEWEST)
            + " Use that version, or another data folder with --data.",
        fault.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void a_database_of_another_program_is_refused_and_left_alone() throws SQLException, IOException {
    Files.createDirectories(file().getParent());
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate("create table bookmark (url text)");
    }
    var before = Files.readAllBytes(file());

    var fault = assertThrows(StoreFault.class, () -> Database.open(file()));

    assertEquals(StoreFault.Kind.NOT_A_STORE, fault.kind());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void a_file_that_is_no_database_is_refused() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "Dear diary, ".repeat(1000));

    var fault = assertThrows(StoreFault.class, () -> Database.open(file()));

    assertEquals(StoreFault.Kind.NOT_A_STORE, fault.kind());
    assertTrue(fault.getMessage().contains("not a store of Postgres Audit"), fault.getMessage());
  }

  @Test
  void a_folder_that_cannot_be_made_is_one_sentence() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder should be");
    var fault = assertThrows(StoreFault.class, () -> Database.open(file()));
    assertTrue(fault.getMessage().startsWith("Could not open " + file()), fault.getMessage());
  }

  @Test
  void a_read_only_store_is_one_sentence_and_can_still_be_read() {
    try (var database = Database.open(file())) {
      var preferences = new PreferenceStore(database);
      preferences.put("theme", "dark");
      execute(database, "pragma query_only = on");

      var fault = assertThrows(StoreFault.class, () -> preferences.put("theme", "light"));

      assertEquals(StoreFault.Kind.READ_ONLY, fault.kind());
      assertTrue(
          fault.getMessage().contains("the file or its folder is read-only"), fault.getMessage());
      assertEquals(Optional.of("dark"), preferences.get("theme"));
    }
  }

  @Test
  void a_full_disk_is_one_sentence_and_nothing_saved_is_lost() {
    var audit = Examples.audit();
    try (var database = Database.open(file())) {
      var audits = new AuditStore(database);
      audits.add(audit);
      audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "saved"));
      // SQLite refuses to grow the file and says SQLITE_FULL, as it does on a full disk.
      execute(database, "pragma max_page_count = 1");

      var fault =
          assertThrows(
              StoreFault.class,
              () ->
                  audits.annotate(
                      audit.id(), Examples.note(Examples.TLS_IS_ON, "x".repeat(100_000))));

      assertEquals(StoreFault.Kind.DISK, fault.kind());
      assertEquals(
          "Could not write to "
              + file()
              + ": the disk is full. Make room and try again. Nothing saved before is lost.",
          fault.getMessage());
      execute(database, "pragma max_page_count = 1000000");
      audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "after making room"));
    }
    try (var database = Database.open(file())) {
      var loaded = new AuditStore(database).load(audit.id(), Examples.checklist());
      assertEquals(
          List.of("saved", "after making room"),
          loaded.annotations().get(Examples.TLS_IS_ON).stream().map(a -> a.note()).toList());
      assertTrue(new AuditStore(database).historyIntact(audit.id()));
    }
  }

  @Test
  void two_windows_write_to_one_store() throws InterruptedException {
    var audit = Examples.audit();
    try (var first = Database.open(file());
        var second = Database.open(file())) {
      new AuditStore(first).add(audit);
      var start = new CountDownLatch(1);
      var windows =
          List.of(first, second).stream()
              .map(database -> Thread.ofPlatform().start(() -> annotate(database, start, audit)))
              .toList();
      start.countDown();
      for (var window : windows) {
        window.join();
      }
      var audits = new AuditStore(first);
      assertEquals(
          100,
          audits
              .load(audit.id(), Examples.checklist())
              .annotations()
              .get(Examples.TLS_IS_ON)
              .size());
      assertTrue(audits.historyIntact(audit.id()));
    }
  }

  @Test
  void a_closed_store_says_so() {
    var database = Database.open(file());
    database.close();
    var fault = assertThrows(StoreFault.class, () -> new PreferenceStore(database).get("theme"));
    assertTrue(fault.getMessage().contains("closed"), fault.getMessage());
  }

  private static void annotate(
      Database database, CountDownLatch start, org.postgresaudit.audit.Audit audit) {
    var audits = new AuditStore(database);
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (int i = 0; i < 50; i++) {
      audits.annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "note " + i));
    }
  }

  private static void execute(Database database, String sql) {
    try {
      database.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
