package org.postgresaudit.ui.audit.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Role;
import org.postgresaudit.probe.access.Step;
import org.postgresaudit.probe.access.Way;

/// The graph as it is drawn: which roles and powers are in it, and where each stands.
///
/// @param undrawn ways that found no room; the table has them all
/// @param width without margin
/// @param height without margin
record Drawing(
    List<Node> nodes,
    List<Edge> edges,
    List<Column> columns,
    int undrawn,
    double width,
    double height) {
  /// More than that nobody takes in.
  static final int MOST_NODES = 60;

  /// What a node is.
  enum Sort {
    LOGIN,
    GROUP,
    PREDEFINED,
    POWER
  }

  /// A role or a power and where it stands.
  ///
  /// @param ways that lead through it
  record Node(
      String key,
      Sort sort,
      String label,
      Optional<Power> power,
      int column,
      double x,
      double y,
      double width,
      List<Way> ways) {}

  /// A step of one or more ways.
  ///
  /// @param word what makes it possible, such as `SET`
  record Edge(Node from, Node to, String word, List<Way> ways) {}

  /// A column of nodes and where it begins.
  record Column(double x, boolean groups, boolean predefined) {}

  Drawing {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    columns = List.copyOf(columns);
  }

  /// How many logins are in it.
  int logins() {
    return (int) nodes.stream().filter(node -> node.column() == 0).count();
  }

  /// Draws ways, worst first, as many as there is room for.
  ///
  /// @param idle logins that reach nothing and are drawn too when there is room
  /// @param room how wide it may be without being zoomed out
  static Drawing of(List<Way> ways, List<Role> idle, double room) {
    var sketch = new Sketch();
    int undrawn = 0;
    for (var way : ways) {
      if (!sketch.add(way)) {
        undrawn++;
      }
    }
    for (var role : idle) {
      if (!sketch.add(role)) {
        undrawn++;
      }
    }
    return sketch.laidOut(undrawn, room);
  }

  /// The key of a role; powers have another first letter.
  static String key(Role role) {
    return "r" + role.name();
  }

  static String key(Power power) {
    return "p" + power.kind() + power.place();
  }

  /// Nodes and edges before they have a place.
  private static final class Sketch {
    private final Map<String, Dot> dots = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();

    boolean add(Way way) {
      var fresh = new LinkedHashSet<String>();
      fresh.add(key(way.login()));
      way.route().steps().forEach(step -> fresh.add(key(step.to())));
      fresh.add(key(way.power()));
      fresh.removeAll(dots.keySet());
      if (dots.size() + fresh.size() > MOST_NODES) {
        return false;
      }
      var before = dot(way.login());
      before.ways.add(way);
      int rank = 0;
      for (var step : way.route().steps()) {
        var next = dot(step.to());
        next.ways.add(way);
        next.rank = Math.max(next.rank, ++rank);
        line(before, next, word(step), way);
        before = next;
      }
      var end =
          dots.computeIfAbsent(
              key(way.power()),
              key ->
                  new Dot(
                      key, Sort.POWER, GraphMessages.node(way.power()), Optional.of(way.power())));
      end.ways.add(way);
      line(before, end, way.route().goal().gain(), way);
      return true;
    }

    boolean add(Role idle) {
      if (!dots.containsKey(key(idle)) && dots.size() >= MOST_NODES) {
        return false;
      }
      dot(idle);
      return true;
    }

    private Dot dot(Role role) {
      var sort = role.logsIn() ? Sort.LOGIN : role.isPredefined() ? Sort.PREDEFINED : Sort.GROUP;
      return dots.computeIfAbsent(
          key(role), key -> new Dot(key, sort, role.name(), Optional.empty()));
    }

    private void line(Dot from, Dot to, String word, Way way) {
      lines.computeIfAbsent(from.key + " " + to.key, _ -> new Line(from, to, word)).ways.add(way);
    }

    private static String word(Step step) {
      return switch (step.way()) {
        case SET_ROLE -> "SET";
        case INHERITED -> "INHERIT";
        case ADMIN_OPTION -> "ADMIN";
      };
    }

    Drawing laidOut(int undrawn, double room) {
      rank();
      var columns = Placing.columns(dots.values(), room);
      double height = Placing.rows(dots.values(), lines.values());
      var placed = new LinkedHashMap<Dot, Node>();
      for (var dot : dots.values()) {
        var column = columns.get(dot.rank);
        placed.put(
            dot,
            new Node(
                dot.key,
                dot.sort,
                dot.label,
                dot.power,
                dot.rank,
                column.x(),
                dot.y,
                column.width(),
                List.copyOf(dot.ways)));
      }
      var edges = new ArrayList<Edge>();
      for (var line : lines.values()) {
        var from = placed.get(line.from);
        var to = placed.get(line.to);
        if (from != null && to != null) {
          edges.add(new Edge(from, to, line.word, List.copyOf(line.ways)));
        }
      }
      var heads = new ArrayList<Column>();
      for (int i = 0; i < columns.size(); i++) {
        heads.add(new Column(columns.get(i).x(), has(i, Sort.GROUP), has(i, Sort.PREDEFINED)));
      }
      double width = columns.isEmpty() ? 0 : columns.getLast().x() + columns.getLast().width();
      return new Drawing(List.copyOf(placed.values()), edges, heads, undrawn, width, height);
    }

    private boolean has(int column, Sort sort) {
      return dots.values().stream().anyMatch(dot -> dot.rank == column && dot.sort == sort);
    }

    /// A step leads to a later column wherever that is possible, and powers stand in the last.
    private void rank() {
      for (int round = 0; round < Placing.MOST_COLUMNS; round++) {
        for (var line : lines.values()) {
          if (line.to.sort != Sort.POWER && line.to.rank <= line.from.rank) {
            line.to.rank = Math.min(line.from.rank + 1, Placing.MOST_COLUMNS - 2);
          }
        }
      }
      int last = 1 + dots.values().stream().mapToInt(dot -> dot.rank).max().orElse(0);
      dots.values().stream().filter(dot -> dot.sort == Sort.POWER).forEach(dot -> dot.rank = last);
    }
  }

  /// A node on its way to a place.
  static final class Dot {
    final String key;
    final Sort sort;
    final String label;
    final Optional<Power> power;
    final Set<Way> ways = new LinkedHashSet<>();
    int rank;
    double y;

    Dot(String key, Sort sort, String label, Optional<Power> power) {
      this.key = key;
      this.sort = sort;
      this.label = label;
      this.power = power;
    }
  }

  /// An edge on its way to a place.
  static final class Line {
    final Dot from;
    final Dot to;
    final String word;
    final Set<Way> ways = new LinkedHashSet<>();

    Line(Dot from, Dot to, String word) {
      this.from = from;
      this.to = to;
      this.word = word;
    }
  }
}
