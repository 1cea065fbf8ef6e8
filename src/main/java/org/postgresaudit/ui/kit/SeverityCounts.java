package org.postgresaudit.ui.kit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Severity;

/// How many open findings there are of each severity that asks for action.
public final class SeverityCounts extends HBox {
  private static final double WIDTH = 40;
  private static final List<Severity> SHOWN =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

  /// Of the given counts.
  public SeverityCounts(Tally tally) {
    setAlignment(Pos.CENTER_LEFT);
    show(tally);
  }

  /// Shows other counts.
  public void show(Tally tally) {
    getChildren().setAll(SHOWN.stream().map(severity -> count(severity, tally)).toList());
  }

  private static HBox count(Severity severity, Tally tally) {
    int open = tally.open(severity);
    var words = open + " " + Words.of(severity);
    var pair = new HBox(6, SeverityMark.small(severity), new Label(String.valueOf(open)));
    pair.setAlignment(Pos.CENTER_LEFT);
    pair.setMinWidth(WIDTH);
    pair.getStyleClass().add("severity-count");
    if (open == 0) {
      pair.getStyleClass().add("none");
    }
    pair.setAccessibleText(words);
    Tooltip.install(pair, new Tooltip(words));
    return pair;
  }
}
