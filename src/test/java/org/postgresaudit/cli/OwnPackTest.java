package org.postgresaudit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.servers.PostgresServer;
import org.postgresaudit.store.PackConfirmations.Confirmation;
import org.postgresaudit.store.PackShelf;

/// A consultant's own pack on the command line: checked, shown, and asked only when confirmed.
class OwnPackTest {
  private static final String URI = "postgresql://auditor@127.0.0.1:1/shop?sslmode=disable";

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void write() throws IOException {
    pack = Packs.slow(folder.resolve("House rules"));
  }

  private Called audit(String... more) {
    var arguments = new java.util.ArrayList<String>();
    arguments.addAll(java.util.List.of("--data", folder.resolve("data").toString(), "audit", URI));
    arguments.addAll(java.util.List.of("--pack", pack.toString()));
    arguments.addAll(java.util.List.of(more));
    return Called.with(arguments.toArray(String[]::new));
  }

  @Test
  void a_good_pack_is_shown_with_its_hash_and_how_to_ask_it() {
    var fine = Called.with("controls", "check", pack.toString());
    assertEquals("", fine.err());
    assertEquals(0, fine.code());
    assertTrue(fine.out().contains(Packs.SLOW), fine.out());
    assertTrue(
        fine.out()
            .contains(
                "The pack House rules, version 7, can be used: 1 control, SHA-256 "
                    + Packs.sha256(pack)),
        fine.out());
    assertTrue(fine.out().contains("--pack-sha256 " + Packs.sha256(pack)), fine.out());
  }

  @Test
  void every_fault_of_every_file_is_told_with_its_line() throws IOException {
    Packs.misspell(pack);
    var item = pack.resolve("1-configuration-settings/1-listen-addresses");
    Files.writeString(item.resolve("Odd Name.yaml"), "title: x\n");
    Files.writeString(item.resolve("half.yaml"), "title: Half\nseverity: hgih\nwhy: [a\n");
    Files.writeString(
        item.resolve("many.yaml"),
        """
        title: Many
        severity: hgih
        look_in: nowhere
        needs: everything
        why: x
        offending_rows: |
          select 1 as value,
                 pg_catalog.pg_sleep(9) as nap
        finding: "It is {valeu}."
        identified_by: [thing]
        fix: x
        references:
          - http://example.com
        """);
    var called = Called.with("controls", "check", pack.toString());
    assertEquals(1, called.code());
    assertEquals("", called.err());
    var many = "1-configuration-settings/1-listen-addresses/many.yaml:";
    for (var line :
        new String[] {
          many + "1: field \"check_by_hand\" is missing",
          many + "2: \"hgih\"",
          many + "3: \"nowhere\"",
          many + "4: \"everything\"",
          many + "8: a probe must not call pg_sleep",
          many + "9: \"valeu\" is no column",
          many + "10: \"thing\" is no column",
          many + "13: \"http://example.com\" is no https link",
          "half.yaml:4: this is no valid YAML",
          "Odd Name.yaml:1: a control's name",
          "yaml:2: unknown field \"severty\"",
        }) {
      assertTrue(
          called.out().contains(line) || called.out().contains(line.replace(":13:", ":12:")),
          line + "\n" + called.out());
    }
    assertTrue(called.outLines().getLast().contains(" in 4 files;"), called.out());
  }

  @Test
  void a_pack_is_listed_with_the_others_before_anybody_confirmed_it() {
    var listed = Called.with("controls", "list", "--pack", pack.toString());
    assertEquals(0, listed.code(), listed.err());
    assertTrue(listed.out().contains(Packs.SLOW), listed.out());
    assertTrue(listed.outLines().getLast().contains("House rules 7"), listed.out());
  }

  @Test
  void a_name_of_ours_is_a_fault_too() throws IOException {
    Packs.rename(pack, "listen-addresses-are-named");
    var called = Called.with("controls", "check", pack.toString());
    assertEquals(1, called.code());
    assertTrue(called.out().contains("has a control of this name already"), called.out());
    var inAudit = audit("--pack-sha256", Packs.sha256(pack));
    assertEquals(2, inAudit.code());
    assertTrue(inAudit.errorLine().contains("has a control of this name already"), inAudit.err());
  }

  @Test
  void a_folder_that_is_no_pack_is_refused() throws IOException {
    var empty = Files.createDirectories(folder.resolve("empty"));
    var called = Called.with("controls", "check", empty.toString());
    assertEquals(1, called.code());
    assertTrue(called.out().contains("checklist.yaml: the file is missing"), called.out());
  }

  @Test
  void a_pack_nobody_confirmed_is_not_asked() {
    var refused = audit();
    assertEquals(2, refused.code());
    assertTrue(refused.errorLine().contains("--pack-sha256 " + Packs.sha256(pack)), refused.err());
    assertTrue(refused.errorLine().contains("House rules (version 7, 1 control)"), refused.err());
  }

  @Test
  void a_pack_that_was_changed_is_not_asked_with_its_old_hash() throws IOException {
    var before = Packs.sha256(pack);
    var file = pack.resolve("1-configuration-settings/1-listen-addresses/" + Packs.SLOW + ".yaml");
    Files.writeString(file, Files.readString(file).replace("Wait.", "Wait longer."));
    var refused = audit("--pack-sha256", before);
    assertEquals(2, refused.code());
    assertTrue(refused.errorLine().contains("was changed"), refused.err());
    assertTrue(refused.errorLine().contains(Packs.sha256(pack)), refused.err());
  }

  @Test
  void a_hash_of_no_pack_is_told() {
    var refused = audit("--pack-sha256", Packs.sha256(pack), "--pack-sha256", "0".repeat(64));
    assertEquals(2, refused.code());
    assertTrue(refused.errorLine().contains("No pack given"), refused.err());
  }

  @Test
  void a_confirmed_pack_is_asked_and_named_in_the_results() throws IOException {
    var file = pack.resolve("1-configuration-settings/1-listen-addresses/" + Packs.SLOW + ".yaml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "pg_catalog.pg_proc a, pg_catalog.pg_proc b, pg_catalog.pg_proc c",
                "pg_catalog.pg_proc a"));
    var json = folder.resolve("a.json");
    var shelf = new PackShelf(folder.resolve("data/packs"), Set.of());
    shelf.confirm(shelf.read(pack), new Confirmation("Mara Keller", Instant.EPOCH));
    var server = PostgresServer.shared(15);
    var called =
        Called.with(
            "--data",
            folder.resolve("data").toString(),
            "audit",
            "postgresql://postgres@127.0.0.1:%d/fixture?sslmode=disable".formatted(server.port()),
            "--section",
            "1",
            "--pack",
            pack.toString(),
            "--json",
            json.toString());
    assertEquals(0, called.code(), called.err());
    assertTrue(
        called.out().contains("Pack    House rules 7, 1 control, SHA-256 " + Packs.sha256(pack)),
        called.out());
    var checklist = new ObjectMapper().readTree(Files.readAllBytes(json)).get("checklist");
    assertTrue(checklist.get("version").asText().contains("House rules 7"), checklist.toString());
    var named = checklist.get("packs").get(0);
    assertEquals("House rules", named.get("name").asText());
    assertEquals(Packs.sha256(pack), named.get("sha256").asText());
    assertEquals(1, named.get("controls").asInt());
  }
}
