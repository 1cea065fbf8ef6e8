package org.postgresaudit.ui.audit.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls no further than it takes to see something.
final class IntoView {
  private IntoView() {}

  static void scroll(Node node) {
    for (var above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane pane) {
        scroll(pane, node);
        return;
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    var content = pane.getContent();
    double room = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
    if (room <= 0) {
      return;
    }
    var there = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = pane.getVvalue() * room;
    double bottom = top + pane.getViewportBounds().getHeight();
    if (there.getMinY() < top) {
      pane.setVvalue(Math.max(0, there.getMinY() / room));
    } else if (there.getMaxY() > bottom) {
      pane.setVvalue(Math.min(1, (there.getMaxY() - (bottom - top)) / room));
    }
  }
}
