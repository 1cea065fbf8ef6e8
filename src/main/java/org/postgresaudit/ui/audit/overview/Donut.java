package org.postgresaudit.ui.audit.overview;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.ui.kit.Texts;

/// A ring in the colours of the severities, with the number of open findings in it. The legend
/// beside it says the same in words.
final class Donut extends StackPane {
  private static final double SIZE = 168;
  private static final double THICKNESS = 27;
  private static final double GAP = 1.6;
  private static final double WHOLE = 360;

  private final Pane ring = new Pane();
  private final VBox number = new VBox();

  Donut() {
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    number.setAlignment(Pos.CENTER);
    getChildren().addAll(ring, number);
  }

  void show(Tally tally, int open) {
    ring.getChildren().clear();
    double from = 90;
    for (var severity : Overview.severities()) {
      double part = open == 0 ? 0 : WHOLE * tally.open(severity) / open;
      if (part > 0) {
        double gap = part < WHOLE ? GAP : 0;
        ring.getChildren()
            .add(
                arc(
                    from - gap / 2,
                    -(part - gap),
                    "donut-" + severity.word().toLowerCase(Locale.ROOT)));
      }
      from -= part;
    }
    if (open == 0) {
      ring.getChildren().add(arc(90, -WHOLE, "donut-none"));
    }
    var big = Texts.pageTitle(String.valueOf(open));
    number.getChildren().setAll(big, Texts.muted(OverviewMessages.openFindings(open)));
    setAccessibleText(open + " " + OverviewMessages.openFindings(open));
  }

  private static Arc arc(double start, double length, String styleClass) {
    double radius = (SIZE - THICKNESS) / 2;
    var arc = new Arc(SIZE / 2, SIZE / 2, radius, radius, start, length);
    arc.setType(ArcType.OPEN);
    arc.setStrokeWidth(THICKNESS);
    arc.setStrokeLineCap(StrokeLineCap.BUTT);
    arc.getStyleClass().addAll("donut-part", styleClass);
    return arc;
  }
}
