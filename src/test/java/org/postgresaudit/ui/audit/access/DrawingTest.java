package org.postgresaudit.ui.audit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresaudit.probe.access.Company;
import org.postgresaudit.probe.access.RoleMap;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.audit.access.Drawing.Node;
import org.postgresaudit.ui.audit.access.Drawing.Sort;

class DrawingTest {
  private static final RoleMap MAP = RoleMap.of(17, Company.inventory());
  private static final Drawing DRAWING = Drawing.of(MAP.ways(), List.of(), 960);

  private static Node node(String label) {
    return DRAWING.nodes().stream()
        .filter(node -> node.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void logins_stand_first_and_powers_last() {
    for (var node : DRAWING.nodes()) {
      if (node.sort() == Sort.LOGIN) {
        assertEquals(0, node.column(), node.label());
      }
      assertEquals(
          node.sort() == Sort.POWER, node.column() == DRAWING.columns().size() - 1, node.label());
    }
    assertEquals(0, DRAWING.undrawn());
    assertFalse(DRAWING.nodes().stream().anyMatch(node -> node.label().equals("Select")));
  }

  @Test
  void every_step_leads_to_the_right() {
    for (var edge : DRAWING.edges()) {
      assertTrue(
          edge.from().x() + edge.from().width() < edge.to().x(),
          edge.from().label() + " → " + edge.to().label());
    }
    assertEquals(
        List.of(0, 1, 2, 3, 4),
        java.util.stream.Stream.of("svc_etl", "etl_writer", "deploy", "dba", "Superuser")
            .map(label -> node(label).column())
            .toList());
  }

  @Test
  void no_two_nodes_lie_on_each_other_and_all_are_inside() {
    for (var node : DRAWING.nodes()) {
      assertTrue(node.y() >= 0 && node.y() + Placing.NODE_HEIGHT <= DRAWING.height() + 0.01);
      for (var other : DRAWING.nodes()) {
        if (!node.equals(other) && node.column() == other.column()) {
          assertTrue(
              Math.abs(node.y() - other.y()) >= Placing.ROW - 0.01,
              node.label() + " " + other.label());
        }
      }
    }
    assertTrue(DRAWING.width() <= 960.01, "width " + DRAWING.width());
  }

  @Test
  void places_are_the_nearest_ones_a_row_apart() {
    assertEquals(List.of(0.0, 100.0), Placing.apart(List.of(0.0, 100.0)));
    assertEquals(List.of(75.5, 124.5), Placing.apart(List.of(100.0, 100.0)));
    assertEquals(List.of(-24.5, 24.5, 300.0), Placing.apart(List.of(0.0, 0.0, 300.0)));
  }

  @Test
  void a_crowd_is_counted_instead_of_drawn() {
    var roles =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of("clerk" + i, "login, replication, inherit", "", "", ""))
            .toList();
    var crowd =
        RoleMap.of(17, Company.with(Kind.ROLES, new Part.Read(roles, 500, false, List.of())));
    var drawing = Drawing.of(crowd.ways(), List.of(), 960);
    assertEquals(Drawing.MOST_NODES, drawing.nodes().size());
    assertEquals(500 - 59, drawing.undrawn());
  }

  @Test
  void roles_that_reach_nothing_are_drawn_when_asked_for() {
    var idle = MAP.graph().role("Select").stream().toList();
    var drawing = Drawing.of(MAP.ways(), idle, 960);
    assertTrue(drawing.nodes().stream().anyMatch(node -> node.label().equals("Select")));
  }
}
