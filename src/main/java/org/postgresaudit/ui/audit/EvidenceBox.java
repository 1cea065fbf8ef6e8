package org.postgresaudit.ui.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.EvidenceTable;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The evidence table with its head: how many rows, copy, save, enlarge.
final class EvidenceBox extends VBox {
  private final EvidenceRows evidence;
  private final Consumer<String> problem;

  /// @param pins adds the column of what goes into the report
  /// @param enlarge shows the same table with more room
  EvidenceBox(
      EvidenceRows evidence,
      Consumer<EvidenceTable> pins,
      Consumer<String> problem,
      Runnable enlarge) {
    this.evidence = evidence;
    this.problem = problem;
    var table = new EvidenceTable(evidence.columns(), evidence.rows());
    table.setId("evidence");
    pins.accept(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    var save =
        Buttons.compact(Buttons.icon(Icon.SAVE_TABLE, ControlMessages.saveTable(), this::save));
    var larger = Buttons.compact(Buttons.icon(Icon.ENLARGE, ControlMessages.enlarge(), enlarge));
    var head =
        Texts.row(
            Texts.strong(ControlMessages.evidence()),
            Texts.muted(evidence.size()),
            Texts.space(),
            CopyButton.labelled(ControlMessages.copy(), table::asText),
            save,
            larger);
    head.setSpacing(4);
    head.getStyleClass().add("box-head");
    getStyleClass().add("evidence-box");
    getChildren().addAll(head, table);
  }

  private void save() {
    var chooser = new FileChooser();
    chooser.setTitle(ControlMessages.saveTable());
    chooser.setInitialFileName("evidence.csv");
    var file = chooser.showSaveDialog(getScene().getWindow());
    if (file == null) {
      return;
    }
    try {
      Files.writeString(file.toPath(), evidence.csv());
    } catch (IOException e) {
      problem.accept(ControlMessages.couldNotSaveTable(file.getPath(), Moments.reason(e)));
    }
  }
}
