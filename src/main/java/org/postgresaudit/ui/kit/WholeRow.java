package org.postgresaudit.ui.kit;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// All of one row, however long its texts are, to be read and copied.
final class WholeRow {
  private static final int MOST_LINES = 8;
  private static final int CHARACTERS_A_LINE = 64;

  private WholeRow() {}

  static void show(Node over, List<String> columns, List<String> row) {
    var lines = new VBox(8);
    lines.getStyleClass().add("whole-row");
    for (int i = 0; i < columns.size(); i++) {
      var label = Texts.small(columns.get(i));
      var text = new TextArea(Visible.of(TableOrder.valueAt(row, i)));
      text.setEditable(false);
      text.setWrapText(true);
      text.getStyleClass().add("mono");
      text.setPrefRowCount(Math.clamp(1 + text.getLength() / CHARACTERS_A_LINE, 1, MOST_LINES));
      label.setLabelFor(text);
      lines.getChildren().add(new VBox(2, label, text));
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(540);
    scroll.setMaxHeight(520);
    var popover = new Popover(scroll);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setAnimated(false);
    popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
    popover.show(over);
    scroll.requestFocus();
  }
}
