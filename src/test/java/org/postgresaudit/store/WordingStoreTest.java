package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.store.SavedWording.Origin;

class WordingStoreTest {
  @TempDir Path folder;
  private Database database;
  private WordingStore wordings;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("audits.db"));
    wordings = new WordingStore(database, InstantSource.system());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void the_program_brings_a_dozen_wordings_each_with_a_title_of_its_own() {
    var shipped = wordings.all();
    assertTrue(shipped.size() >= 12, "there are " + shipped.size());
    var titles = new HashSet<String>();
    for (var saved : shipped) {
      assertEquals(Origin.SHIPPED, saved.origin());
      assertTrue(titles.add(saved.wording().title()), saved.wording().title());
      assertFalse(saved.wording().text().isBlank());
    }
  }

  @Test
  void one_written_here_is_kept_changed_and_deleted() {
    wordings.save(new Wording("own-1", "Agreed", "Agreed by telephone."));
    wordings.save(new Wording("own-1", "Agreed", "Agreed by telephone \u202e 漢 {name}."));
    assertEquals("Agreed by telephone \u202e 漢 {name}.", find("own-1").wording().text());
    assertEquals(Origin.OWN, find("own-1").origin());
    wordings.delete("own-1");
    assertTrue(wordings.all().stream().noneMatch(saved -> saved.wording().id().equals("own-1")));
  }

  @Test
  void a_shipped_one_changed_here_comes_back_when_the_change_is_deleted() {
    var shipped = wordings.all().getFirst().wording();
    wordings.save(new Wording(shipped.id(), shipped.title(), "In our words."));
    assertEquals(Origin.CHANGED, find(shipped.id()).origin());
    wordings.delete(shipped.id());
    assertEquals(shipped, find(shipped.id()).wording());
    assertEquals(Origin.SHIPPED, find(shipped.id()).origin());
  }

  @Test
  void what_is_used_most_stands_first() {
    var last = wordings.all().getLast().wording().id();
    wordings.used(last);
    wordings.used(last);
    assertEquals(last, wordings.all().getFirst().wording().id());
    assertEquals(2, wordings.all().getFirst().uses());
    assertEquals(List.of(), wordings.all().stream().skip(1).filter(w -> w.uses() > 0).toList());
  }

  private SavedWording find(String id) {
    return wordings.all().stream()
        .filter(saved -> saved.wording().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
