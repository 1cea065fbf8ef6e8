package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import org.postgresaudit.ui.kit.TableOrder.Direction;

/// How a table of evidence was arranged before: the columns chosen and the order of the rows. What
/// does not fit the table any more is passed over.
final class TableMemory {
  private final EvidenceTable table;
  private final List<String> names;

  /// @param names of all columns of evidence, in the order of the server
  TableMemory(EvidenceTable table, List<String> names) {
    this.table = table;
    this.names = names;
  }

  /// Chooses columns as they were chosen before, and tells of every change from now on.
  void columns(Optional<String> before, Consumer<String> changed) {
    var wanted = before.map(ColumnChoice::read).orElse(new ColumnChoice(List.of())).among(names);
    var sorted = new ArrayList<TableColumn<List<String>, ?>>();
    for (var column : wanted.columns()) {
      named(column.name())
          .ifPresent(
              found -> {
                found.setVisible(column.shown() == ColumnChoice.Shown.SHOWN);
                sorted.add(found);
              });
    }
    if (sorted.size() == table.getColumns().size()) {
      table.getColumns().setAll(sorted);
    }
    Runnable tell = () -> changed.accept(chosen().written());
    table
        .getColumns()
        .forEach(column -> column.visibleProperty().addListener((_, _, _) -> tell.run()));
    table
        .getColumns()
        .addListener((ListChangeListener<TableColumn<List<String>, ?>>) _ -> tell.run());
  }

  /// Sorts as it was sorted before, and tells of every change from now on.
  void sort(Optional<String> before, Consumer<String> changed) {
    before.ifPresent(
        written ->
            table
                .getSortOrder()
                .setAll(
                    SortChoice.read(written).keys().stream()
                        .flatMap(key -> sorted(key).stream())
                        .toList()));
    Runnable tell = () -> changed.accept(sorting().written());
    table
        .getSortOrder()
        .addListener((ListChangeListener<TableColumn<List<String>, ?>>) _ -> tell.run());
    table
        .getColumns()
        .forEach(column -> column.sortTypeProperty().addListener((_, _, _) -> tell.run()));
  }

  private Optional<TableColumn<List<String>, ?>> named(String name) {
    return table.getColumns().stream().filter(each -> each.getText().equals(name)).findFirst();
  }

  private Optional<TableColumn<List<String>, ?>> sorted(SortChoice.Key key) {
    var column = named(key.column());
    column.ifPresent(
        each ->
            each.setSortType(
                key.direction() == Direction.UP ? SortType.ASCENDING : SortType.DESCENDING));
    return column;
  }

  private SortChoice sorting() {
    return new SortChoice(
        table.getSortOrder().stream()
            .map(
                column ->
                    new SortChoice.Key(
                        column.getText(),
                        column.getSortType() == SortType.ASCENDING ? Direction.UP : Direction.DOWN))
            .toList());
  }

  private ColumnChoice chosen() {
    return new ColumnChoice(
        table.getColumns().stream()
            .filter(EvidenceColumn.class::isInstance)
            .map(
                column ->
                    new ColumnChoice.Column(
                        column.getText(),
                        column.isVisible() ? ColumnChoice.Shown.SHOWN : ColumnChoice.Shown.HIDDEN))
            .toList());
  }
}
