package org.postgresaudit.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Rows a server answered, as text. Click sorts, Ctrl+C copies the chosen rows with their heads.
public final class EvidenceTable extends TableView<List<String>> {
  private static final double CHARACTER = 7.25;
  private static final double PADDING = 20;
  private static final double ROW = 30;
  private static final double HEAD = 28;
  private static final double LINE = 2;
  private static final int ROWS_MEASURED = 50;
  private static final int ROWS_SHOWN = 10;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final List<String> columns;

  /// Of names and rows; every row has a text for every column.
  public EvidenceTable(List<String> columns, List<List<String>> rows) {
    this.columns = columns;
    getStyleClass().addAll("evidence-table", "dense");
    setPlaceholder(new Label(KitMessages.noRows()));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setFixedCellSize(ROW);
    for (int i = 0; i < columns.size(); i++) {
      getColumns().add(column(i, rows));
    }
    getItems().setAll(rows);
    height(0);
    skinProperty().subscribe(_ -> sideways().ifPresent(this::makeRoomFor));
    addEventHandler(KeyEvent.KEY_PRESSED, this::copyOnKey);
  }

  /// @param bar height of the bar to scroll sideways, which would otherwise lie over the last row
  private void height(double bar) {
    double rows = HEAD + ROW * Math.clamp(getItems().size(), 1, ROWS_SHOWN) + 2;
    setPrefHeight(rows + bar);
    setMinHeight(Math.min(rows, HEAD + 2 * ROW) + bar);
  }

  private void makeRoomFor(ScrollBar bar) {
    bar.visibleProperty().subscribe(shown -> height(shown ? bar.prefHeight(-1) + LINE : 0));
  }

  private Optional<ScrollBar> sideways() {
    return lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst();
  }

  /// All rows with their heads, separated by tabs, in the order shown.
  public String asText() {
    return text(getItems());
  }

  private void copyOnKey(KeyEvent event) {
    if (COPY.match(event)) {
      CopyButton.copy(text(getSelectionModel().getSelectedItems()));
      event.consume();
    }
  }

  private String text(List<List<String>> rows) {
    return String.join("\t", columns)
        + rows.stream()
            .map(row -> row.stream().map(Visible::of).collect(Collectors.joining("\t", "\n", "")))
            .collect(Collectors.joining());
  }

  private TableColumn<List<String>, String> column(int index, List<List<String>> rows) {
    var column = new TableColumn<List<String>, String>(columns.get(index));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Visible.of(valueAt(row.getValue(), index))));
    column.setCellFactory(_ -> new TextCell());
    column.setComparator(EvidenceTable.byNumberThenText());
    int longest =
        rows.stream()
            .limit(ROWS_MEASURED)
            .mapToInt(row -> valueAt(row, index).length())
            .max()
            .orElse(0);
    column.setPrefWidth(
        Math.clamp(
            Math.max(longest, columns.get(index).length() + 2) * CHARACTER + PADDING, 60, 420));
    if (!rows.isEmpty()
        && rows.stream().limit(ROWS_MEASURED).allMatch(row -> isNumber(valueAt(row, index)))) {
      column.getStyleClass().add("align-right");
    }
    return column;
  }

  private static String valueAt(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 19 && text.matches("-?\\d+(\\.\\d+)?");
  }

  private static Comparator<String> byNumberThenText() {
    return (left, right) ->
        isNumber(left) && isNumber(right)
            ? Double.compare(Double.parseDouble(left), Double.parseDouble(right))
            : left.compareTo(right);
  }

  private static final class TextCell extends TableCell<List<String>, String> {
    @Override
    protected void updateItem(String value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty || value == null ? "" : value);
      var tooltip = new Tooltip(getText());
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(640);
      setTooltip(getText().isEmpty() ? null : tooltip);
    }
  }
}
