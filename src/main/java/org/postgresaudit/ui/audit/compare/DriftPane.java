package org.postgresaudit.ui.audit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.comparison.Drift;
import org.postgresaudit.audit.comparison.Drift.Item;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.HeadsOverList;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// What came, went or changed in a part of the server, as it was then and as it is now.
final class DriftPane extends BorderPane {
  private static final double WAY = 84;

  DriftPane(List<Item> shown, List<Drift> drifts, String then, String now) {
    getStyleClass().add("drift");
    var notes = new VBox(8);
    notes.getStyleClass().add("drift-notes");
    for (var drift : drifts) {
      switch (drift) {
        case Drift.NotComparable(var reason) ->
            notes.getChildren().add(new Banner(Tone.WARNING, reason));
        case Drift.Known(_, var unknown) ->
            unknown.forEach(words -> notes.getChildren().add(new Banner(Tone.INFORMATION, words)));
      }
    }
    boolean nothingKnown = drifts.stream().allMatch(Drift.NotComparable.class::isInstance);
    if (nothingKnown) {
      setCenter(
          new EmptyState(
              Icon.NOT_COMPARABLE,
              drifts.stream()
                  .filter(Drift.NotComparable.class::isInstance)
                  .map(drift -> ((Drift.NotComparable) drift).reason())
                  .findFirst()
                  .orElse("")));
      return;
    }
    var list = new ListView<Item>();
    list.setId("drift");
    list.getItems().setAll(shown);
    list.setCellFactory(_ -> new DriftCell());
    var top = new VBox();
    if (!notes.getChildren().isEmpty()) {
      top.getChildren().add(notes);
    }
    var heads =
        columns(
            new Label(""),
            new Label(DriftMessages.columnWhat()),
            new Label(then),
            new Label(now),
            "column-heads");
    top.getChildren().add(HeadsOverList.keep(heads, list));
    setTop(top);
    if (shown.isEmpty()) {
      setCenter(new EmptyState(Icon.SAME, DriftMessages.noDrift()));
      return;
    }
    setCenter(list);
  }

  private static HBox columns(Region way, Region what, Region then, Region now, String style) {
    way.setMinWidth(WAY);
    way.setPrefWidth(WAY);
    for (var region : List.of(what, then, now)) {
      region.setMinWidth(0);
      region.setPrefWidth(100);
      region.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(region, Priority.ALWAYS);
    }
    var row = new HBox(12, way, what, then, now);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll(style, "drift-row");
    return row;
  }

  private static final class DriftCell extends ListCell<Item> {
    DriftCell() {
      setPrefWidth(0);
      getStyleClass().add("compare-cell");
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : row(item));
      setAccessibleText(
          empty || item == null ? null : DriftMessages.way(item.way()) + " " + item.name());
    }

    private static Node row(Item item) {
      var way = Texts.badge(DriftMessages.way(item.way()));
      way.getStyleClass().add(item.way() == Drift.Way.CHANGED ? "accent" : "plain");
      var cell = new HBox(way);
      cell.setAlignment(Pos.CENTER_LEFT);
      return columns(
          cell,
          Texts.whole(Texts.mono(Visible.of(item.name()))),
          side(item.then(), item.now(), item),
          side(item.now(), item.then(), item),
          "drift-line");
    }

    private static Label side(Map<String, String> mine, Map<String, String> other, Item item) {
      var label = Texts.whole(Texts.mono(Visible.of(words(mine, other, item))));
      if (mine.isEmpty()) {
        label.getStyleClass().add("muted");
      }
      return label;
    }
  }

  /// What is different on one side; all of it when the other side has nothing.
  static String words(Map<String, String> mine, Map<String, String> other, Item item) {
    if (mine.isEmpty()) {
      return ChangeMessages.notThere();
    }
    var identity = item.kind().identity();
    var different = new ArrayList<Map.Entry<String, String>>();
    for (var column : mine.entrySet()) {
      boolean same = column.getValue().equals(other.get(column.getKey()));
      boolean place = Drift.PLACE.contains(column.getKey());
      if (!place && !same && !identity.contains(column.getKey())) {
        different.add(column);
      }
    }
    if (different.size() == 1 || different.stream().anyMatch(c -> c.getKey().equals("value"))) {
      return different.stream()
          .filter(c -> different.size() == 1 || c.getKey().equals("value"))
          .map(Map.Entry::getValue)
          .map(value -> value.isEmpty() ? DriftMessages.emptyValue() : value)
          .collect(Collectors.joining());
    }
    var words =
        different.stream()
            .filter(column -> !column.getValue().isEmpty())
            .map(column -> column.getKey().replace('_', ' ') + " " + column.getValue())
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? ChangeMessages.there() : words;
  }
}
