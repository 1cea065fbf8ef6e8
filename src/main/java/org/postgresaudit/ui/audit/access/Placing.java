package org.postgresaudit.ui.audit.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.ui.audit.access.Drawing.Dot;
import org.postgresaudit.ui.audit.access.Drawing.Line;

/// Where the nodes of a layered graph stand: logins in rows, everything after them as near as
/// possible to the middle of what leads to it, so that edges run level and cross little.
final class Placing {
  static final int MOST_COLUMNS = 8;
  static final double ROW = 49;
  static final double NODE_HEIGHT = 32;
  private static final double CHARACTER = 7.4;
  private static final double PADDING = 48;
  private static final double NARROWEST = 100;
  private static final double WIDEST = 190;
  private static final double GAP = 60;
  private static final double WIDEST_GAP = 120;
  private static final int SWEEPS = 3;

  private Placing() {}

  /// A column.
  record Span(double x, double width) {}

  static List<Span> columns(Collection<Dot> dots, double room) {
    var widths = new TreeMap<Integer, Double>();
    int last = dots.stream().mapToInt(dot -> dot.rank).max().orElse(-1);
    for (int i = 0; i <= last; i++) {
      widths.put(i, NARROWEST);
    }
    for (var dot : dots) {
      double wanted = Math.clamp(dot.label.length() * CHARACTER + PADDING, NARROWEST, WIDEST);
      widths.merge(dot.rank, wanted, Math::max);
    }
    double nodes = widths.values().stream().mapToDouble(width -> width).sum();
    double gap = last < 1 ? GAP : Math.clamp((room - nodes) / last, GAP, WIDEST_GAP);
    var spans = new ArrayList<Span>();
    double x = 0;
    for (double width : widths.values()) {
      spans.add(new Span(x, width));
      x += width + gap;
    }
    return spans;
  }

  /// Gives each node its height and says how high all are.
  static double rows(Collection<Dot> dots, Collection<Line> lines) {
    Map<Integer, List<Dot>> byRank = new TreeMap<>();
    dots.forEach(dot -> byRank.computeIfAbsent(dot.rank, _ -> new ArrayList<>()).add(dot));
    var first = byRank.getOrDefault(0, new ArrayList<>());
    first.sort(Comparator.comparing(Placing::place).thenComparing(dot -> dot.label));
    inRows(first);
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      byRank.forEach((rank, column) -> settle(column, towards(column, lines, rank), rank));
      first.sort(Comparator.comparingDouble(dot -> mean(dot, lines, dot.y)));
      inRows(first);
    }
    byRank.forEach((rank, column) -> settle(column, towards(column, lines, rank), rank));
    double top = dots.stream().mapToDouble(dot -> dot.y).min().orElse(0);
    dots.forEach(dot -> dot.y -= top);
    return dots.stream().mapToDouble(dot -> dot.y + NODE_HEIGHT).max().orElse(0);
  }

  private static String place(Dot dot) {
    return dot.ways.stream()
        .findFirst()
        .map(
            way ->
                List.of(Power.Kind.values()).indexOf(way.power().kind())
                    + way.route().toString().substring(dot.label.length()))
        .orElse("~");
  }

  private static void inRows(List<Dot> column) {
    for (int i = 0; i < column.size(); i++) {
      column.get(i).y = i * ROW;
    }
  }

  /// The middle of what a login leads to.
  private static double mean(Dot dot, Collection<Line> lines, double otherwise) {
    return lines.stream()
        .filter(line -> line.from == dot)
        .mapToDouble(line -> line.to.y)
        .average()
        .orElse(otherwise);
  }

  private static Map<Dot, Double> towards(List<Dot> column, Collection<Line> lines, int rank) {
    var wanted = new LinkedHashMap<Dot, Double>();
    for (var dot : column) {
      wanted.put(
          dot,
          rank == 0
              ? dot.y
              : lines.stream()
                  .filter(line -> line.to == dot)
                  .mapToDouble(line -> line.from.y)
                  .average()
                  .orElse(dot.y));
    }
    return wanted;
  }

  /// Puts a column as near as possible to where its nodes want to stand, a row apart.
  private static void settle(List<Dot> column, Map<Dot, Double> wanted, int rank) {
    if (rank == 0) {
      return;
    }
    column.sort(
        Comparator.comparingDouble((Dot dot) -> wanted.getOrDefault(dot, 0.0))
            .thenComparing(dot -> dot.label));
    var at = apart(column.stream().map(dot -> wanted.getOrDefault(dot, 0.0)).toList());
    for (int i = 0; i < column.size(); i++) {
      column.get(i).y = at.get(i);
    }
  }

  /// The places nearest to the wanted ones, in the same order and at least a row apart. Neighbours
  /// that would collide move together, around their common middle.
  static List<Double> apart(List<Double> wanted) {
    var blocks = new ArrayList<double[]>();
    for (int i = 0; i < wanted.size(); i++) {
      var block = new double[] {wanted.get(i) - i * ROW, 1};
      while (!blocks.isEmpty() && blocks.getLast()[0] > block[0]) {
        var before = blocks.removeLast();
        double count = before[1] + block[1];
        block[0] = (before[0] * before[1] + block[0] * block[1]) / count;
        block[1] = count;
      }
      blocks.add(block);
    }
    var at = new ArrayList<Double>();
    for (var block : blocks) {
      for (int i = 0; i < block[1]; i++) {
        at.add(block[0] + at.size() * ROW);
      }
    }
    return at;
  }
}
