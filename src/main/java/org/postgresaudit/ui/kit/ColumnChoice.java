package org.postgresaudit.ui.kit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Which columns of a table are shown, in which order.
///
/// @param columns names, those shown and those hidden
public record ColumnChoice(List<Column> columns) {
  /// One column of it.
  public record Column(String name, Shown shown) {}

  /// Whether it is seen.
  public enum Shown {
    SHOWN,
    HIDDEN
  }

  public ColumnChoice {
    columns = List.copyOf(columns);
  }

  /// As text, to be read by [#read].
  public String written() {
    return columns.stream()
        .map(
            column ->
                (column.shown() == Shown.SHOWN ? "+" : "-")
                    + URLEncoder.encode(column.name(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  /// What [#written] wrote.
  public static ColumnChoice read(String written) {
    var columns = new ArrayList<Column>();
    for (var part : written.split(" ", -1)) {
      if (part.length() > 1) {
        columns.add(
            new Column(
                decoded(part.substring(1)), part.charAt(0) == '-' ? Shown.HIDDEN : Shown.SHOWN));
      }
    }
    return new ColumnChoice(columns);
  }

  /// This choice for the columns there are now: those gone are dropped, new ones come last, and one
  /// at least is shown.
  ColumnChoice among(List<String> names) {
    var known = new HashSet<String>();
    var now = new ArrayList<Column>();
    for (var column : columns) {
      if (names.contains(column.name()) && known.add(column.name())) {
        now.add(column);
      }
    }
    for (var name : names) {
      if (known.add(name)) {
        now.add(new Column(name, Shown.SHOWN));
      }
    }
    boolean none = now.stream().allMatch(column -> column.shown() == Shown.HIDDEN);
    return none
        ? new ColumnChoice(now.stream().map(c -> new Column(c.name(), Shown.SHOWN)).toList())
        : new ColumnChoice(now);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      // Not written here; such a column does not exist and is dropped by its name.
      return text;
    }
  }
}
