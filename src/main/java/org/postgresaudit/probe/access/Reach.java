package org.postgresaudit.probe.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// From where certain goals can be reached, with the shortest route from each role. Found by one
/// search backwards from the goals: its cost is that of the roles and memberships it meets.
public final class Reach {
  private static final int UNSEEN = -2;
  private static final int ARRIVED = -1;
  private static final int SHOWN_STEPS = 8;

  private final AccessGraph graph;
  private final Arrows arrows;

  /// For each node the arrow of its next step, ARRIVED at a goal.
  private final int[] next;

  /// For each node the node behind that step.
  private final int[] to;

  /// For each node the last arrow of its route; ARRIVED when it has none.
  private final int[] last;

  private final int[] length;
  private final Goal[] goal;

  Reach(AccessGraph graph, Arrows arrows, int nodes) {
    this.graph = graph;
    this.arrows = arrows;
    next = new int[nodes];
    to = new int[nodes];
    last = new int[nodes];
    length = new int[nodes];
    goal = new Goal[nodes];
    Arrays.fill(next, UNSEEN);
  }

  void search(List<Goal> goals, IntPredicate closed) {
    var queue = new Queue(next.length);
    for (var each : goals) {
      int node = graph.node(each);
      if (next[node] == UNSEEN) {
        next[node] = ARRIVED;
        last[node] = ARRIVED;
        goal[node] = each;
        enter(node, queue);
      }
    }
    while (!queue.isEmpty()) {
      int node = queue.take();
      for (int arrow = arrows.firstTo(node); arrow >= 0; arrow = arrows.after(arrow)) {
        int before = arrows.from(arrow);
        if (next[before] == UNSEEN && !closed.test(before / 2)) {
          next[before] = arrow;
          to[before] = node;
          last[before] = last[node] == ARRIVED ? arrow : last[node];
          length[before] = length[node] + 1;
          goal[before] = goal[node];
          enter(before, queue);
        }
      }
    }
  }

  /// Whoever is the role has its rights: that is no step, and better than any other way to them.
  private void enter(int node, Queue queue) {
    queue.add(node);
    int itself = node - 1;
    if (AccessGraph.isRights(node) && next[itself] == UNSEEN) {
      next[itself] = next[node];
      to[itself] = to[node];
      last[itself] = last[node];
      length[itself] = length[node];
      goal[itself] = goal[node];
      queue.add(itself);
    }
  }

  /// The shortest route from that role; empty when there is none.
  public Optional<Route> from(Role role) {
    int place = graph.place(role);
    int node = AccessGraph.itself(place);
    if (place < 0 || next[node] == UNSEEN) {
      return Optional.empty();
    }
    var steps = new ArrayList<Step>();
    int at = node;
    while (next[at] >= 0 && steps.size() < SHOWN_STEPS) {
      steps.add(step(next[at]));
      at = to[at];
    }
    return Optional.of(
        new Route(
            role,
            steps,
            length[node] - steps.size(),
            last[node] < 0 ? Optional.empty() : Optional.of(step(last[node])),
            goal[node]));
  }

  private Step step(int arrow) {
    var membership = arrows.membership(arrow);
    return new Step(
        graph.at(arrows.from(arrow)),
        graph.at(AccessGraph.itself(graph.place(membership.group()))),
        arrows.way(arrow),
        membership);
  }

  /// Nodes to look behind; each comes once.
  private static final class Queue {
    private final int[] nodes;
    private int start;
    private int end;

    Queue(int most) {
      nodes = new int[most];
    }

    void add(int node) {
      nodes[end++] = node;
    }

    int take() {
      return nodes[start++];
    }

    boolean isEmpty() {
      return start == end;
    }
  }
}
