package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The arrows of the graph, kept by where they lead: searches start at the goal.
final class Arrows {
  private static final int NONE = -1;

  private final int[] first;
  private final List<Step.Way> ways = new ArrayList<>();
  private final List<Membership> memberships = new ArrayList<>();
  private int[] from = new int[64];
  private int[] next = new int[64];
  private int count;

  Arrows(int nodes) {
    first = new int[nodes];
    Arrays.fill(first, NONE);
  }

  void add(int source, int target, Step.Way way, Membership membership) {
    if (count == from.length) {
      from = Arrays.copyOf(from, 2 * count);
      next = Arrays.copyOf(next, 2 * count);
    }
    from[count] = source;
    next[count] = first[target];
    first[target] = count;
    ways.add(way);
    memberships.add(membership);
    count++;
  }

  /// Puts the arrows to each node into the order they were added in.
  void seal() {
    for (int node = 0; node < first.length; node++) {
      int reversed = NONE;
      int arrow = first[node];
      while (arrow != NONE) {
        int following = next[arrow];
        next[arrow] = reversed;
        reversed = arrow;
        arrow = following;
      }
      first[node] = reversed;
    }
  }

  /// The first arrow to that node; negative when there is none.
  int firstTo(int node) {
    return first[node];
  }

  /// The next arrow to the same node; negative after the last.
  int after(int arrow) {
    return next[arrow];
  }

  int from(int arrow) {
    return from[arrow];
  }

  Step.Way way(int arrow) {
    return ways.get(arrow);
  }

  Membership membership(int arrow) {
    return memberships.get(arrow);
  }
}
