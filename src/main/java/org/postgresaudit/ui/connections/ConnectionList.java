package org.postgresaudit.ui.connections;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.connections.ConnectionsViewModel.Row;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// The connections under their clients. A click on a client folds it.
final class ConnectionList extends ListView<Row> {
  private static final double ROW = 32;
  private static final double[] WIDTHS = {140, 56, 64, 44, 92};

  private final ConnectionsViewModel model;

  ConnectionList(ConnectionsViewModel model) {
    this.model = model;
    setId("connections");
    setAccessibleText(ConnectionsMessages.title());
    getStyleClass().add("steady");
    setFixedCellSize(ROW);
    setCellFactory(_ -> new RowCell());
    setItems(model.rows());
    // A change listener, and after the list's own: only then does its selection stay.
    model.rows().addListener((ListChangeListener<Row>) _ -> showChosen());
    model.chosenProperty().subscribe(_ -> showChosen());
    getSelectionModel().selectedItemProperty().subscribe(this::choose);
  }

  /// The heads of the columns, to stand above the list.
  static HBox heads() {
    var heads =
        columns(
            new Label(),
            new Label(ConnectionsMessages.columnName()),
            new Label(ConnectionsMessages.columnAddress()),
            new Label(ConnectionsMessages.columnVersion()),
            new Label(ConnectionsMessages.columnTls()),
            new Label(ConnectionsMessages.columnAudits()),
            new Label(ConnectionsMessages.columnUsed()));
    heads.getStyleClass().addAll("column-heads", "connection-row");
    return heads;
  }

  private static HBox columns(
      Node mark, Label name, Label address, Label version, Label tls, Label audits, Label used) {
    var place = new HBox(mark);
    place.setAlignment(Pos.CENTER);
    fix(place, 20);
    fix(name, WIDTHS[0]);
    address.setMaxWidth(Double.MAX_VALUE);
    address.setMinWidth(60);
    HBox.setHgrow(address, Priority.ALWAYS);
    fix(version, WIDTHS[1]);
    fix(tls, WIDTHS[2]);
    fix(audits, WIDTHS[3]);
    audits.setAlignment(Pos.CENTER_RIGHT);
    fix(used, WIDTHS[4]);
    used.setAlignment(Pos.CENTER_RIGHT);
    var row = new HBox(12, place, name, address, version, tls, audits, used);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  private void choose(@Nullable Row row) {
    if (row instanceof Row.Line line) {
      model.chosenProperty().set(java.util.Optional.of(line.connection().profile().id()));
    }
  }

  private void showChosen() {
    var chosen = model.chosenProperty().get();
    if (chosen.isEmpty()) {
      getSelectionModel().clearSelection();
      // Somewhere the keyboard has to be.
      getFocusModel().focus(getItems().isEmpty() ? -1 : 0);
      return;
    }
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Row.Line line
          && line.connection().profile().id().equals(chosen.get())) {
        if (getSelectionModel().getSelectedIndex() != i) {
          getSelectionModel().select(i);
          scrollTo(Math.max(0, i - 3));
        }
        return;
      }
    }
  }

  private final class RowCell extends ListCell<Row> {
    RowCell() {
      setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            if (getItem() instanceof Row.Head head) {
              model.toggle(head.client());
              event.consume();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().remove("client-head");
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      switch (row) {
        case Row.Head head -> {
          getStyleClass().add("client-head");
          setGraphic(head(head));
          setAccessibleText(client(head.client()));
        }
        case Row.Line line -> {
          setGraphic(line(line));
          setAccessibleText(line.connection().profile().name());
        }
      }
    }

    private Node head(Row.Head head) {
      var count = Texts.muted(String.valueOf(head.connections()));
      var row =
          new HBox(
              8,
              (head.open() ? Icon.UNFOLDED : Icon.FOLDED).node(),
              Texts.strong(client(head.client())),
              count);
      row.setAlignment(Pos.CENTER_LEFT);
      return row;
    }

    private Node line(Row.Line line) {
      var saved = line.connection();
      var profile = saved.profile();
      var name = Texts.whole(Texts.body(profile.name()));
      name.getStyleClass().add("row-title");
      var address = Texts.whole(Texts.mono(profile.address()));
      address.getStyleClass().add("muted");
      var audits =
          Texts.body(
              line.audits() == 0 ? ConnectionsMessages.unknown() : String.valueOf(line.audits()));
      var row =
          columns(
              mark(model.isConnected(profile.id())),
              name,
              address,
              version(saved),
              tls(saved),
              audits,
              used(saved));
      row.getStyleClass().add("connection-row");
      return row;
    }
  }

  private static String client(String client) {
    return client.isEmpty() ? ConnectionsMessages.noClient() : client;
  }

  private static Node mark(boolean connected) {
    var mark = new Region();
    mark.getStyleClass().addAll("connected-mark", connected ? "yes" : "no");
    var words = connected ? ConnectionsMessages.connectedNow() : ConnectionsMessages.notConnected();
    mark.setAccessibleText(words);
    Tooltip.install(mark, new Tooltip(words));
    return mark;
  }

  private static Label version(SavedConnection saved) {
    return Texts.body(
        saved
            .lastUse()
            .map(use -> ConnectionsMessages.shortVersion(use.serverVersion()))
            .orElse(ConnectionsMessages.unknown()));
  }

  private static Label tls(SavedConnection saved) {
    if (saved.lastUse().isEmpty()) {
      return Texts.body(ConnectionsMessages.unknown());
    }
    var tls = saved.lastUse().get().tls();
    if (tls.isEmpty()) {
      var none = Texts.body(ConnectionsMessages.noTls());
      none.getStyleClass().add("warning");
      return none;
    }
    var label = Texts.body(TrialMessages.protocol(ConnectionsMessages.shortVersion(tls)));
    label.setTooltip(new Tooltip(tls));
    return label;
  }

  private static Label used(SavedConnection saved) {
    var used =
        saved
            .lastUse()
            .map(use -> Times.label(use.at()))
            .orElseGet(() -> new Label(ConnectionsMessages.never()));
    used.getStyleClass().add("muted");
    return used;
  }
}
