package org.postgresaudit.ui.kit;

import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// A text in a table, whose whole is in the tooltip. One tooltip serves all texts the cell shows
/// while it is scrolled.
final class TextCell extends TableCell<List<String>, String> {
  private static final int MOST_IN_TOOLTIP = 2_000;
  private final Tooltip whole = new Tooltip();

  TextCell() {
    whole.setWrapText(true);
    whole.setMaxWidth(640);
    whole.setShowDelay(Duration.millis(300));
  }

  @Override
  protected void updateItem(String value, boolean empty) {
    super.updateItem(value, empty);
    var text = empty || value == null ? "" : value;
    setText(text);
    if (text.isEmpty()) {
      setTooltip(null);
    } else {
      whole.setText(
          text.length() > MOST_IN_TOOLTIP ? text.substring(0, MOST_IN_TOOLTIP) + "…" : text);
      setTooltip(whole);
    }
  }
}
