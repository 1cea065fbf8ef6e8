package org.postgresaudit.ui.kit;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A text in a table, whose whole is in the tooltip. The tooltip is made when the mouse first comes
/// to the cell, and serves all texts the cell shows while it is scrolled.
final class TextCell extends TableCell<List<String>, String> {
  private static final int MOST_IN_TOOLTIP = 2_000;

  TextCell() {
    addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> offerWhole());
  }

  @Override
  protected void updateItem(String value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? "" : value);
    if (getTooltip() != null) {
      offerWhole();
    }
  }

  private void offerWhole() {
    var text = getText();
    if (text.isEmpty()) {
      setTooltip(null);
      return;
    }
    var whole = getTooltip() == null ? wholeOf() : getTooltip();
    whole.setText(
        text.length() > MOST_IN_TOOLTIP ? text.substring(0, MOST_IN_TOOLTIP) + "…" : text);
    setTooltip(whole);
  }

  private static Tooltip wholeOf() {
    var whole = new Tooltip();
    whole.setWrapText(true);
    whole.setMaxWidth(640);
    whole.setShowDelay(Duration.millis(300));
    return whole;
  }
}
