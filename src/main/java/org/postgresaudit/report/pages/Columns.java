package org.postgresaudit.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.postgresaudit.report.text.VisibleText;

/// How the columns of an answer share the width of a page. Words stay whole as long as that can be:
/// smaller letters come first, then the wordiest columns leave their place and stand below their
/// row.
///
/// @param beside places of the columns that stand side by side, in their order
/// @param below places of those that stand below each row
/// @param widths in percent, one for each column beside
/// @param small whether the letters have to be small
record Columns(List<Integer> beside, List<Integer> below, List<Double> widths, boolean small) {
  /// Points between the margins.
  private static final double PAGE = 470;

  /// Points one letter takes, at 8 and at 7 points.
  private static final double LETTER = 4.85;

  private static final double SMALL_LETTER = 4.25;

  /// Longer words are names made by somebody who did not think of paper; they may be broken.
  private static final int LONGEST_WORD = 34;

  /// Letters of a cell that are better broken than given more room.
  private static final int MOST_WANTED = 90;

  /// A cell with more lines makes its row hard to follow.
  private static final int MOST_LINES = 3;

  private static final int FEWEST_BESIDE = 2;

  /// @param names heads of the columns
  /// @param rows as many cells as there are names
  static Columns of(List<String> names, List<List<String>> rows) {
    var all = IntStream.range(0, names.size()).boxed().toList();
    var large = new Sizes(names, rows, LETTER, 8);
    if (large.fits(all)) {
      return large.columns(all, List.of(), false);
    }
    var small = new Sizes(names, rows, SMALL_LETTER, 6);
    if (small.fits(all)) {
      return small.columns(all, List.of(), true);
    }
    var beside = new ArrayList<>(all);
    var below = new ArrayList<Integer>();
    while (beside.size() > FEWEST_BESIDE && !large.fits(beside)) {
      int wordiest = large.wordiest(beside);
      beside.remove(Integer.valueOf(wordiest));
      below.add(wordiest);
    }
    below.sort(null);
    return large.columns(beside, below, false);
  }

  /// What each column needs in letters of one size.
  private static final class Sizes {
    private final double[] least;
    private final double[] wanted;
    private final double[] text;
    private final double[] padding;
    private final List<List<String>> rows;
    private final double letter;

    Sizes(List<String> names, List<List<String>> rows, double letter, double gap) {
      least = new double[names.size()];
      wanted = new double[names.size()];
      text = new double[names.size()];
      padding = new double[names.size()];
      this.rows = rows;
      this.letter = letter;
      for (int i = 0; i < names.size(); i++) {
        int column = i;
        padding[i] = Table.isNumbers(rows, i) ? gap + 10 : gap + 2;
        int longest = rows.stream().mapToInt(row -> shown(row.get(column))).max().orElse(0);
        int word = rows.stream().mapToInt(row -> longestWord(row.get(column))).max().orElse(0);
        double head = longestWord(names.get(i)) * (letter + 1.2) + padding[i];
        least[i] = Math.max(head, Math.min(word, LONGEST_WORD) * letter + padding[i]);
        wanted[i] = Math.max(least[i], Math.min(longest, MOST_WANTED) * letter + padding[i]);
        text[i] = longest * letter + padding[i];
      }
    }

    boolean fits(List<Integer> columns) {
      if (sum(least, columns) > PAGE) {
        return false;
      }
      double[] widths = share(columns);
      return IntStream.range(0, columns.size())
          .allMatch(at -> mostLines(columns.get(at), widths[at]) <= MOST_LINES);
    }

    private int mostLines(int column, double width) {
      int letters = (int) Math.max((width - padding[column]) / letter, 1);
      return rows.stream().mapToInt(row -> lines(row.get(column), letters)).max().orElse(0);
    }

    /// Lines a text takes when each holds so many letters and ends behind a word.
    private static int lines(String text, int letters) {
      int lines = 1;
      int used = 0;
      for (String word : VisibleText.line(text).split(" ", -1)) {
        if (used > 0 && used + word.length() > letters) {
          lines++;
          used = 0;
        }
        lines += Math.max(word.length() - 1, 0) / letters;
        used += word.length() % letters + 1;
      }
      return lines;
    }

    /// Never the first, which says what the row is about.
    int wordiest(List<Integer> columns) {
      int found = columns.getLast();
      for (int column : columns.subList(1, columns.size())) {
        if (text[column] > text[found]) {
          found = column;
        }
      }
      return found;
    }

    Columns columns(List<Integer> beside, List<Integer> below, boolean small) {
      double[] widths = share(beside);
      double all = 0;
      for (double width : widths) {
        all += width;
      }
      var percent = new ArrayList<Double>();
      for (double width : widths) {
        // One decimal: a whole percent is a letter of a narrow column.
        percent.add(Math.floor(1000 * width / all) / 10);
      }
      return new Columns(List.copyOf(beside), List.copyOf(below), List.copyOf(percent), small);
    }

    /// Points for each column: what it needs at least, then what is left by what it would like.
    private double[] share(List<Integer> columns) {
      double needed = sum(least, columns);
      double liked = Math.max(sum(wanted, columns) - needed, 1);
      double left = Math.max(PAGE - needed, 0);
      return columns.stream()
          .mapToDouble(i -> least[i] + left * (wanted[i] - least[i] + 1.0 / columns.size()) / liked)
          .toArray();
    }

    private static double sum(double[] numbers, List<Integer> columns) {
      return columns.stream().mapToDouble(column -> numbers[column]).sum();
    }

    /// What cannot be seen is written out and takes more room.
    private static int shown(String text) {
      return VisibleText.line(text).length();
    }

    /// The layout engine counts the blank behind a word when it asks whether the word finds room.
    private static int longestWord(String text) {
      int longest = 0;
      String shown = VisibleText.line(text);
      for (int from = 0; from < shown.length(); ) {
        int blank = shown.indexOf(' ', from);
        int end = blank < 0 ? shown.length() : blank + 1;
        longest = Math.max(longest, end - from);
        from = end;
      }
      return longest;
    }
  }
}
