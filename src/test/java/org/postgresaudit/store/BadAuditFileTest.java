package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.vault.Passphrase;

/// Files that come from somewhere and are not what they claim. None of them stores anything.
class BadAuditFileTest {
  private static final Checklist CHECKLIST = Examples.checklist();
  private static final Passphrase PASSPHRASE = Passphrase.of("correct horse battery");

  @TempDir Path folder;
  private Database mine;
  private Database theirs;
  private Audit audit;
  private Path file;

  @BeforeEach
  void export() {
    mine = Database.open(folder.resolve("mine.db"));
    theirs = Database.open(folder.resolve("theirs.db"));
    audit = WholeAudit.kept(mine);
    file = folder.resolve("shop.pgaudit");
    new AuditFiles(mine).export(audit.id(), file, Optional.empty(), FileProgress.UNHEARD);
  }

  @AfterEach
  void nothing_was_stored() {
    assertEquals(0, new AuditStore(theirs).list(CHECKLIST).size());
    assertEquals(
        0L,
        theirs
            .read(tx -> tx.one("select count(*) from outcome", row -> row.getLong(1)))
            .orElseThrow());
    mine.close();
    theirs.close();
  }

  @Test
  void a_file_that_was_cut_off_is_refused_wherever_it_was_cut() throws IOException {
    var whole = Files.readAllBytes(file);
    for (int length = whole.length - 1; length > 0; length -= Math.max(1, length / 25)) {
      Files.write(file, Arrays.copyOf(whole, length));
      var said = refused();
      assertTrue(
          said.contains("ends too early") || said.contains("not an audit"),
          "first " + length + " of " + whole.length + ": " + said);
    }
  }

  @Test
  void an_encrypted_file_that_was_cut_off_is_refused_wherever_it_was_cut() throws IOException {
    new AuditFiles(mine).export(audit.id(), file, Optional.of(PASSPHRASE), FileProgress.UNHEARD);
    var whole = Files.readAllBytes(file);
    for (int length : new int[] {4, 30, whole.length / 2, whole.length - 30, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(Optional.of(PASSPHRASE));
    }
  }

  @Test
  void a_single_flipped_bit_is_noticed_or_harms_nothing() throws IOException {
    var whole = Files.readAllBytes(file);
    int unnoticed = 0;
    for (int at = 0; at < whole.length; at += 37) {
      var changed = whole.clone();
      changed[at] ^= 4;
      Files.write(file, changed);
      try {
        examine(Optional.empty());
        unnoticed++; // times of entries and the directory at the end say nothing of the audit
      } catch (StoreFault fault) {
        assertEquals(StoreFault.Kind.AUDIT_FILE, fault.kind(), fault.getMessage());
      }
    }
    assertTrue(unnoticed < whole.length / 37 / 2, unnoticed + " of " + whole.length / 37);
  }

  @Test
  void changed_rows_are_noticed_by_their_hash() throws IOException {
    rewrite(entries -> changed(entries, "rows/annotation.jsonl", "agreed", "denied"));
    assertTrue(refused().contains("rows/annotation.jsonl"), refused());
  }

  @Test
  void changed_rows_with_hashes_made_to_fit_are_noticed_by_the_history() throws IOException {
    rewrite(entries -> listed(changed(entries, "rows/annotation.jsonl", "agreed", "denied")));
    assertTrue(refused().contains("its history does not match"), refused());
  }

  @Test
  void a_seal_cannot_be_taken_off() throws IOException {
    new AuditStore(mine).seal(audit.id(), Examples.report());
    new AuditFiles(mine).export(audit.id(), file, Optional.empty(), FileProgress.UNHEARD);
    rewrite(
        entries ->
            listed(
                changed(
                    entries,
                    "rows/audit.jsonl",
                    "\"sealed_at\":\"" + Examples.report().signedAt() + "\"",
                    "\"sealed_at\":null")));
    assertTrue(refused().contains("its history does not match"), refused());
  }

  @Test
  void a_newer_version_is_named() throws IOException {
    rewrite(
        entries ->
            changed(
                changed(entries, "about.json", "\"format\":1", "\"format\":2"),
                "about.json",
                "\"program\":\"unreleased\"",
                "\"program\":\"9.9\",\"new\":[]"));
    assertTrue(refused().contains("a newer version of Postgres Audit (9.9)"), refused());
  }

  @Test
  void a_newer_store_is_refused_too() throws IOException {
    rewrite(
        entries ->
            changed(
                entries,
                "about.json",
                "\"store\":" + Migrations.KNOWN.steps().size(),
                "\"store\":99"));
    assertTrue(refused().contains("a newer version"), refused());
  }

  @Test
  void an_entry_that_does_not_belong_is_refused_and_no_path_is_followed() throws IOException {
    for (var name :
        new String[] {"../../evil.sh", "/etc/cron.d/evil", "rows/audit.jsonl/", "content/zz"}) {
      var before = Files.readAllBytes(file);
      rewrite(
          entries -> {
            entries.put(name, "boo".getBytes(StandardCharsets.UTF_8));
            return listed(entries);
          });
      assertTrue(refused().contains("an entry it should not have"), refused());
      Files.write(file, before);
    }
  }

  @Test
  void an_attachment_whose_content_is_missing_is_noticed() throws IOException {
    rewrite(
        entries -> {
          entries.remove("content/" + WholeAudit.sha256(WholeAudit.PICTURE));
          return listed(entries);
        });
    assertTrue(refused().contains("the content of an attachment is missing"), refused());
  }

  @Test
  void a_column_nobody_knows_is_refused() throws IOException {
    rewrite(
        entries -> listed(changed(entries, "rows/pin.jsonl", "\"control\":", "\"kontrolle\":")));
    assertTrue(refused().contains("other columns"), refused());
  }

  @Test
  void values_that_do_not_fit_are_refused() throws IOException {
    rewrite(
        entries -> listed(changed(entries, "rows/pin.jsonl", "\"pinned\":1", "\"pinned\":\"x\"")));
    assertTrue(refused().contains("rows/pin.jsonl"), refused());
  }

  @Test
  void words_nobody_knows_are_refused() throws IOException {
    rewrite(
        entries ->
            listed(changed(entries, "rows/annotation.jsonl", "risk_accepted\"", "shrugged\"")));
    refused();
  }

  @Test
  void a_bomb_does_not_unfold() throws IOException {
    Files.delete(file);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      var about = entries(exported()).get("about.json");
      zip.putNextEntry(new ZipEntry("about.json"));
      zip.write(about);
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("rows/audit.jsonl"));
      zip.write("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
      var much = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 400; i++) {
        zip.write(much);
      }
      zip.closeEntry();
    }
    assertTrue(Files.size(file) < 1 << 20, "small on the disk");
    assertTrue(refused().contains("more than any audit has"), refused());
  }

  @Test
  void too_many_entries_are_refused() throws IOException {
    var entries = entries(exported());
    var list = entries.remove("list.json");
    for (int i = 0; i < FileFormat.MOST_ENTRIES; i++) {
      entries.put("content/" + "%064x".formatted(i), new byte[0]);
    }
    entries.put("list.json", list);
    write(entries);
    refused();
  }

  @Test
  void something_else_altogether_is_refused() throws IOException {
    Files.writeString(file, "Dear diary");
    assertTrue(refused().contains("not an audit exported by Postgres Audit"), refused());
    Files.write(file, new byte[0]);
    assertTrue(refused().contains("not an audit exported by Postgres Audit"), refused());
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertTrue(refused().contains("not an audit exported by Postgres Audit"), refused());
  }

  @Test
  void a_file_that_is_gone_is_one_sentence() throws IOException {
    Files.delete(file);
    assertTrue(refused().contains("there is no such file"), refused());
  }

  private byte[] exported() {
    var fresh = folder.resolve("fresh.pgaudit");
    new AuditFiles(mine).export(audit.id(), fresh, Optional.empty(), FileProgress.UNHEARD);
    try {
      return Files.readAllBytes(fresh);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Arrival examine(Optional<Passphrase> passphrase) {
    return new AuditFiles(theirs).examine(file, passphrase, CHECKLIST, FileProgress.UNHEARD);
  }

  private String refused() {
    return refused(Optional.empty());
  }

  /// Looks at the file and tries to take it; either must refuse.
  private String refused(Optional<Passphrase> passphrase) {
    var fault =
        assertThrows(
            StoreFault.class,
            () ->
                new AuditFiles(theirs).take(examine(passphrase), passphrase, FileProgress.UNHEARD));
    assertTrue(
        fault.kind() == StoreFault.Kind.AUDIT_FILE || fault.kind() == StoreFault.Kind.PASSPHRASE,
        fault.kind() + " " + fault.getMessage());
    return String.valueOf(fault.getMessage());
  }

  private void rewrite(UnaryOperator<Map<String, byte[]>> edit) throws IOException {
    write(edit.apply(entries(Files.readAllBytes(file))));
  }

  private static Map<String, byte[]> changed(
      Map<String, byte[]> entries, String name, String from, String to) {
    var text = new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    assertTrue(text.contains(from), name + " holds " + text);
    entries.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return entries;
  }

  /// Makes the list at the end fit again, as somebody would who knows the format.
  private static Map<String, byte[]> listed(Map<String, byte[]> entries) {
    entries.remove("list.json");
    var list =
        new FileEntry.Inventory(
            entries.entrySet().stream()
                .map(
                    entry ->
                        new FileEntry(
                            entry.getKey(),
                            entry.getValue().length,
                            WholeAudit.sha256(entry.getValue())))
                .toList());
    try {
      entries.put("list.json", AuditFileWriter.JSON.writeValueAsBytes(list));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return entries;
  }

  private static Map<String, byte[]> entries(byte[] archive) throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private void write(Map<String, byte[]> entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = bytes;
        var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    Files.write(file, bytes.toByteArray());
  }
}
