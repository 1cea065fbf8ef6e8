package org.postgresaudit.ui.audit.access;

import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import org.postgresaudit.ui.audit.access.Drawing.Edge;
import org.postgresaudit.ui.audit.access.NodeBox.Mark;

/// One step in the graph: a curve that ends in an arrow, with its word while it stands out.
final class EdgeLine extends Group {
  private static final PseudoClass ON_PATH = PseudoClass.getPseudoClass("on-path");
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private static final double ARROW = 7;
  private static final double CHARACTER = 7;
  private static final double WORD_ABOVE = 20;

  private final Edge edge;
  private final CubicCurve curve;
  private final Polygon arrow;
  private final Label word;

  EdgeLine(Edge edge) {
    this.edge = edge;
    double middle = Placing.NODE_HEIGHT / 2;
    double fromX = edge.from().x() + edge.from().width();
    double toX = edge.to().x() - ARROW;
    double fromY = edge.from().y() + middle;
    double toY = edge.to().y() + middle;
    double bend = Math.max(Math.abs(toX - fromX) / 2, 40);
    curve = new CubicCurve(fromX, fromY, fromX + bend, fromY, toX - bend, toY, toX, toY);
    curve.getStyleClass().add("graph-edge");
    arrow = new Polygon(toX, toY - 4, toX + ARROW, toY, toX, toY + 4);
    arrow.getStyleClass().add("graph-arrow");
    word = new Label(edge.word());
    word.getStyleClass().add("graph-word");
    double length = edge.word().length() * CHARACTER;
    word.relocate((fromX + toX - length) / 2, Math.min(fromY, toY) - WORD_ABOVE);
    word.setVisible(false);
    getChildren().addAll(curve, arrow, word);
    setMouseTransparent(true);
  }

  Edge edge() {
    return edge;
  }

  void mark(Mark mark) {
    for (var part : getChildren()) {
      part.pseudoClassStateChanged(ON_PATH, mark == Mark.ON_PATH);
      part.pseudoClassStateChanged(LIT, mark == Mark.LIT);
    }
    word.setVisible(mark != Mark.NONE && !edge.word().isEmpty());
    if (mark != Mark.NONE) {
      toFront();
    }
  }
}
