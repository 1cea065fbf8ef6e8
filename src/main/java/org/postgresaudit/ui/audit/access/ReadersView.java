package org.postgresaudit.ui.audit.access;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.probe.access.TableReaders.Reader;
import org.postgresaudit.probe.access.TableReaders.Table;
import org.postgresaudit.probe.inventory.Kind;
import org.postgresaudit.probe.inventory.Part;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.work.BackgroundWork;

/// Who reads a table: tables at the left, those who can read the chosen one at the right.
final class ReadersView extends SplitPane {
  private static final double TABLES_SHARE = 0.3;

  private final AccessData data;
  private final BackgroundWork work;
  private final ListView<Table> tables = new ListView<>();
  private final VBox answer = new VBox(8);
  private final HBox tools = new HBox(8);

  ReadersView(AccessData data, BackgroundWork work) {
    this.data = data;
    this.work = work;
    tables.setId("tables");
    tables.setFixedCellSize(30);
    tables.setPlaceholder(new EmptyState(Icon.TABLE, nothing(data)));
    tables.setCellFactory(_ -> new TableName());
    tables.getSelectionModel().selectedItemProperty().subscribe(this::look);
    answer.getStyleClass().add("readers");
    var search = new SearchField(ReaderMessages.findTable());
    search.setId("find-table");
    search.setPrefWidth(240);
    search.textProperty().subscribe(_ -> filter(search.words()));
    tools.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    tools.getChildren().setAll(search);
    getItems().setAll(tables, answer);
    setDividerPositions(TABLES_SHARE);
    SplitPane.setResizableWithParent(tables, false);
    look(null);
  }

  HBox tools() {
    return tools;
  }

  private static String nothing(AccessData data) {
    return data.inventory().part(Kind.TABLES) instanceof Part.NotRead not
        ? ReaderMessages.tablesNotRead(not.reason())
        : ReaderMessages.noTables();
  }

  private void filter(String words) {
    tables
        .getItems()
        .setAll(
            data.tables().stream()
                .filter(
                    table ->
                        (table.database() + "." + table.path())
                            .toLowerCase(java.util.Locale.ROOT)
                            .contains(words))
                .toList());
  }

  private void look(@org.jspecify.annotations.Nullable Table table) {
    if (table == null) {
      var empty = new EmptyState(Icon.TABLE, ReaderMessages.chooseTable());
      VBox.setVgrow(empty, Priority.ALWAYS);
      answer.getChildren().setAll(empty);
      return;
    }
    work.start(
        BackgroundWork.Kind.STORE,
        PathMessages.workingOut(),
        _ -> data.readers().of(table),
        readers -> {
          if (table.equals(tables.getSelectionModel().getSelectedItem())) {
            show(table, readers);
          }
        },
        fault ->
            answer.getChildren().setAll(new EmptyState(Icon.ERROR, AccessMessages.reason(fault))));
  }

  private void show(Table table, List<Reader> readers) {
    var title = Texts.title(ReaderMessages.readersOf(table.path()));
    title.setId("readers-title");
    var count = Texts.muted(ReaderMessages.readers(readers.size(), table.database()));
    answer.getChildren().setAll(title, count);
    if (!table.rowSecurity().isEmpty()) {
      answer.getChildren().add(Texts.muted(ReaderMessages.rowSecurity(table.rowSecurity())));
    }
    if (data.readers().mayMiss(table.database())) {
      answer
          .getChildren()
          .add(
              new Banner(
                  Banner.Tone.WARNING,
                  ReaderMessages.grantsMissing(
                      data.inventory().part(Kind.GRANTS), table.database())));
    }
    var rows = new TableView<Reader>();
    rows.setId("readers");
    rows.getStyleClass().add("ways");
    rows.setFixedCellSize(30);
    rows.setPlaceholder(Texts.muted(ReaderMessages.nobodyReads()));
    rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    rows.getColumns().add(column(AccessMessages.role(), 150, r -> Visible.of(r.login().name())));
    rows.getColumns().add(column(ReaderMessages.by(), 200, ReaderMessages::by));
    rows.getColumns().add(column(ReaderMessages.way(), 480, ReaderMessages::path));
    rows.getColumns().getFirst().getStyleClass().add("mono-column");
    rows.getColumns().getLast().setMinWidth(300);
    rows.getItems().setAll(readers);
    VBox.setVgrow(rows, Priority.ALWAYS);
    answer.getChildren().add(rows);
  }

  private static TableColumn<Reader, String> column(
      String head, double width, Function<Reader, String> value) {
    var column = new TableColumn<Reader, String>(head);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    return column;
  }

  /// Schema and name, and the database.
  private static final class TableName extends ListCell<Table> {
    @Override
    protected void updateItem(Table table, boolean empty) {
      super.updateItem(table, empty);
      if (empty || table == null) {
        setGraphic(null);
        return;
      }
      var name = Texts.whole(Texts.mono(Visible.of(table.path())));
      name.setMinWidth(0);
      var database = Texts.small(Visible.of(table.database()));
      database.getStyleClass().add("muted");
      var row = Texts.row(Icon.TABLE.node(), name, Texts.space(), database);
      setGraphic(row);
      setAccessibleText(table.kind() + " " + table.path() + ", " + table.database());
    }
  }
}
