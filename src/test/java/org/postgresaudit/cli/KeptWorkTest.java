package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.audit.Subject;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.store.AuditStore;
import org.postgresaudit.store.DataFolder;
import org.postgresaudit.store.Database;
import org.postgresaudit.store.WordingStore;

/// What a consultant keeps in the workbench, moved without a window.
class KeptWorkTest {
  private static final String CONTROL = ChecklistReader.bundled().controls().getFirst().id();

  @TempDir Path folder;
  private Path mine;
  private Path colleagues;
  private Path file;
  private Path passphrase;
  private Audit audit;

  @BeforeEach
  void keep() throws IOException {
    mine = folder.resolve("mine");
    colleagues = folder.resolve("colleagues");
    file = folder.resolve("shop.pgaudit");
    passphrase = Files.writeString(folder.resolve("words.txt"), "correct horse battery staple\n");
    audit =
        new Audit(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new Audit.TargetName("shop-db-1", "db.shop.example", 5432, "shop", "auditor"),
            "Żółw & Sons",
            "",
            "Ada Auditor",
            "",
            "Confidential",
            Instant.parse("2026-03-31T08:15:30Z"),
            Optional.empty(),
            Optional.empty());
    try (var database = store(mine)) {
      new AuditStore(database).add(audit);
    }
    judge(mine, "first");
  }

  @Test
  void the_list_names_every_audit_by_its_id() {
    var called = on(mine, "audits", "list");
    assertEquals(0, called.code(), called.err());
    assertEquals(2, called.outLines().size());
    var line = called.outLines().getLast();
    assertTrue(line.startsWith(audit.id().toString()), line);
    assertTrue(line.contains("2026-03-31") && line.contains("open"), line);
    assertTrue(line.endsWith("Żółw & Sons, shop-db-1"), line);
  }

  @Test
  void an_audit_goes_to_a_colleague_encrypted_and_again_when_it_went_on() {
    var begin = audit.id().toString().substring(0, 8);
    var exported = on(mine, "audits", "export", begin, file(), "--passphrase-file", words());
    assertEquals(0, exported.code(), exported.err());
    assertTrue(exported.out().contains("encrypted; it was read back"), exported.out());

    on(colleagues, "audits", "import", file())
        .failed(2, "postgres-audit: " + AuditsMessages.encrypted(file));
    var imported = on(colleagues, "audits", "import", file(), "--passphrase-file", words());
    assertEquals(0, imported.code(), imported.err());
    assertTrue(imported.out().contains("1 judgement or note"), imported.out());
    assertEquals("first", note(colleagues));

    var again = on(colleagues, "audits", "import", file(), "--passphrase-file", words());
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("nothing to import"), again.out());

    judge(mine, "second");
    assertEquals(
        0, on(mine, "audits", "export", begin, file(), "--passphrase-file", words()).code());
    var refused = on(colleagues, "audits", "import", file(), "--passphrase-file", words());
    assertEquals(2, refused.code());
    assertTrue(refused.errorLine().contains("add --replace"), refused.err());
    assertEquals("first", note(colleagues), "nothing changed without being asked");
    assertEquals(
        0,
        on(colleagues, "audits", "import", file(), "--passphrase-file", words(), "--replace")
            .code());
    assertEquals("second", note(colleagues));
  }

  @Test
  void two_that_both_went_on_stay_apart() {
    var id = audit.id().toString();
    assertEquals(0, on(mine, "audits", "export", id, file(), "--not-encrypted").code());
    assertEquals(0, on(colleagues, "audits", "import", file()).code());
    judge(colleagues, "hers");
    judge(mine, "mine");
    assertEquals(0, on(mine, "audits", "export", id, file(), "--not-encrypted").code());

    var called = on(colleagues, "audits", "import", file(), "--replace");

    assertEquals(2, called.code());
    assertTrue(called.errorLine().contains("both went on since they parted"), called.err());
    assertEquals("hers", note(colleagues));
  }

  @Test
  void how_it_travels_has_to_be_said_and_a_weak_passphrase_is_refused() throws IOException {
    var id = audit.id().toString();
    var unsaid = on(mine, "audits", "export", id, file());
    assertEquals(2, unsaid.code());
    assertTrue(unsaid.errorLine().contains("--not-encrypted"), unsaid.err());

    Files.writeString(passphrase, "short");
    var weak = on(mine, "audits", "export", id, file(), "--passphrase-file", words());
    assertEquals(2, weak.code());
    assertTrue(weak.errorLine().contains("shorter than 14 characters"), weak.err());
    assertFalse(weak.errorLine().contains("\"short\""), "a passphrase is not repeated");
    assertFalse(Files.exists(file));
  }

  @Test
  void what_cannot_be_taken_is_one_line_and_exit_2() throws IOException {
    var id = audit.id().toString();
    assertEquals(0, on(mine, "audits", "export", id, file(), "--passphrase-file", words()).code());
    var other = Files.writeString(folder.resolve("other.txt"), "wrong horse battery staple");
    oneLine(
        on(colleagues, "audits", "import", file(), "--passphrase-file", other.toString()),
        "the passphrase is another one");
    var whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 40));
    oneLine(
        on(colleagues, "audits", "import", file(), "--passphrase-file", words()), "or cut off on");
    Files.writeString(file, "no audit");
    oneLine(on(colleagues, "audits", "import", file()), "it is not an audit exported by");
    oneLine(on(colleagues, "audits", "import", folder.resolve("gone").toString()), "no such file");
    oneLine(on(mine, "audits", "export", "ffff", file(), "--not-encrypted"), "audits list prints");
    oneLine(on(mine, "audits", "export", "", file(), "--not-encrypted"), "audits list prints");
    oneLine(on(folder.resolve("nobody"), "audits", "list"), "There is no store in");
    assertFalse(Files.exists(folder.resolve("nobody")), "looking makes no store");
    oneLine(on(mine, "audits"), "audits needs one of list, export and import");
    oneLine(on(mine, "wordings"), "wordings needs one of export and import");
  }

  @Test
  void wordings_go_to_a_colleague_and_stand_beside_hers() {
    var team = folder.resolve("team.wordings.json").toString();
    wording(mine, new Wording("own.1", "Agreed", "By telephone."));
    wording(colleagues, new Wording("own.2", "Agreed", "In writing."));

    var exported = on(mine, "wordings", "export", team);
    assertEquals("Exported 1 wording to " + team + ".", exported.out().strip());
    var imported = on(colleagues, "wordings", "import", team);
    assertEquals(
        "Imported 1 wording. 1 of them got a number after the title, because other words stand"
            + " under it.",
        imported.out().strip());
    assertEquals(
        "Imported 0 wordings. 1 were here already.",
        on(colleagues, "wordings", "import", team).out().strip());
    oneLine(on(colleagues, "wordings", "import", words()), "it holds no wordings");
  }

  private static void oneLine(Called called, String part) {
    assertEquals(2, called.code(), called.err());
    assertTrue(called.errorLine().contains(part), called.err());
  }

  private Called on(Path data, String... arguments) {
    var all = new String[arguments.length + 2];
    all[0] = "--data";
    all[1] = data.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Called.with(all);
  }

  private String file() {
    return file.toString();
  }

  private String words() {
    return passphrase.toString();
  }

  private static Database store(Path data) {
    return Database.open(new DataFolder(data).storeFile());
  }

  private void judge(Path data, String note) {
    try (var database = store(data)) {
      new AuditStore(database)
          .annotate(
              audit.id(),
              new Annotation(
                  new Subject(CONTROL, Optional.empty()),
                  Instant.now(),
                  "Ada Auditor",
                  Optional.of(Verdict.COMPLIANT),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  note));
    }
  }

  private String note(Path data) {
    try (var database = store(data)) {
      return new AuditStore(database)
          .load(audit.id(), ChecklistReader.bundled())
          .annotations()
          .get(CONTROL)
          .getLast()
          .note();
    }
  }

  private static void wording(Path data, Wording wording) {
    try (var database = store(data)) {
      new WordingStore(database, InstantSource.system()).save(wording);
    }
  }
}
