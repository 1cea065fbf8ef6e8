package org.postgresaudit.ui.audit.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.postgresaudit.audit.EvidencePin;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.kit.Icon;

/// The narrow first column of an evidence table that shows and changes which rows go into the
/// report: a click on it, the key P, or the context menu.
public final class PinColumn extends TableColumn<List<String>, List<String>> {
  private static final double WIDTH = 30;

  private final String control;
  private final boolean withPlaces;
  private final PinsViewModel pins;
  private Subscription watching = Subscription.EMPTY;

  private PinColumn(String control, List<ProbeResult> results, PinsViewModel pins) {
    super("");
    this.control = control;
    // As the rows of the table are made: the place stands in front when there is any.
    this.withPlaces = results.stream().anyMatch(result -> result.database().isPresent());
    this.pins = pins;
    setMinWidth(WIDTH);
    setMaxWidth(WIDTH);
    setPrefWidth(WIDTH);
    setResizable(false);
    setSortable(false);
    setReorderable(false);
    setId("pins");
    var head = Icon.PIN_FREE.node(14);
    Tooltip.install(head, new Tooltip(EvidenceMessages.pinned()));
    setGraphic(head);
    setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
    setCellFactory(_ -> new PinCell());
  }

  /// Puts the column into a table of the evidence of a control.
  public static void into(
      TableView<List<String>> table,
      String control,
      List<ProbeResult> results,
      PinsViewModel pins) {
    var column = new PinColumn(control, results, pins);
    table.getColumns().addFirst(column);
    // Refreshing makes cells again, which is needed only when somebody pins something.
    // A table that is not shown any more must not be kept by what it watches.
    table
        .sceneProperty()
        .subscribe(
            scene -> {
              column.watching.unsubscribe();
              column.watching =
                  scene == null
                      ? Subscription.EMPTY
                      : pins.revisionProperty().subscribe((_, _) -> table.refresh());
            });
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.P && !key.isShortcutDown() && !key.isAltDown()) {
            column.toggle(table);
            key.consume();
          }
        });
    var pin = new MenuItem(EvidenceMessages.pinRow());
    pin.setOnAction(_ -> column.toggle(table));
    pin.setDisable(pins.isSealed());
    if (table.getContextMenu() == null) {
      table.setContextMenu(new ContextMenu());
    }
    table.getContextMenu().getItems().addFirst(pin);
  }

  private void toggle(TableView<List<String>> table) {
    pins.toggle(table.getSelectionModel().getSelectedItems().stream().map(this::pin).toList());
  }

  private EvidencePin pin(List<String> row) {
    return withPlaces
        ? EvidencePin.of(
            control,
            Optional.of(row.getFirst()).filter(place -> !place.isEmpty()),
            row.subList(1, row.size()))
        : EvidencePin.of(control, Optional.empty(), row);
  }

  private final class PinCell extends TableCell<List<String>, List<String>> {
    private PinCell() {
      getStyleClass().add("pin-cell");
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          click -> {
            if (getItem() != null) {
              pins.toggle(List.of(pin(getItem())));
              click.consume();
            }
          });
    }

    @Override
    protected void updateItem(List<String> row, boolean empty) {
      super.updateItem(row, empty);
      boolean pinned = !empty && row != null && pins.isAny() && pins.isPinned(pin(row));
      setGraphic(pinned ? Icon.PIN.node(14, "accent") : null);
      setAccessibleText(pinned ? EvidenceMessages.pinned() : "");
    }
  }
}
