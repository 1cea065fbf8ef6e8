package org.postgresaudit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.store.SavedWording.Origin;
import org.postgresaudit.store.WordingStore.Taken;

class WordingFileTest {
  private static final Wording AGREED =
      new Wording("own.1", "Agreed \u201cby phone\u201d 漢", "With {name}\n\n* by telephone 🐘");

  @TempDir Path folder;
  private Path file;
  private Database database;
  private WordingStore mine;

  @BeforeEach
  void open() {
    file = folder.resolve("team.wordings.json");
    database = Database.open(folder.resolve("mine.db"));
    mine = new WordingStore(database, InstantSource.system());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_written_is_read_word_for_word() {
    WordingFile.write(List.of(AGREED), file);
    WordingFile.write(List.of(AGREED), file);
    assertEquals(List.of(AGREED), WordingFile.read(file));
    assertEquals(List.of("mine.db", "team.wordings.json"), names());
  }

  @Test
  void only_what_was_written_or_changed_here_leaves() {
    var shipped = mine.all().getFirst().wording();
    mine.save(AGREED);
    mine.save(new Wording(shipped.id(), "A shipped one", "In our words."));
    assertEquals(
        List.of("A shipped one", AGREED.title()),
        mine.ours().stream().map(Wording::title).toList());
  }

  @Test
  void a_library_taken_twice_stands_there_once() {
    assertEquals(new Taken(1, 0, 0), mine.take(List.of(AGREED)));
    assertEquals(new Taken(0, 0, 1), mine.take(List.of(AGREED)));
    assertEquals(List.of(AGREED), mine.ours());
  }

  @Test
  void other_words_under_the_same_title_stand_beside_mine() {
    mine.save(AGREED);
    var theirs = new Wording("own.2", AGREED.title(), "In writing.");

    assertEquals(new Taken(1, 1, 0), mine.take(List.of(theirs)));
    assertEquals(new Taken(0, 0, 1), mine.take(List.of(theirs)), "the second time it is known");

    assertEquals(
        List.of(AGREED.title(), AGREED.title() + " (2)"),
        mine.ours().stream().map(Wording::title).toList());
    assertEquals(AGREED.text(), mine.ours().getFirst().text());
    assertEquals("In writing.", mine.ours().getLast().text());
  }

  @Test
  void a_later_version_of_the_same_wording_does_not_replace_mine() {
    mine.save(AGREED);
    var later = new Wording(AGREED.id(), "Agreed in writing", "Signed.");
    assertEquals(new Taken(1, 0, 0), mine.take(List.of(later)));
    assertEquals(2, mine.ours().size());
    assertTrue(mine.ours().contains(AGREED));
  }

  @Test
  void a_shipped_one_a_colleague_changed_comes_beside_the_shipped_one() {
    var shipped = mine.all().getFirst().wording();
    var theirs = new Wording(shipped.id(), shipped.title(), "In their words.");
    assertEquals(new Taken(1, 1, 1), mine.take(List.of(theirs, shipped)));
    assertTrue(
        mine.all().stream()
            .anyMatch(w -> w.wording().equals(shipped) && w.origin() == Origin.SHIPPED));
    assertEquals("In their words.", mine.ours().getFirst().text());
    assertEquals(shipped.title() + " (2)", mine.ours().getFirst().title());
  }

  @Test
  void what_hides_or_turns_text_stays_outside() throws IOException {
    write(
        """
        {"schema": "postgres-audit/wordings/1", "wordings": [
          {"id": "own.1", "title": "Pa\\u0007id\\nlater", "text": "a\\u202eb\\tc\\r\\nd"}]}
        """);
    assertEquals(List.of(new Wording("own.1", "Paid later", "ab\tc\nd")), WordingFile.read(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "hello | it holds no wordings exported by Postgres Audit",
        "~~ | it holds no wordings",
        "[] | it holds no wordings",
        "{\"schema\":\"postgres-audit/audit/1\"} | it holds no wordings",
        "{\"schema\":\"postgres-audit/wordings/2\",\"wordings\":[]} | a newer version",
        "{\"schema\":\"postgres-audit/wordings/1\"} | it has no list of wordings",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[ | it ends too early",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[]} {} | there is more after its"
            + " end",
        "{\"schema\":\"postgres-audit/wordings/1\",\"schema\":\"x\",\"wordings\":[]} | a field"
            + " stands in it twice, line 1",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[],\"x\":1} | the file has a field"
            + " “x” that nobody here knows",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[7]} | wording 1 is no wording",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[{\"id\":\"a\",\"title\":\"b\"}]}"
            + " | wording 1 has no text",
        "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[{\"id\":\"a\",\"title\":\"b\","
            + "\"text\":\" \\u0007 \"}]} | the text of wording 1 is empty",
      })
  void a_file_that_cannot_be_taken_is_told_in_one_sentence(String json, String told)
      throws IOException {
    write(json);
    refused(told);
  }

  @Test
  void texts_and_files_without_measure_are_refused() throws IOException {
    var head = "{\"schema\":\"postgres-audit/wordings/1\",\"wordings\":[";
    write(head + "{\"id\":\"a\",\"title\":\"b\",\"text\":\"" + "x".repeat(20_001) + "\"}]}");
    refused("the text of wording 1 is longer than 20,000 characters");
    write(head + "{\"id\":\"a\",\"title\":\"" + "x".repeat(201) + "\",\"text\":\"c\"}]}");
    refused("the title of wording 1 is longer than 200 characters");
    var one = "{\"id\":\"a\",\"title\":\"b\",\"text\":\"c\"}";
    write(head + String.join(",", IntStream.range(0, 2001).mapToObj(_ -> one).toList()) + "]}");
    refused("it holds 2,001 wordings, more than the 2,000 one file may bring");
    write(head + "[".repeat(100_000));
    refused("it holds no wordings");
    Files.write(file, new byte[17 * 1024 * 1024]);
    refused("larger than any file of wordings");
    Files.delete(file);
    refused("there is no such file");
  }

  @Test
  void the_longest_library_that_is_written_can_be_read() {
    var many = new ArrayList<Wording>();
    for (int i = 0; i < 700; i++) {
      many.add(new Wording("own." + i, "Title " + i, "x".repeat(Wording.LONGEST_TEXT)));
    }
    WordingFile.write(many, file);
    assertEquals(many, WordingFile.read(file));
    many.addAll(List.copyOf(many));
    assertThrows(StoreFault.class, () -> WordingFile.write(many, file));
    assertEquals(700, WordingFile.read(file).size(), "the older file is as it was");
  }

  @Test
  void a_number_after_the_longest_title_still_fits() {
    var title = "é".repeat(Wording.LONGEST_TITLE);
    mine.save(new Wording("own.1", title, "one"));
    mine.take(List.of(new Wording("own.2", title, "two")));
    WordingFile.write(mine.ours(), file);
    assertEquals(2, WordingFile.read(file).size());
  }

  @Test
  void a_folder_that_is_not_there_is_told_and_nothing_is_left() {
    var fault =
        assertThrows(
            StoreFault.class,
            () -> WordingFile.write(List.of(AGREED), folder.resolve("no/where.json")));
    assertTrue(fault.getMessage().contains("no such file or folder"), fault.getMessage());
    assertFalse(names().stream().anyMatch(name -> name.endsWith(".part")));
  }

  private List<String> names() {
    try (var all = Files.list(folder)) {
      return all.map(path -> String.valueOf(path.getFileName()))
          .filter(name -> !name.contains("-wal") && !name.contains("-shm"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void write(String json) throws IOException {
    Files.write(file, json.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(String told) {
    var fault = assertThrows(StoreFault.class, () -> WordingFile.read(file));
    assertEquals(StoreFault.Kind.WORDING_FILE, fault.kind());
    assertTrue(String.valueOf(fault.getMessage()).contains(told), fault.getMessage());
  }
}
