package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.postgresaudit.probe.Evidence;
import org.postgresaudit.report.text.VisibleText;
import org.postgresaudit.report.text.Words;

/// The rows of an answer, cut to what fits a page; the caption says what was left out.
///
/// @param keep short enough to stand on one page
/// @param tight set in smaller letters, because much has to stand side by side
record Table(String caption, List<Column> columns, List<Row> rows, boolean keep, boolean tight) {
  static final int MOST_COLUMNS = 8;
  static final int MOST_ROWS = 40;
  private static final int MOST_LETTERS = 240;
  private static final int ONE_PAGE = 12;

  /// @param width in percent of the table
  /// @param number whether all its cells are numbers
  /// @param mono whether they are names and values of the server
  record Column(String name, double width, boolean number, boolean mono) {
    Column inWords() {
      return new Column(name, width, number, false);
    }
  }

  /// @param below what stands under the cells, over the whole width
  record Row(List<Cell> cells, List<Below> below) {
    /// Whether anything stands under the cells.
    public boolean hasBelow() {
      return !below.isEmpty();
    }
  }

  /// A value that was too wordy for a column of its own.
  record Below(String name, String text) {}

  /// @param first whether it names its row
  record Cell(String text, boolean first, boolean number, boolean mono) {}

  /// Of the caller's own rows, none of them cut. Columns with nothing in them are left out.
  ///
  /// @param inWords names of the columns that hold words and no names of the server
  static Table of(
      String caption, List<String> names, List<List<String>> rows, Set<String> inWords) {
    var filled =
        IntStream.range(0, names.size())
            .filter(i -> i == 0 || rows.stream().anyMatch(row -> !row.get(i).isBlank()))
            .boxed()
            .toList();
    var shownNames = filled.stream().map(names::get).toList();
    var shownRows =
        rows.stream()
            .map(
                row ->
                    filled.stream()
                        .map(
                            at ->
                                inWords.contains(names.get(at))
                                    ? row.get(at)
                                    : VisibleText.name(row.get(at)))
                        .toList())
            .toList();
    var layout = Columns.of(shownNames, shownRows);
    var columns =
        columns(shownNames, shownRows, layout).stream()
            .map(column -> inWords.contains(column.name()) ? column.inWords() : column)
            .toList();
    return new Table(
        caption,
        columns,
        shownRows.stream().map(row -> row(row, shownNames, columns, layout)).toList(),
        rows.size() <= ONE_PAGE,
        layout.small());
  }

  /// With no row that has to come.
  static List<Table> of(Evidence evidence, FindingMessages say) {
    return of(evidence, new Pinned.Rows(evidence.rows(), 0), MOST_ROWS, say);
  }

  /// None when the answer has no columns or no rows.
  ///
  /// @param pinned its rows, those that have to come first
  /// @param most how many rows, unless more have to come
  static List<Table> of(Evidence evidence, Pinned.Rows pinned, int most, FindingMessages say) {
    if (evidence.columns().isEmpty() || evidence.rows().isEmpty()) {
      return List.of();
    }
    List<List<String>> chosen =
        pinned.rows().stream().limit(Math.max(most, pinned.first())).toList();
    List<Integer> places = places(evidence, chosen);
    int width = places.size();
    List<List<String>> shown = chosen.stream().map(row -> cut(row, places, say)).toList();
    List<String> names = places.stream().map(evidence.columns()::get).toList();
    var layout = Columns.of(names, shown);
    var columns = columns(names, shown, layout);
    var rows = shown.stream().map(row -> row(row, names, columns, layout)).toList();
    return List.of(
        new Table(
            say.tableCaption(evidence, shown.size(), width) + say.pinnedFirst(pinned.first()),
            columns,
            rows,
            rows.size() <= ONE_PAGE,
            layout.small()));
  }

  /// The columns there is room for: where not all find it, those with nothing in them go first.
  private static List<Integer> places(Evidence evidence, List<List<String>> rows) {
    int all = evidence.columns().size();
    return IntStream.range(0, all)
        .filter(i -> all <= MOST_COLUMNS || i == 0 || rows.stream().anyMatch(row -> fills(row, i)))
        .limit(MOST_COLUMNS)
        .boxed()
        .toList();
  }

  private static boolean fills(List<String> row, int place) {
    return place < row.size() && !row.get(place).isBlank();
  }

  private static List<String> cut(List<String> row, List<Integer> places, FindingMessages say) {
    var cells = new ArrayList<String>();
    for (int i : places) {
      String text = i < row.size() ? VisibleText.name(row.get(i)) : "";
      cells.add(
          text.length() > MOST_LETTERS
              ? Words.shortened(text, MOST_LETTERS) + " " + say.lettersInAll(text.length())
              : text);
    }
    return cells;
  }

  private static List<Column> columns(List<String> names, List<List<String>> rows, Columns layout) {
    var columns = new ArrayList<Column>();
    for (int at = 0; at < layout.beside().size(); at++) {
      int place = layout.beside().get(at);
      columns.add(
          new Column(names.get(place), layout.widths().get(at), isNumbers(rows, place), true));
    }
    return columns;
  }

  /// Whether there is nothing but numbers in that place of all rows.
  static boolean isNumbers(List<List<String>> rows, int place) {
    return rows.stream().map(row -> row.get(place)).allMatch(Table::isNumber);
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]{1,15}([.,][0-9]{1,6})?");
  }

  private static Row row(
      List<String> texts, List<String> names, List<Column> columns, Columns layout) {
    var cells = new ArrayList<Cell>();
    for (int at = 0; at < columns.size(); at++) {
      cells.add(
          new Cell(
              texts.get(layout.beside().get(at)),
              at == 0,
              columns.get(at).number(),
              columns.get(at).mono()));
    }
    var below =
        layout.below().stream()
            .filter(place -> !texts.get(place).isBlank())
            .map(place -> new Below(names.get(place), texts.get(place)))
            .toList();
    return new Row(cells, below);
  }

  /// How many columns stand side by side, for what spans them all.
  int span() {
    return columns.size();
  }
}
