package org.postgresaudit.ui.kit;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.BackgroundWork.Kind;

/// Rows a server answered, as text. Click sorts, Ctrl+C copies the chosen rows with their heads,
/// Enter or a double click shows all of a row. Cells exist for the rows in sight alone, and the
/// texts are those of the evidence itself.
public final class EvidenceTable extends TableView<List<String>> {
  private static final double ROW = 30;
  private static final double HEAD = 28;
  private static final double LINE = 2;
  private static final int ROWS_SHOWN = 10;
  private static final int ROWS_AT_ONCE = 1_000;
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final List<String> columns;
  private final List<List<String>> rows;
  private final Optional<BackgroundWork> work;
  private String words = "";
  private int arrangements;
  private Consumer<Integer> found = _ -> {};

  /// Of names and rows; every row has a text for every column. For some hundred rows.
  public EvidenceTable(List<String> columns, List<List<String>> rows) {
    this(columns, rows, Optional.empty());
  }

  /// Of any number of rows.
  ///
  /// @param work puts many rows in order away from the window
  public EvidenceTable(List<String> columns, List<List<String>> rows, BackgroundWork work) {
    this(columns, rows, Optional.of(work));
  }

  private EvidenceTable(
      List<String> columns, List<List<String>> rows, Optional<BackgroundWork> work) {
    this.columns = columns;
    this.rows = rows;
    this.work = work;
    getStyleClass().addAll("evidence-table", "dense");
    setPlaceholder(new Label(KitMessages.noRows()));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setFixedCellSize(ROW);
    for (int i = 0; i < columns.size(); i++) {
      getColumns().add(new EvidenceColumn(columns.get(i), i, rows));
    }
    getItems().setAll(rows);
    setSortPolicy(
        _ -> {
          arrange();
          return true;
        });
    height(0);
    skinProperty().subscribe(_ -> sideways().ifPresent(this::makeRoomFor));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  /// @param bar height of the bar to scroll sideways, which would otherwise lie over the last row
  private void height(double bar) {
    double all = HEAD + ROW * Math.clamp(rows.size(), 1, ROWS_SHOWN) + 2;
    setPrefHeight(all + bar);
    setMinHeight(Math.min(all, HEAD + 2 * ROW) + bar);
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

  /// Shows only rows with every word; `then` hears how many there are.
  public void find(String typed, Consumer<Integer> then) {
    words = typed;
    found = then;
    arrange();
  }

  /// Chooses columns as they were chosen before, and tells of every change from now on.
  public void rememberColumns(Optional<String> before, Consumer<String> changed) {
    new TableMemory(this, columns).columns(before, changed);
  }

  /// Sorts as it was sorted before, and tells of every change from now on.
  public void rememberSort(Optional<String> before, Consumer<String> changed) {
    new TableMemory(this, columns).sort(before, changed);
  }

  /// A menu in which columns are shown and hidden; the last one shown stays.
  public ContextMenu columnMenu() {
    var menu = new ContextMenu();
    for (var column : getColumns().filtered(EvidenceColumn.class::isInstance)) {
      var item = new CheckMenuItem(column.getText());
      item.setMnemonicParsing(false);
      item.setSelected(column.isVisible());
      item.setDisable(column.isVisible() && shownColumns().size() == 1);
      item.setOnAction(_ -> column.setVisible(item.isSelected()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// The names of the columns shown, in their order.
  public List<String> shownColumns() {
    return getVisibleLeafColumns().stream()
        .filter(EvidenceColumn.class::isInstance)
        .map(TableColumn::getText)
        .toList();
  }

  /// The rows shown, in their order, with the columns shown. A picture of this moment that may be
  /// read on any thread.
  public List<List<String>> shownRows() {
    return picked(List.copyOf(getItems()));
  }

  private List<List<String>> picked(List<List<String>> some) {
    var places =
        getVisibleLeafColumns().stream()
            .filter(EvidenceColumn.class::isInstance)
            .map(column -> ((EvidenceColumn) column).index())
            .toList();
    return new AbstractList<>() {
      @Override
      public List<String> get(int at) {
        var row = some.get(at);
        return places.stream().map(place -> TableOrder.valueAt(row, place)).toList();
      }

      @Override
      public int size() {
        return some.size();
      }
    };
  }

  /// All rows with their heads, separated by tabs, in the order shown.
  public String asText() {
    return TableText.tabbed(shownColumns(), shownRows());
  }

  /// Copies the rows shown, with their heads.
  public void copy() {
    copy(shownRows());
  }

  private void copy(List<List<String>> some) {
    var heads = shownColumns();
    away(some.size(), () -> TableText.tabbed(heads, some), CopyButton::copy);
  }

  /// Many rows are worked on away from the window.
  private <T> void away(int size, Supplier<T> job, Consumer<T> then) {
    if (size <= ROWS_AT_ONCE || work.isEmpty()) {
      then.accept(job.get());
    } else {
      work.get()
          .start(
              Kind.SEARCH,
              KitMessages.arranging(),
              _ -> job.get(),
              then,
              fault -> setPlaceholder(new Label(KitMessages.couldNotArrange(fault))));
    }
  }

  private void arrange() {
    int mine = ++arrangements;
    var keys =
        getSortOrder().stream()
            .filter(EvidenceColumn.class::isInstance)
            .map(column -> ((EvidenceColumn) column).key())
            .toList();
    var order = new TableOrder(keys, words);
    away(
        rows.size(),
        () -> order.of(rows),
        arranged -> {
          if (mine == arrangements) {
            var chosen = List.copyOf(getSelectionModel().getSelectedItems());
            getItems().setAll(arranged);
            if (chosen.size() == 1) {
              getSelectionModel().select(chosen.getFirst());
            }
            found.accept(arranged.size());
          }
        });
  }

  private void onKey(KeyEvent event) {
    if (COPY.match(event)) {
      copy(picked(List.copyOf(getSelectionModel().getSelectedItems())));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      showWholeRow();
      event.consume();
    }
  }

  private void onClick(MouseEvent event) {
    if (event.getClickCount() == 2 && event.getTarget() instanceof Node node && inRow(node)) {
      showWholeRow();
    }
  }

  private static boolean inRow(Node node) {
    for (var at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("table-row-cell")) {
        return true;
      }
    }
    return false;
  }

  private void showWholeRow() {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) {
      WholeRow.show(this, columns, row);
    }
  }
}
