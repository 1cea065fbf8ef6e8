package org.postgresaudit.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import org.postgresaudit.ui.kit.TableOrder.Direction;

/// One column of rows a server answered: as wide as its texts, numbers at the right.
final class EvidenceColumn extends TableColumn<List<String>, String> {
  private static final double CHARACTER = 7.25;
  private static final double PADDING = 20;
  private static final double NARROWEST = 60;
  private static final double WIDEST = 420;
  private static final int ROWS_MEASURED = 50;

  private final int index;

  /// @param index its place in each row, from 0
  /// @param rows the first of them are measured
  EvidenceColumn(String name, int index, List<List<String>> rows) {
    super(name);
    this.index = index;
    setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Visible.of(TableOrder.valueAt(row.getValue(), index))));
    setCellFactory(_ -> new TextCell());
    var values =
        rows.stream().limit(ROWS_MEASURED).map(row -> TableOrder.valueAt(row, index)).toList();
    int longest = values.stream().mapToInt(String::length).max().orElse(0);
    setPrefWidth(
        Math.clamp(Math.max(longest, name.length() + 2) * CHARACTER + PADDING, NARROWEST, WIDEST));
    var filled = values.stream().filter(value -> !value.isEmpty()).toList();
    if (!filled.isEmpty() && filled.stream().allMatch(TableOrder::isNumber)) {
      getStyleClass().add("align-right");
    }
  }

  /// The place of its value in each row, from 0.
  int index() {
    return index;
  }

  /// What it asks for of the order of the rows, when the table is sorted by it.
  TableOrder.Key key() {
    return new TableOrder.Key(
        index, getSortType() == SortType.ASCENDING ? Direction.UP : Direction.DOWN);
  }
}
