package org.postgresaudit.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresaudit.ui.kit.ColumnChoice.Column;
import org.postgresaudit.ui.kit.ColumnChoice.Shown;
import org.postgresaudit.ui.kit.TableOrder.Direction;

/// Rows of a table put in order, searched, and given to other programs.
class TableTextTest {
  private static final List<List<String>> ROWS =
      List.of(
          List.of("shop", "10"),
          List.of("Legacy", "9"),
          List.of("archive", ""),
          List.of("legacy", "-1.5"));

  @Test
  void a_value_that_a_spreadsheet_would_run_is_marked_as_text() {
    for (var formula : List.of("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "＝1")) {
      var line = csv(List.of(formula));
      assertEquals("'" + formula, line.replace("\"", ""), formula);
    }
  }

  @Test
  void numbers_stay_numbers() {
    assertEquals("-1,-2.5,10", csv(List.of("-1", "-2.5", "10")));
  }

  @Test
  void quotes_commas_and_line_breaks_are_written_as_the_rule_says() {
    assertEquals(
        "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",plain,",
        csv(List.of("a,b", "say \"no\"", "two\nlines", "plain", "")));
  }

  @Test
  void a_file_begins_with_the_heads_and_every_line_ends_with_cr_lf() throws IOException {
    var text = new StringBuilder();
    TableText.csv(text, List.of("role", "=x"), List.of(List.of("clerk", "9")));
    assertEquals("role,'=x\r\nclerk,9\r\n", text.toString());
  }

  @Test
  void copied_rows_have_their_heads_and_no_tab_or_break_of_their_own() {
    assertEquals(
        "role\tlimit\nad␉min\t⏎",
        TableText.tabbed(List.of("role", "limit"), List.of(List.of("ad\tmin", "\n"))));
  }

  @Test
  void numbers_are_ordered_by_their_value_and_before_texts() {
    assertEquals(List.of("-1.5", "9", "10", ""), column(1, ordered(1, Direction.UP)));
    assertEquals(List.of("", "10", "9", "-1.5"), column(1, ordered(1, Direction.DOWN)));
  }

  @Test
  void texts_are_ordered_without_regard_to_case_at_first() {
    assertEquals(
        List.of("archive", "Legacy", "legacy", "shop"), column(0, ordered(0, Direction.UP)));
  }

  @Test
  void rows_that_are_equal_stay_as_they_came_unless_a_second_column_decides() {
    var rows = List.of(List.of("b", "1"), List.of("b", "0"), List.of("a", "5"));
    assertEquals(
        List.of("5", "1", "0"),
        column(1, new TableOrder(List.of(new TableOrder.Key(0, Direction.UP)), "").of(rows)));
    assertEquals(
        List.of("5", "0", "1"),
        column(
            1,
            new TableOrder(
                    List.of(
                        new TableOrder.Key(0, Direction.UP), new TableOrder.Key(1, Direction.UP)),
                    "")
                .of(rows)));
  }

  @Test
  void only_rows_with_every_word_are_left() {
    assertEquals(List.of("9", "-1.5"), column(1, new TableOrder(List.of(), "LÉGACY").of(ROWS)));
    assertEquals(List.of("9"), column(1, new TableOrder(List.of(), "legacy 9").of(ROWS)));
    assertEquals(List.of(), new TableOrder(List.of(), "legacy shop").of(ROWS));
  }

  @Test
  void without_words_and_order_the_rows_are_the_very_same() {
    assertSame(ROWS, new TableOrder(List.of(), " ").of(ROWS));
  }

  @Test
  void a_choice_of_columns_is_read_back_and_fits_the_columns_there_are_now() {
    var choice =
        new ColumnChoice(
            List.of(new Column("call able", Shown.HIDDEN), new Column("a+b", Shown.SHOWN)));
    assertEquals(choice, ColumnChoice.read(choice.written()));
    assertEquals(
        List.of(
            new Column("call able", Shown.HIDDEN),
            new Column("a+b", Shown.SHOWN),
            new Column("new", Shown.SHOWN)),
        choice.among(List.of("a+b", "new", "call able")).columns());
    assertEquals(
        List.of(new Column("call able", Shown.SHOWN)),
        choice.among(List.of("call able")).columns());
  }

  private static List<List<String>> ordered(int column, Direction direction) {
    return new TableOrder(List.of(new TableOrder.Key(column, direction)), "").of(ROWS);
  }

  private static List<String> column(int place, List<List<String>> rows) {
    return rows.stream().map(row -> row.get(place)).toList();
  }

  private static String csv(List<String> values) {
    var text = new StringBuilder();
    try {
      TableText.csv(text, values, List.of());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.substring(0, text.length() - 2);
  }
}
