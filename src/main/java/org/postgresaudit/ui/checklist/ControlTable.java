package org.postgresaudit.ui.checklist;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.kit.SeverityMark;

/// The controls of the chosen part that fit the search.
final class ControlTable extends TableView<Control> {
  private static final double ROW = 32;
  private static final double NARROW = 560;
  private static final double NEEDS_CUT = 116;
  private static final double NEEDS_WHOLE = 168;

  ControlTable(ChecklistViewModel model) {
    setId("controls");
    setAccessibleText(ChecklistMessages.controls());
    getStyleClass().add("control-table");
    setFixedCellSize(ROW);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
    getColumns().add(severity());
    getColumns()
        .add(text(ChecklistMessages.columnControl(), Control::title, "row-title", 200, 2000));
    getColumns()
        .add(text(ChecklistMessages.columnVersion(), ChecklistMessages::versions, "plain", 64, 64));
    var needs =
        text(ChecklistMessages.columnNeeds(), ChecklistMessages::needsShort, "mono", 96, 168);
    getColumns().add(needs);
    widthProperty()
        .map(width -> width.doubleValue() < NARROW ? NEEDS_CUT : NEEDS_WHOLE)
        .subscribe(
            width -> {
              needs.setMinWidth(Math.min(width, needs.getMinWidth()));
              needs.setMaxWidth(width);
              needs.setMinWidth(width);
            });
    setItems(model.controls());
  }

  private static TableColumn<Control, Severity> severity() {
    var column = new TableColumn<Control, Severity>("");
    column.setMinWidth(34);
    column.setMaxWidth(34);
    column.setSortable(true);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().severity()));
    column.setCellFactory(
        _ ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable Severity severity, boolean empty) {
                super.updateItem(severity, empty);
                setGraphic(empty || severity == null ? null : SeverityMark.small(severity));
              }
            });
    return column;
  }

  private static TableColumn<Control, String> text(
      String head, Function<Control, String> text, String style, double least, double most) {
    var column = new TableColumn<Control, String>(head);
    column.setMinWidth(least);
    column.setPrefWidth(least);
    column.setMaxWidth(most);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setCellFactory(_ -> new TextCell(style));
    return column;
  }

  private static final class TextCell extends TableCell<Control, String> {
    TextCell(String style) {
      getStyleClass().add(style);
    }

    @Override
    protected void updateItem(@Nullable String value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? "" : value);
      setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
    }
  }
}
