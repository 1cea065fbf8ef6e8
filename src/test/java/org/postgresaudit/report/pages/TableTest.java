package org.postgresaudit.report.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.report.text.FixedTexts;
import org.postgresaudit.report.text.ReportLanguage;

class TableTest {
  private static final FindingMessages SAY =
      new FindingMessages(FixedTexts.of(ReportLanguage.ENGLISH));

  private static Table table(List<String> columns, List<List<String>> rows, long count) {
    return Table.of(
            new Evidence("select 1", "audit", columns, rows, count, count > rows.size(), ""), SAY)
        .getFirst();
  }

  @Test
  void the_caption_says_what_was_left_out() {
    List<List<String>> rows = Collections.nCopies(100, List.of("clerk"));
    assertEquals(
        "The first 40 of 5,000 rows; the attached audit.json has the first 100",
        table(List.of("role"), rows, 5_000).caption());
    assertEquals(
        "The first 40 of 100 rows; the attached audit.json has all of them",
        table(List.of("role"), rows, 100).caption());
    assertEquals(
        "The first 3 of 5,000 rows; the others were not kept",
        table(List.of("role"), rows.subList(0, 3), 5_000).caption());
    assertEquals("3 rows", table(List.of("role"), rows.subList(0, 3), 3).caption());
  }

  @Test
  void columns_are_at_most_eight_and_fill_the_page() {
    var names = new ArrayList<String>();
    var row = new ArrayList<String>();
    for (int i = 0; i < 11; i++) {
      names.add("column_" + i);
      row.add("x".repeat(10 * i));
    }
    var table = table(names, List.of(row), 1);
    assertEquals("1 row; 8 of 11 columns", table.caption());
    var only = table.rows().getFirst();
    assertEquals(8, only.cells().size() + only.below().size());
    double width = table.columns().stream().mapToDouble(Table.Column::width).sum();
    assertTrue(width > 98 && width <= 100, () -> "columns take " + width + " %");
  }

  @Test
  void an_empty_column_takes_no_place_from_one_that_says_something() {
    var names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "last");
    var row = List.of(" clerk", "", "c", "d", "e", "f", "g", "h", "what matters");
    var table = table(names, List.of(row), 1);
    var cells = table.rows().getFirst().cells().stream().map(Table.Cell::text).toList();
    assertEquals("[U+0020]clerk", cells.getFirst());
    assertEquals("what matters", cells.getLast());
    assertEquals(8, cells.size());
  }

  @Test
  void numbers_are_told_from_words() {
    var table =
        table(List.of("name", "rows"), List.of(List.of("a1", "12"), List.of("7", "3.5")), 2);
    assertEquals(List.of(false, true), table.columns().stream().map(Table.Column::number).toList());
  }

  @Test
  void a_long_value_is_cut_and_its_length_named() {
    var table = table(List.of("definition"), List.of(List.of("y".repeat(5_000))), 1);
    String text = table.rows().getFirst().cells().getFirst().text();
    assertTrue(text.endsWith("… (5,000 characters in all)"), text);
    assertTrue(text.length() < 300);
  }

  @Test
  void words_stay_whole_and_what_is_too_wordy_stands_below_its_row() {
    var table =
        table(
            List.of("role", "predefined_role", "means", "path", "rights", "holder", "severity"),
            List.of(
                List.of(
                    "tor_contractor",
                    "pg_execute_server_program",
                    "runs any program as the operating system account of the server",
                    "tor_contractor → pg_execute_server_program (inherited)",
                    "pg_execute_server_program",
                    "tor_contractor granted by postgres",
                    "critical")),
            1);
    var row = table.rows().getFirst();
    assertTrue(row.below().stream().anyMatch(below -> below.name().equals("means")));
    for (int i = 0; i < row.cells().size(); i++) {
      double points = 470 * table.columns().get(i).width() / 100 - 8;
      for (String word : row.cells().get(i).text().split(" ", -1)) {
        assertTrue(word.length() * 4.8 <= points, () -> word + " is broken in " + points);
      }
    }
  }

  /// The layout engine breaks a word that finds room only without the blank behind it.
  @Test
  void a_word_finds_room_with_the_blank_behind_it() {
    var names =
        List.of(
            "schema", "function", "owner", "searched_schema", "place", "way_in", "x", "severity");
    var row =
        List.of(
            "shop",
            "run(what text)",
            "postgres",
            "$user",
            "database fixture",
            "which is missing, so that everyone may create it",
            "grantees",
            "critical");
    var table = table(names, List.of(row), 1);
    double letters = "everyone ".length() * (table.tight() ? 4.2 : 4.8);
    double points =
        table.columns().stream()
            .filter(column -> column.name().equals("way_in"))
            .mapToDouble(column -> column.width() * 4.70 - 6)
            .findFirst()
            .orElseThrow();
    assertTrue(points >= letters, () -> points + " points for " + letters);
  }

  @Test
  void no_rows_make_no_table() {
    assertEquals(List.of(), Table.of(Evidence.NONE, SAY));
  }
}
