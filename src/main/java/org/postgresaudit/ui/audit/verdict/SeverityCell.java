package org.postgresaudit.ui.audit.verdict;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Words;

/// A severity as shape and word.
final class SeverityCell extends ListCell<Severity> {
  @Override
  protected void updateItem(@Nullable Severity severity, boolean empty) {
    super.updateItem(severity, empty);
    if (empty || severity == null) {
      setText("");
      setGraphic(null);
    } else {
      setText(Words.of(severity));
      setGraphic(SeverityMark.small(severity));
    }
  }
}
