package org.postgresaudit.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;

/// F6 and Shift+F6: the keyboard goes from one pane of the window to the next.
final class PaneWalk {
  private PaneWalk() {}

  /// From the pane that has the focus to the next that can take it.
  ///
  /// @param parts of the window, in order; those that are split count as their panes
  /// @param way 1 or -1
  static void step(List<? extends Parent> parts, int way) {
    var panes = new ArrayList<Node>();
    parts.forEach(part -> collect(part, panes));
    int here = 0;
    for (int i = 0; i < panes.size(); i++) {
      if (hasFocus(panes.get(i))) {
        here = i;
      }
    }
    for (int i = 1; i <= panes.size(); i++) {
      var target = target(panes.get(Math.floorMod(here + way * i, panes.size())));
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  private static void collect(Node node, List<Node> panes) {
    var split = all(node).filter(SplitPane.class::isInstance).findFirst();
    if (split.isPresent()) {
      ((SplitPane) split.get()).getItems().forEach(item -> collect(item, panes));
    } else {
      panes.add(node);
    }
  }

  /// A list before all else, because it is what one walks in; then the first that takes the focus.
  private static Optional<Node> target(Node pane) {
    return all(pane)
        .filter(PaneWalk::isList)
        .findFirst()
        .or(() -> all(pane).filter(PaneWalk::takes).findFirst());
  }

  private static boolean isList(Node node) {
    return takes(node)
        && (node instanceof ListView || node instanceof TreeView || node instanceof TableView);
  }

  private static boolean takes(Node node) {
    return node.isFocusTraversable() && !node.isDisabled();
  }

  private static boolean hasFocus(Node pane) {
    return pane.isFocusWithin();
  }

  /// Everything to be seen in it, the parts of a control left out.
  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    var inner =
        node instanceof Parent parent && !isList(node) && !(node instanceof TextInputControl)
            ? parent.getChildrenUnmodifiable().stream().flatMap(PaneWalk::all)
            : Stream.<Node>empty();
    return Stream.concat(Stream.of(node), inner);
  }
}
