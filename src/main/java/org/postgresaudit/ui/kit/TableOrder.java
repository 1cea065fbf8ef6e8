package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Which rows of a table are shown and in which order. Worked out apart from the table, as it takes
/// longer than a frame when there are many.
///
/// @param by what to order by, the first first; rows that are equal stay as the server sent them
/// @param words every one of which must be in a row; empty for all rows
record TableOrder(List<Key> by, String words) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,17}(\\.\\d{1,17})?");

  /// A column and a direction.
  record Key(int column, Direction direction) {}

  enum Direction {
    UP,
    DOWN
  }

  TableOrder {
    by = List.copyOf(by);
  }

  /// The rows that have the words, in order.
  List<List<String>> of(List<List<String>> rows) {
    var found = having(rows);
    if (by.isEmpty()) {
      return found;
    }
    var comparator = by.stream().map(TableOrder::comparator).reduce(Comparator::thenComparing);
    return found.stream()
        .map(row -> Keyed.of(row, by))
        .sorted(comparator.orElseThrow())
        .map(Keyed::row)
        .toList();
  }

  private List<List<String>> having(List<List<String>> rows) {
    var wanted =
        Arrays.stream(Folded.fold(words).strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    if (wanted.isEmpty()) {
      return rows;
    }
    var having = new ArrayList<List<String>>();
    for (var row : rows) {
      var text = Folded.fold(String.join("\n", row));
      if (wanted.stream().allMatch(text::contains)) {
        having.add(row);
      }
    }
    return having;
  }

  private static Comparator<Keyed> comparator(Key key) {
    Comparator<Keyed> up = Comparator.comparing(keyed -> keyed.values().get(key.column()));
    return key.direction() == Direction.UP ? up : up.reversed();
  }

  /// Whether a text is a number that a table orders by its value.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  static String valueAt(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /// A row with what it is ordered by, read once.
  private record Keyed(List<String> row, Map<Integer, Value> values) {
    static Keyed of(List<String> row, List<Key> by) {
      var values = new HashMap<Integer, Value>();
      by.forEach(key -> values.put(key.column(), Value.of(valueAt(row, key.column()))));
      return new Keyed(row, values);
    }
  }

  /// Numbers by their value come before texts, whose case does not matter at first.
  private record Value(double number, String folded, String text) implements Comparable<Value> {
    private static final Comparator<Value> ORDER =
        Comparator.comparingDouble(Value::number)
            .thenComparing(Value::folded)
            .thenComparing(Value::text);

    static Value of(String text) {
      return isNumber(text)
          ? new Value(Double.parseDouble(text), "", "")
          : new Value(Double.POSITIVE_INFINITY, text.toLowerCase(Locale.ROOT), text);
    }

    @Override
    public int compareTo(Value other) {
      return ORDER.compare(this, other);
    }
  }
}
