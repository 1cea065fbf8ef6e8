package org.postgresaudit.report;

import java.util.ArrayList;
import java.util.List;
import org.postgresaudit.probe.Evidence;

/// The rows of an answer, cut to what fits a page; the caption says what was left out.
///
/// @param keep short enough to stand on one page
/// @param tight set in smaller letters, because much has to stand side by side
record Table(String caption, List<Column> columns, List<Row> rows, boolean keep, boolean tight) {
  static final int MOST_COLUMNS = 8;
  static final int MOST_ROWS = 40;
  private static final int MOST_LETTERS = 240;
  private static final int ONE_PAGE = 12;

  /// Letters of a cell that are better broken than given more room.
  private static final int MOST_WANTED = 90;

  private static final double PAGE_POINTS = 470;

  /// Points one letter takes, at 8 and at 7 points.
  private static final double LETTER = 4.9;

  private static final double SMALL_LETTER = 4.3;

  /// @param width in percent of the table
  /// @param number whether all its cells are numbers
  record Column(String name, int width, boolean number) {}

  record Row(List<Cell> cells) {}

  /// @param first whether it names its row
  record Cell(String text, boolean first, boolean number) {}

  /// With no row that has to come.
  static List<Table> of(Evidence evidence) {
    return of(evidence, new Pinned.Rows(evidence.rows(), 0));
  }

  /// None when the answer has no columns or no rows.
  ///
  /// @param pinned its rows, those that have to come first
  static List<Table> of(Evidence evidence, Pinned.Rows pinned) {
    if (evidence.columns().isEmpty() || evidence.rows().isEmpty()) {
      return List.of();
    }
    int width = Math.min(MOST_COLUMNS, evidence.columns().size());
    List<List<String>> shown =
        pinned.rows().stream()
            .limit(Math.max(MOST_ROWS, pinned.first()))
            .map(row -> cut(row, width))
            .toList();
    List<String> names = evidence.columns().subList(0, width);
    boolean tight = letters(names, shown) * LETTER > 1.4 * PAGE_POINTS;
    var columns = columns(names, shown, tight ? SMALL_LETTER : LETTER);
    var rows = shown.stream().map(row -> row(row, columns)).toList();
    return List.of(
        new Table(
            FindingMessages.tableCaption(evidence, shown.size(), width)
                + FindingMessages.pinnedFirst(pinned.first()),
            columns,
            rows,
            rows.size() <= ONE_PAGE,
            tight));
  }

  /// How many letters would have to stand side by side if no cell were broken.
  private static int letters(List<String> names, List<List<String>> rows) {
    int letters = 0;
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      letters += Math.max(names.get(i).length(), Math.min(longest, MOST_WANTED)) + 2;
    }
    return letters;
  }

  private static List<String> cut(List<String> row, int width) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < width; i++) {
      String text = i < row.size() ? row.get(i) : "";
      cells.add(
          text.length() > MOST_LETTERS
              ? Words.shortened(text, MOST_LETTERS)
                  + " "
                  + FindingMessages.lettersInAll(text.length())
              : text);
    }
    return cells;
  }

  private static List<Column> columns(List<String> names, List<List<String>> rows, double letter) {
    var wanted = new double[names.size()];
    var least = new double[names.size()];
    var numbers = new boolean[names.size()];
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      numbers[i] = rows.stream().map(row -> row.get(column)).allMatch(Table::isNumber);
      double padding = numbers[i] ? 16 : 10;
      int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      int word = rows.stream().mapToInt(row -> longestWord(row.get(column))).max().orElse(0);
      double head = names.get(i).length() * (letter + 0.5) + padding;
      least[i] = Math.max(head, Math.min(word, 28) * letter + padding);
      wanted[i] = Math.max(least[i], Math.min(longest, MOST_WANTED) * letter + padding);
    }
    double[] widths = share(least, wanted);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(new Column(names.get(i), (int) Math.floor(widths[i]), numbers[i]));
    }
    return columns;
  }

  /// Percent for each column: what it needs at least, then what is left by what it would like.
  private static double[] share(double[] least, double[] wanted) {
    double needed = sum(least);
    double liked = Math.max(sum(wanted) - needed, 1);
    double left = Math.max(PAGE_POINTS - needed, 0);
    var widths = new double[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + left * (wanted[i] - least[i] + 1.0 / widths.length) / liked;
    }
    double all = sum(widths);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = 100 * widths[i] / all;
    }
    return widths;
  }

  private static double sum(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum;
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9]{1,15}([.,][0-9]{1,6})?");
  }

  private static Row row(List<String> texts, List<Column> columns) {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < texts.size(); i++) {
      cells.add(new Cell(texts.get(i), i == 0, columns.get(i).number()));
    }
    return new Row(cells);
  }
}
