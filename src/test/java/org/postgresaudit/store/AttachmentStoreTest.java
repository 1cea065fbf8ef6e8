package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.attachment.Incoming;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.audit.FindingKey;
import org.postgresaudit.audit.Subject;

class AttachmentStoreTest {
  @TempDir Path folder;
  private final Audit audit = Examples.audit();
  private Database database;
  private AuditStore audits;
  private AttachmentStore attachments;

  @BeforeEach
  void open_an_audit() {
    database = Database.open(file());
    audits = new AuditStore(database);
    attachments = audits.attachments();
    audits.add(audit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Path file() {
    return folder.resolve("audits.db");
  }

  private static byte[] bytes(int seed, int size) {
    var bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  private static Attachment described(String name, byte[] bytes, int position) {
    return new Attachment(
        UUID.randomUUID(),
        Subject.of(Examples.DEFINERS),
        Examples.MORNING,
        "Ada Auditor",
        name,
        "image/png",
        Incoming.sha256(bytes),
        bytes.length,
        "",
        position);
  }

  private static Attachment with(Attachment before, byte[] bytes) {
    return new Attachment(
        before.id(),
        before.subject(),
        before.at(),
        before.author(),
        before.name(),
        before.mediaType(),
        Incoming.sha256(bytes),
        bytes.length,
        before.caption(),
        before.position());
  }

  private List<Attachment> stored() {
    return audits.load(audit.id(), Examples.checklist()).dossier().attachments();
  }

  /// Whether any sixteen bytes in a row of the content are in the file or its log.
  private boolean isOnDisk(byte[] content) throws IOException {
    for (var name : List.of("audits.db", "audits.db-wal")) {
      var path = folder.resolve(name);
      if (Files.exists(path)) {
        var disk = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        for (int at = 0; at + 16 <= content.length; at += 16) {
          var part = Arrays.copyOfRange(content, at, at + 16);
          if (disk.contains(new String(part, StandardCharsets.ISO_8859_1))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void what_was_attached_is_there_after_opening_again() {
    var content = bytes(1, 5_000);
    var ofFinding =
        new Attachment(
            UUID.randomUUID(),
            Subject.of(Examples.DEFINERS, new FindingKey("\"shop\": function=\"purge()\"")),
            Examples.MORNING,
            "Ada Auditor",
            "plan.pdf",
            "application/pdf",
            Incoming.sha256(content),
            content.length,
            "The plan, page 4",
            1);
    attachments.add(audit.id(), ofFinding, content);

    database.close();
    open_again();

    assertEquals(List.of(ofFinding), stored());
    assertArrayEquals(content, attachments.bytes(audit.id(), ofFinding));
    assertTrue(audits.historyIntact(audit.id()));
  }

  private void open_again() {
    database = Database.open(file());
    audits = new AuditStore(database);
    attachments = audits.attachments();
  }

  @Test
  void content_replaced_by_other_content_is_neither_in_the_file_nor_in_its_log()
      throws IOException {
    var secret = bytes(2, 60_000);
    var harmless = bytes(3, 50_000);
    var attachment = described("roles.png", secret, 1);
    attachments.add(audit.id(), attachment, secret);
    assertTrue(isOnDisk(secret));

    var erased = attachments.replace(audit.id(), with(attachment, harmless), harmless);

    assertEquals(AttachmentStore.Erased.NOW, erased);
    assertFalse(isOnDisk(secret));
    assertTrue(isOnDisk(harmless));
    assertArrayEquals(harmless, attachments.bytes(audit.id(), stored().getFirst()));
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void content_of_a_removed_attachment_is_gone_and_can_be_put_back() throws IOException {
    var content = bytes(4, 30_000);
    var attachment = described("roles.png", content, 1);
    attachments.add(audit.id(), attachment, content);

    attachments.remove(audit.id(), attachment);
    assertEquals(List.of(), stored());
    assertFalse(isOnDisk(content));

    attachments.add(audit.id(), attachment, content);
    assertEquals(List.of(attachment), stored());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void content_two_attachments_share_stays_until_the_last_is_removed() {
    var content = bytes(5, 1_000);
    var one = described("one.png", content, 1);
    var other = described("other.png", content, 2);
    attachments.add(audit.id(), one, content);
    attachments.add(audit.id(), other, content);

    attachments.remove(audit.id(), one);
    assertArrayEquals(content, attachments.bytes(audit.id(), other));

    attachments.remove(audit.id(), other);
    assertThrows(StoreFault.class, () -> attachments.bytes(audit.id(), other));
  }

  @Test
  void while_another_window_reads_it_says_that_the_bytes_stay_for_now() throws Exception {
    var secret = bytes(6, 20_000);
    var attachment = described("roles.png", secret, 1);
    attachments.add(audit.id(), attachment, secret);
    database.execute("pragma busy_timeout = 50");
    try (var other = Database.open(file())) {
      other.execute("begin");
      other.connection().createStatement().executeQuery("select * from audit").close();

      assertEquals(
          AttachmentStore.Erased.ONCE_NOBODY_READS, attachments.remove(audit.id(), attachment));
      other.execute("rollback");
    }
    database.close();
    assertFalse(isOnDisk(secret));
    open_again();
  }

  @Test
  void the_latest_caption_and_place_hold() {
    var first = described("first.png", bytes(7, 100), 1);
    var second = described("second.png", bytes(8, 100), 2);
    attachments.add(audit.id(), first, bytes(7, 100));
    attachments.add(audit.id(), second, bytes(8, 100));

    var moved =
        List.of(
            first.placed(2, "Ada Auditor", Examples.MORNING),
            second.placed(1, "Ada Auditor", Examples.MORNING).captioned("b", "Ada", first.at()));
    attachments.describe(audit.id(), moved);

    assertEquals(moved.reversed(), stored());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void an_audit_holds_no_more_than_it_may() {
    int most = (int) Incoming.MOST_BYTES;
    for (int i = 0; i < 4; i++) {
      var large = new byte[most];
      large[0] = (byte) i;
      attachments.add(audit.id(), described("disk-" + i + ".img", large, i + 1), large);
    }
    var one = bytes(9, 1_000_000);
    var full =
        assertThrows(
            StoreFault.class,
            () -> attachments.add(audit.id(), described("straw.png", one, 5), one));
    assertEquals(StoreFault.Kind.FULL, full.kind());
    assertEquals(
        "Could not attach straw.png: with its 1.0 MB the attachments of this audit would have"
            + " 101.0 MB, and at most 100 MB are kept. Remove attachments that are no longer"
            + " needed, or attach an excerpt.",
        full.getMessage());
    assertEquals(4, stored().size());
  }

  @Test
  void a_sealed_audit_takes_and_loses_no_attachment() {
    var content = bytes(10, 500);
    var attachment = described("roles.png", content, 1);
    attachments.add(audit.id(), attachment, content);
    audits.seal(audit.id(), Examples.report());

    var other = bytes(11, 500);
    for (org.junit.jupiter.api.function.Executable change :
        List.<org.junit.jupiter.api.function.Executable>of(
            () -> attachments.add(audit.id(), described("late.png", other, 2), other),
            () -> attachments.remove(audit.id(), attachment),
            () -> attachments.replace(audit.id(), with(attachment, other), other),
            () -> attachments.describe(audit.id(), List.of(attachment)))) {
      assertEquals(StoreFault.Kind.SEALED, assertThrows(StoreFault.class, change).kind());
    }
    assertArrayEquals(content, attachments.bytes(audit.id(), attachment));
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void content_somebody_put_into_the_file_is_not_taken_for_what_was_attached() throws Exception {
    var content = bytes(12, 500);
    var attachment = described("roles.png", content, 1);
    attachments.add(audit.id(), attachment, content);
    database.execute("drop trigger attachment_content_is_not_edited");
    database.execute("update attachment_content set bytes = x'00'");
    var changed = assertThrows(StoreFault.class, () -> attachments.bytes(audit.id(), attachment));
    assertTrue(changed.getMessage().contains("not what was attached"), changed.getMessage());
  }

  @Test
  void a_store_that_may_not_be_written_says_so_and_keeps_what_it_has() throws Exception {
    var content = bytes(13, 500);
    database.execute("pragma query_only = on");
    var fault =
        assertThrows(
            StoreFault.class,
            () -> attachments.add(audit.id(), described("roles.png", content, 1), content));
    assertEquals(StoreFault.Kind.READ_ONLY, fault.kind());
    assertEquals(List.of(), stored());
  }

  @Test
  void a_full_disk_loses_neither_the_attachments_before_nor_the_store() throws Exception {
    var content = bytes(14, 500);
    attachments.add(audit.id(), described("small.png", content, 1), content);
    database.execute("pragma max_page_count = 1");
    var large = bytes(15, 3_000_000);
    var fault =
        assertThrows(
            StoreFault.class,
            () -> attachments.add(audit.id(), described("large.png", large, 2), large));
    assertEquals(StoreFault.Kind.DISK, fault.kind());
    assertEquals(1, stored().size());
    assertTrue(audits.historyIntact(audit.id()));
  }

  @Test
  void a_pinned_row_stays_pinned_until_it_is_unpinned() {
    var row = EvidencePin.of(Examples.DEFINERS, Optional.of("shop"), List.of("shop", "purge()"));
    var other = EvidencePin.of(Examples.DEFINERS, Optional.of("shop"), List.of("shoppurge()", ""));
    audits.pin(audit.id(), row, "Ada Auditor", Examples.MORNING);
    audits.pin(audit.id(), other, "Ada Auditor", Examples.MORNING);
    audits.unpin(audit.id(), other, "Ada Auditor", Examples.MORNING);

    assertEquals(List.of(row), audits.load(audit.id(), Examples.checklist()).dossier().pins());
    assertTrue(audits.historyIntact(audit.id()));
    assertFalse(row.rowSha256().equals(other.rowSha256()));
  }
}
