package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.vault.Passphrase;

class AuditFilesTest {
  private static final Passphrase PASSPHRASE = Passphrase.of("correct horse battery");

  @TempDir Path folder;
  private Database mine;
  private Database colleagues;
  private Path file;

  @BeforeEach
  void open() {
    mine = Database.open(folder.resolve("mine.db"));
    colleagues = Database.open(folder.resolve("colleagues.db"));
    // Rows of others come first, so that no id is the same in both.
    WholeAudit.kept(colleagues);
    WholeAudit.kept(colleagues);
    file = folder.resolve("shop.pgaudit");
  }

  @AfterEach
  void close() {
    mine.close();
    colleagues.close();
  }

  @Test
  void an_audit_arrives_as_it_was_sent() {
    var audit = WholeAudit.kept(mine);

    send(audit, Optional.empty());
    var arrival = arrive(Optional.empty());

    assertInstanceOf(Arrival.Relation.New.class, arrival.relation());
    assertEquals("Żółw & Sons", arrival.about().client());
    assertEquals(2, arrival.results());
    assertEquals(3, arrival.annotations());
    assertEquals(1, arrival.attachments());
    assertSame(audit);
    assertArrayEquals(
        WholeAudit.PICTURE,
        colleagues
            .read(
                tx ->
                    tx.one(
                        "select bytes from attachment_content where audit = ?",
                        row -> row.getBytes(1),
                        audit.id()))
            .orElseThrow());
  }

  @Test
  void every_table_of_the_store_moves_or_is_known_not_to_belong_to_an_audit() {
    var tables =
        mine.read(
            tx ->
                tx.all(
                    "select name from pragma_table_list where schema = 'main' and type = 'table'"
                        + " and name not like 'sqlite%' order by name",
                    row -> row.getString(1)));
    var known =
        java.util.stream.Stream.concat(
                java.util.Arrays.stream(MovedTable.values()).map(MovedTable::table),
                java.util.stream.Stream.of(
                    "attachment_content",
                    "connection",
                    "preference",
                    "wording",
                    "wording_use",
                    "deletion"))
            .toList();
    assertEquals(
        List.of(),
        tables.stream().filter(table -> !known.contains(table)).toList(),
        "tables nobody decided about");
  }

  @Test
  void a_sealed_audit_arrives_sealed() {
    var audit = WholeAudit.kept(mine);
    new AuditStore(mine).seal(audit.id(), Examples.report());

    send(audit, Optional.empty());
    arrive(Optional.empty());

    assertSame(audit);
    assertEquals(List.of(Examples.report()), new ReportStore(colleagues).ofAudit(audit.id()));
    var fault =
        assertThrows(
            StoreFault.class,
            () ->
                new AuditStore(colleagues)
                    .annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "more")));
    assertEquals(StoreFault.Kind.SEALED, fault.kind());
  }

  @Test
  void a_colleague_goes_on_and_sends_it_back() {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    arrive(Optional.empty());
    var theirs = new AuditStore(colleagues);
    theirs.annotate(audit.id(), Examples.note(Examples.DEFINERS, "by the colleague"));
    long run = theirs.runs().start(audit.id(), Examples.header());
    theirs
        .runs()
        .append(
            run,
            Examples.result(
                Examples.TLS_IS_ON,
                Optional.empty(),
                new org.postgresaudit.probe.Outcome.Broken("it broke")));
    new AuditFiles(colleagues).export(audit.id(), file, Optional.empty(), FileProgress.UNHEARD);

    var files = new AuditFiles(mine);
    var arrival = files.examine(file, Optional.empty(), checklist(), FileProgress.UNHEARD);
    assertEquals(new Arrival.Relation.Continues(3), arrival.relation());
    files.take(arrival, Optional.empty(), FileProgress.UNHEARD);

    assertSame(audit);
    assertEquals(
        new Arrival.Relation.Same(),
        files.examine(file, Optional.empty(), checklist(), FileProgress.UNHEARD).relation());
  }

  @Test
  void what_is_here_already_is_never_taken_back_to_an_earlier_state() {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    new AuditStore(mine).annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "since then"));
    var files = new AuditFiles(mine);

    var arrival = files.examine(file, Optional.empty(), checklist(), FileProgress.UNHEARD);

    assertEquals(new Arrival.Relation.Behind(1), arrival.relation());
    files.take(arrival, Optional.empty(), FileProgress.UNHEARD);
    assertEquals(
        2,
        new AuditStore(mine)
            .load(audit.id(), checklist())
            .annotations()
            .get(Examples.TLS_IS_ON)
            .size());
  }

  @Test
  void two_that_parted_are_not_merged() {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    arrive(Optional.empty());
    new AuditStore(mine).annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "mine"));
    new AuditStore(colleagues).annotate(audit.id(), Examples.note(Examples.TLS_IS_ON, "theirs"));
    send(audit, Optional.empty());
    var files = new AuditFiles(colleagues);

    var arrival = files.examine(file, Optional.empty(), checklist(), FileProgress.UNHEARD);

    assertEquals(new Arrival.Relation.Parted(), arrival.relation());
    var fault =
        assertThrows(
            StoreFault.class, () -> files.take(arrival, Optional.empty(), FileProgress.UNHEARD));
    assertTrue(fault.getMessage().contains("both went on since they parted"), fault.getMessage());
  }

  @Test
  void changed_details_alone_may_be_taken_over() {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    arrive(Optional.empty());
    mine.write(tx -> tx.change("update audit set scope = 'the replica too'"));
    send(audit, Optional.empty());

    assertEquals(new Arrival.Relation.Continues(0), arrive(Optional.empty()).relation());
    assertSame(audit);
  }

  @Test
  void without_the_passphrase_nothing_can_be_read() throws IOException {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.of(PASSPHRASE));
    var files = new AuditFiles(colleagues);

    assertTrue(files.isEncrypted(file));
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("about.json"));
    var fault =
        assertThrows(
            StoreFault.class,
            () ->
                files.examine(
                    file,
                    Optional.of(Passphrase.of("incorrect horse batteries")),
                    checklist(),
                    FileProgress.UNHEARD));
    assertEquals(StoreFault.Kind.PASSPHRASE, fault.kind());

    arrive(Optional.of(PASSPHRASE));
    assertSame(audit);
  }

  @Test
  void a_file_is_for_its_owner_only_and_nothing_is_left_beside_it() throws IOException {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    assertEquals(
        "rw-------",
        java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    try (var files = Files.list(folder)) {
      assertEquals(
          0, files.filter(each -> each.getFileName().toString().contains(".part")).count());
    }
  }

  @Test
  void an_export_that_is_stopped_leaves_what_was_there() throws IOException {
    var audit = WholeAudit.kept(mine);
    Files.writeString(file, "the one before");
    assertThrows(
        CancellationException.class,
        () -> new AuditFiles(mine).export(audit.id(), file, Optional.empty(), stoppedAt(0.3)));
    assertEquals("the one before", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(
          0, files.filter(each -> each.getFileName().toString().contains(".part")).count());
    }
  }

  @Test
  void an_import_that_is_stopped_stores_nothing() {
    var audit = WholeAudit.kept(mine);
    send(audit, Optional.empty());
    var files = new AuditFiles(colleagues);
    var arrival = files.examine(file, Optional.empty(), checklist(), FileProgress.UNHEARD);
    assertThrows(
        CancellationException.class, () -> files.take(arrival, Optional.empty(), stoppedAt(0.7)));
    assertEquals(Optional.empty(), new AuditStore(colleagues).standing(audit.id()));
  }

  @Test
  void a_folder_that_cannot_be_written_is_one_sentence() {
    var audit = WholeAudit.kept(mine);
    var nowhere = folder.resolve("nowhere").resolve("shop.pgaudit");
    var fault =
        assertThrows(
            StoreFault.class,
            () ->
                new AuditFiles(mine)
                    .export(audit.id(), nowhere, Optional.empty(), FileProgress.UNHEARD));
    assertTrue(
        fault.getMessage().startsWith("Could not write " + nowhere + " (there is no such"),
        fault.getMessage());
  }

  @Test
  void an_edited_audit_is_not_exported() {
    var audit = WholeAudit.kept(mine);
    mine.write(
        tx ->
            tx.change("drop trigger annotation_is_not_edited")
                + tx.change("update annotation set note = 'forged' where id = 1"));
    var fault = assertThrows(StoreFault.class, () -> send(audit, Optional.empty()));
    assertTrue(fault.getMessage().contains("somebody edited the store"), fault.getMessage());
    assertFalse(Files.exists(file));
  }

  @Test
  void packs_that_are_missing_here_are_named() {
    var audit = Examples.audit();
    var audits = new AuditStore(mine);
    audits.add(audit);
    var header = Examples.header();
    audits
        .runs()
        .start(
            audit.id(),
            new org.postgresaudit.probe.Run(
                "1.0.0 + House rules 2.1 (0123456789ab) + A + B 3 (ba9876543210)",
                header.checklistSha256(),
                Optional.empty(),
                header.startedAt(),
                Optional.empty(),
                false,
                "",
                List.of()));
    send(audit, Optional.empty());
    var here = Examples.checklist();
    var withOne =
        new Checklist(
            here.version(),
            here.sha256(),
            here.sections(),
            List.of(new Pack.Origin("A + B", "3", "ba9876543210" + "0".repeat(52), 4)));

    var arrival =
        new AuditFiles(colleagues).examine(file, Optional.empty(), withOne, FileProgress.UNHEARD);

    assertEquals(List.of("House rules 2.1"), arrival.missingPacks());
  }

  private void send(Audit audit, Optional<Passphrase> passphrase) {
    new AuditFiles(mine).export(audit.id(), file, passphrase, FileProgress.UNHEARD);
  }

  private Arrival arrive(Optional<Passphrase> passphrase) {
    var files = new AuditFiles(colleagues);
    var arrival = files.examine(file, passphrase, checklist(), FileProgress.UNHEARD);
    files.take(arrival, passphrase, FileProgress.UNHEARD);
    return arrival;
  }

  private void assertSame(Audit audit) {
    assertEquals(
        new AuditStore(mine).load(audit.id(), checklist()),
        new AuditStore(colleagues).load(audit.id(), checklist()));
    assertEquals(standing(mine, audit.id()), standing(colleagues, audit.id()));
    assertTrue(new AuditStore(colleagues).historyIntact(audit.id()));
  }

  private static Optional<String> standing(Database database, UUID audit) {
    return new AuditStore(database).standing(audit);
  }

  private static Checklist checklist() {
    return CHECKLIST;
  }

  private static final Checklist CHECKLIST = Examples.checklist();

  private static FileProgress stoppedAt(double share) {
    return new FileProgress() {
      private double now;

      @Override
      public void at(double howFar) {
        now = howFar;
      }

      @Override
      public boolean stopped() {
        return now >= share;
      }
    };
  }
}
