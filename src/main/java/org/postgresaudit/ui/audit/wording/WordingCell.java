package org.postgresaudit.ui.audit.wording;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.store.SavedWording;
import org.postgresaudit.ui.kit.Texts;

/// A wording in a list: its title and whose it is.
final class WordingCell extends ListCell<SavedWording> {
  private final Label title = Texts.whole(Texts.body(""));
  private final Label origin = Texts.small("");
  private final HBox row = Texts.row(title, origin);

  WordingCell() {
    setPrefWidth(0);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    origin.setMinWidth(USE_PREF_SIZE);
    origin.getStyleClass().add("muted");
  }

  @Override
  protected void updateItem(@Nullable SavedWording saved, boolean empty) {
    super.updateItem(saved, empty);
    if (empty || saved == null) {
      setGraphic(null);
      return;
    }
    title.setText(saved.wording().title());
    origin.setText(WordingMessages.origin(saved.origin()));
    setGraphic(row);
  }
}
