package org.postgresaudit.ui.audit.evidence;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EvidenceTable;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.NextFrame;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// The evidence table with its head: how many rows, find, columns, copy, save, and what else there
/// is to do with it.
public final class EvidenceBox extends VBox {
  private static final int FIND_FROM_ROWS = 12;
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private final EvidenceRows evidence;
  private final EvidenceTable table;
  private final Label size;
  private final SearchField find = new SearchField(EvidenceMessages.findRows());

  /// @param pins adds the column of what goes into the report
  /// @param more buttons at the end of the head
  public EvidenceBox(
      EvidenceRows evidence,
      EvidenceTables tables,
      Consumer<EvidenceTable> pins,
      Consumer<String> problem,
      List<Node> more) {
    this.evidence = evidence;
    this.table = tables.of(evidence);
    this.size = Texts.muted(evidence.size());
    table.setId("evidence");
    table.setAccessibleText(EvidenceMessages.evidenceSize(evidence.size()));
    pins.accept(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    find.setId("find-rows");
    find.getStyleClass().add("compact");
    find.textProperty().subscribe(this::find);
    var columns = Buttons.compact(Buttons.icon(Icon.COLUMNS, EvidenceMessages.columns(), () -> {}));
    columns.setId("columns");
    columns.setOnAction(_ -> table.columnMenu().show(columns, Side.BOTTOM, 0, 4));
    var copy = Buttons.compact(Buttons.flat(Icon.COPY, EvidenceMessages.copy(), table::copy));
    var save =
        Buttons.compact(
            Buttons.icon(
                Icon.SAVE_TABLE,
                EvidenceMessages.saveTable(),
                () -> tables.save(table, evidence.control(), getScene().getWindow(), problem)));
    var head =
        Texts.row(
            Texts.strong(EvidenceMessages.evidence()), size, Texts.space(), columns, copy, save);
    head.getChildren().addAll(more);
    head.setSpacing(4);
    head.getStyleClass().add("box-head");
    getStyleClass().add("evidence-box");
    getChildren().add(head);
    if (evidence.rows().size() >= FIND_FROM_ROWS) {
      var row = new VBox(find);
      row.getStyleClass().add("box-find");
      getChildren().add(row);
    }
    getChildren().add(table);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Draws the table with the frame after the one in which the box is seen first.
  public EvidenceBox drawnNext() {
    getChildren().remove(table);
    getChildren().add(new NextFrame(table));
    return this;
  }

  public EvidenceTable table() {
    return table;
  }

  private void onKey(KeyEvent event) {
    if (FIND.match(event) && find.getScene() != null) {
      find.requestFocus();
      event.consume();
    }
  }

  private void find(String typed) {
    if (typed.isBlank()) {
      table.find("", _ -> size.setText(evidence.size()));
    } else {
      table.find(typed, many -> size.setText(EvidenceMessages.rowsFound(many, evidence.size())));
    }
  }
}
