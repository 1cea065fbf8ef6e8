package org.postgresaudit.ui.audit.verdict;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The last line of the verdict form: attaching, history, preview, taking back and doing again, and
/// the way on.
final class VerdictFoot extends HBox {
  private final Button history = Buttons.compact(Buttons.flat(Icon.HISTORY, "", () -> {}));
  private final ToggleButton preview = new ToggleButton();
  private final Button undo;
  private final Button redo;

  VerdictFoot(
      AuditViewModel audit,
      Button attach,
      Runnable showHistory,
      Runnable togglePreview,
      Runnable insertWording) {
    super(2);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    history.setId("history");
    history.setOnAction(_ -> showHistory.run());
    preview.setId("preview");
    preview.setGraphic(Icon.BY_HAND.node(Icon.MEDIUM));
    preview.getStyleClass().addAll("flat", "icon-only", "quiet-button", "compact");
    preview.setAccessibleText(VerdictMessages.preview());
    preview.setTooltip(new Tooltip(VerdictMessages.preview()));
    preview.setOnAction(_ -> togglePreview.run());
    undo = Buttons.compact(Buttons.icon(Icon.UNDO, VerdictMessages.undo(), audit::undoLast));
    undo.setId("undo");
    redo = Buttons.compact(Buttons.icon(Icon.REDO, VerdictMessages.redo(), audit::redoLast));
    redo.setId("redo");
    var next =
        Buttons.compact(
            Buttons.plain(VerdictMessages.nextUndecided(), audit.walk()::nextUndecided));
    next.setId("next-undecided");
    next.setGraphic(Texts.keyCap("N"));
    next.setContentDisplay(ContentDisplay.RIGHT);
    HBox.setMargin(next, new javafx.geometry.Insets(0, 0, 0, 6));
    var wording =
        Buttons.compact(Buttons.icon(Icon.WORDING, VerdictMessages.wording(), insertWording));
    wording.setId("wording");
    wording.setDisable(audit.verdict().isSealed());
    getChildren().setAll(attach, Texts.space(), history, wording, preview, undo, redo, next);
  }

  /// @param said how many annotations there are
  void show(int said, boolean reading, Optional<Step> last, Optional<Step> next) {
    history.setText(VerdictMessages.history(said));
    preview.setSelected(reading);
    undo.setDisable(last.isEmpty());
    redo.setDisable(next.isEmpty());
    tip(undo, last.map(VerdictMessages::undo).orElseGet(VerdictMessages::undo));
    tip(redo, next.map(VerdictMessages::redo).orElseGet(VerdictMessages::redo));
  }

  private static void tip(Button button, String words) {
    button.getTooltip().setText(words);
    button.setAccessibleText(words);
  }
}
