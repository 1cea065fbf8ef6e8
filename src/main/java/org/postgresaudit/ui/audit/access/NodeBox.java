package org.postgresaudit.ui.audit.access;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.ui.audit.access.Drawing.Node;
import org.postgresaudit.ui.audit.access.Drawing.Sort;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// A role or a power in the graph. Read as a sentence and reachable by keyboard.
final class NodeBox extends HBox {
  private static final PseudoClass ON_PATH = PseudoClass.getPseudoClass("on-path");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final Node node;

  NodeBox(Node node) {
    super(8);
    this.node = node;
    getStyleClass().addAll("graph-node", node.sort() == Sort.POWER ? "power" : "role");
    setId("node-" + node.key());
    setAlignment(Pos.CENTER_LEFT);
    var label =
        node.sort() == Sort.POWER
            ? Texts.strong(node.label())
            : Texts.mono(Visible.of(node.label()));
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMinWidth(0);
    getChildren().addAll(icon(node).node(), Texts.whole(label));
    resizeRelocate(node.x(), node.y(), node.width(), Placing.NODE_HEIGHT);
    setMinSize(node.width(), Placing.NODE_HEIGHT);
    setPrefSize(node.width(), Placing.NODE_HEIGHT);
    setMaxSize(node.width(), Placing.NODE_HEIGHT);
    relocate(node.x(), node.y());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(GraphMessages.spoken(node));
  }

  Node node() {
    return node;
  }

  void mark(Mark mark) {
    pseudoClassStateChanged(ON_PATH, mark == Mark.ON_PATH);
    pseudoClassStateChanged(LIT, mark == Mark.LIT);
  }

  /// How a node or an edge stands out.
  enum Mark {
    NONE,
    LIT,
    ON_PATH
  }

  private static Icon icon(Node node) {
    return switch (node.sort()) {
      case LOGIN -> Icon.ROLE;
      case GROUP -> Icon.GROUP;
      case PREDEFINED -> Icon.PREDEFINED;
      case POWER -> node.power().map(NodeBox::icon).orElse(Icon.TABLE);
    };
  }

  static Icon icon(Power power) {
    return switch (power.kind()) {
      case SUPERUSER -> Icon.SUPERUSER;
      case SERVER_FILES -> Icon.READ_FILE;
      case WRITES_ALL -> Icon.TABLE_WRITTEN;
      case READS_ALL -> Icon.TABLE_READ;
      case REPLICATION -> Icon.DUPLICATE;
      case ROLES -> Icon.GRANT;
      case STATISTICS -> Icon.STATISTICS;
      case TABLES -> Icon.TABLE;
    };
  }
}
