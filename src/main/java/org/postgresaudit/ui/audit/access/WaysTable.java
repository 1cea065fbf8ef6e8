package org.postgresaudit.ui.audit.access;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.postgresaudit.probe.access.Power;
import org.postgresaudit.probe.access.Step;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// Every way as a row; it shares its choice with the graph.
final class WaysTable extends TableView<Way> {
  private static final double ROW = 30;

  private boolean following;

  WaysTable(WaysViewModel model) {
    setId("ways");
    setAccessibleText(AccessMessages.ways());
    getStyleClass().add("ways");
    setFixedCellSize(ROW);
    setMinHeight(0);
    setPlaceholder(Texts.muted(AccessMessages.noWays()));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    getColumns().add(mono(AccessMessages.role(), 150, way -> way.login().name()));
    getColumns().add(text(AccessMessages.kind(), 116, way -> AccessMessages.kindOf(way.login())));
    getColumns().add(reaches());
    getColumns().add(mono(AccessMessages.byWayOf(), 290, WaysTable::through));
    getColumns().add(steps());
    getColumns().getFirst().getStyleClass().add("first-column");
    model.waysProperty().subscribe(ways -> getItems().setAll(ways));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            way -> {
              if (way != null && !following) {
                model.choose(way);
              }
            });
    model.chosenProperty().subscribe(this::follow);
  }

  private void follow(Optional<Way> chosen) {
    following = true;
    chosen.ifPresentOrElse(
        way -> {
          if (!way.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(way);
            scrollTo(way);
          }
        },
        () -> getSelectionModel().clearSelection());
    following = false;
  }

  private static String through(Way way) {
    var names =
        way.route().steps().stream()
            .map(Step::to)
            .map(role -> role.name())
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) {
      return AccessMessages.itself();
    }
    return way.route().further() > 0 ? names + ", …" : names;
  }

  private static TableColumn<Way, String> text(
      String head, double width, Function<Way, String> value) {
    var column = new TableColumn<Way, String>(head);
    column.setPrefWidth(width);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Visible.of(value.apply(row.getValue()))));
    return column;
  }

  private static TableColumn<Way, String> mono(
      String head, double width, Function<Way, String> value) {
    var column = text(head, width, value);
    column.getStyleClass().add("mono-column");
    return column;
  }

  private static TableColumn<Way, Power> reaches() {
    var column = new TableColumn<Way, Power>(AccessMessages.reachesColumn());
    column.setPrefWidth(204);
    column.setComparator(Comparator.naturalOrder());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().power()));
    column.setCellFactory(_ -> new PowerCell());
    return column;
  }

  private static TableColumn<Way, Number> steps() {
    var column = new TableColumn<Way, Number>(AccessMessages.steps());
    column.setPrefWidth(60);
    column.setMinWidth(60);
    column.setMaxWidth(80);
    column.getStyleClass().add("align-right");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().steps()));
    return column;
  }

  private static final class PowerCell extends TableCell<Way, Power> {
    @Override
    protected void updateItem(Power power, boolean empty) {
      super.updateItem(power, empty);
      if (empty || power == null) {
        setText("");
        setGraphic(null);
        return;
      }
      setText(GraphMessages.reaches(power));
      setGraphicTextGap(6);
      setGraphic(SeverityMark.small(AccessMessages.severity(power)));
    }
  }
}
