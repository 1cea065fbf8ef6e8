package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.checklist.Checklist;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.ChecklistReader;
import org.postgresaudit.store.PackConfirmations.Confirmation;
import org.postgresaudit.store.PackShelf.Origin;
import org.postgresaudit.store.PackShelf.Shelved;

class PackShelfTest {
  private static final Checklist OWN = ChecklistReader.bundled();
  private static final Confirmation MARA =
      new Confirmation("Mara Keller", Instant.parse("2026-11-22T10:00:00Z"));

  @TempDir Path folder;
  private Path source;
  private PackShelf shelf;

  @BeforeEach
  void a_pack() throws IOException {
    source = folder.resolve("House rules");
    var item = Files.createDirectories(source.resolve("1-configuration-settings/2-port"));
    Files.writeString(source.resolve("checklist.yaml"), "version: \"7\"\n");
    Files.writeString(
        item.resolveSibling("section.yaml"), "title: Configuration\nintroduction: Settings.\n");
    Files.writeString(item.resolve("item.yaml"), "title: Port\nintroduction: The port.\n");
    Files.writeString(
        item.resolve("port-is-agreed-on.yaml"),
        """
        title: Port is agreed on
        severity: low
        why: A stray port is a stray server.
        fix: Agree on one.
        check_by_hand: Ask.
        """);
    shelf = new PackShelf(folder.resolve("data/packs"), Set.of());
  }

  private Shelved only() {
    var all = shelf.all(OWN);
    assertEquals(1, all.size(), all.toString());
    return all.getFirst();
  }

  private Path kept() {
    return folder.resolve(
        "data/packs/House rules/1-configuration-settings/2-port/port-is-agreed-on.yaml");
  }

  @Test
  void a_pack_is_asked_only_after_somebody_confirmed_it() {
    assertEquals(List.of(), shelf.all(OWN));
    var pack = shelf.add(source);
    assertEquals(new Shelved.Unconfirmed(pack, Origin.NEW), only());
    assertEquals(OWN, shelf.inUse(OWN));

    shelf.confirm(pack, MARA);

    assertEquals(new Shelved.InUse(pack, MARA), only());
    assertTrue(shelf.inUse(OWN).control("port-is-agreed-on").isPresent());
    shelf.withdraw(pack);
    assertInstanceOf(Shelved.Unconfirmed.class, only());
  }

  @Test
  void a_changed_pack_is_asked_about_again() throws IOException {
    shelf.confirm(shelf.add(source), MARA);
    Files.writeString(kept(), Files.readString(kept()).replace("Ask.", "Ask twice."));
    assertEquals(Origin.CHANGED, assertInstanceOf(Shelved.Unconfirmed.class, only()).origin());
    assertEquals(OWN, shelf.inUse(OWN));
    Files.writeString(kept(), Files.readString(kept()).replace("Ask twice.", "Ask."));
    assertInstanceOf(Shelved.InUse.class, only());
  }

  @Test
  void a_faulty_pack_says_what_is_wrong_and_the_others_go_on() throws IOException {
    shelf.confirm(shelf.add(source), MARA);
    var other = folder.resolve("data/packs/Broken");
    Files.createDirectories(other);
    var all = shelf.all(OWN);
    assertEquals(2, all.size());
    assertInstanceOf(Shelved.Refused.class, all.getFirst());
    assertInstanceOf(Shelved.InUse.class, all.getLast());
    assertEquals(1, shelf.inUse(OWN).packs().size());
  }

  @Test
  void two_packs_with_one_name_of_a_control_cannot_both_be_used() throws IOException {
    shelf.confirm(shelf.add(source), MARA);
    Files.move(source, folder.resolve("Other rules"));
    var other = shelf.add(folder.resolve("Other rules"));
    shelf.confirm(other, MARA);
    assertInstanceOf(Shelved.InUse.class, shelf.all(OWN).getFirst());
    assertInstanceOf(Shelved.Refused.class, shelf.all(OWN).getLast());
    assertEquals(1, shelf.inUse(OWN).packs().size());
  }

  @Test
  void only_what_belongs_to_a_pack_is_copied() throws IOException {
    Files.writeString(source.resolve("notes.txt"), "who is who at the client");
    Files.writeString(Files.createDirectories(source.resolve(".git")).resolve("HEAD"), "x");
    var pack = shelf.add(source);
    assertEquals(pack, shelf.read(folder.resolve("data/packs/House rules")));
    assertFalse(Files.exists(folder.resolve("data/packs/House rules/notes.txt")));
    assertFalse(Files.exists(folder.resolve("data/packs/House rules/.git")));
    try (var files = Files.list(folder.resolve("data/packs"))) {
      assertEquals(1, files.count(), "something was left behind");
    }
  }

  @Test
  void a_faulty_pack_is_not_put_there_and_none_is_overwritten() throws IOException {
    shelf.add(source);
    assertThrows(StoreFault.class, () -> shelf.add(source));
    Files.delete(source.resolve("checklist.yaml"));
    Files.move(source, folder.resolve("Broken"));
    assertThrows(ChecklistFault.class, () -> shelf.add(folder.resolve("Broken")));
    assertEquals(1, shelf.all(OWN).size());
  }

  @Test
  void a_removed_pack_is_gone_and_its_hash_stays_confirmed() {
    var pack = shelf.add(source);
    shelf.confirm(pack, MARA);
    shelf.remove(pack.name());
    assertEquals(List.of(), shelf.all(OWN));
    shelf.add(source);
    assertInstanceOf(Shelved.InUse.class, only());
  }

  @Test
  void nonsense_among_the_confirmations_confirms_nothing() throws IOException {
    var pack = shelf.add(source);
    Files.writeString(
        folder.resolve("data/packs/confirmed.txt"),
        "\n\t\t\t\nzz\n" + pack.sha256() + "\n" + pack.sha256() + "\tx\tyesterday\tme\n");
    assertInstanceOf(Shelved.Unconfirmed.class, only());
    shelf.confirm(pack, new Confirmation("Mara\nKeller\t", Instant.EPOCH));
    assertEquals("Mara Keller", assertInstanceOf(Shelved.InUse.class, only()).confirmation().by());
  }
}
