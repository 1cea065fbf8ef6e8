package org.postgresaudit.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Icon;

/// The places of the workbench, at the left edge.
final class Rail extends VBox {
  private final Map<Screen.Place, StackPane> items = new EnumMap<>(Screen.Place.class);

  Rail(Navigator navigator) {
    getStyleClass().add("rail");
    setAlignment(Pos.TOP_CENTER);
    var mark = new StackPane(Icon.MARK.node(Icon.MEDIUM));
    mark.getStyleClass().add("mark");
    getChildren().add(mark);
    for (var place : Screen.Place.values()) {
      var item = item(place, navigator);
      if (items.isEmpty()) {
        item.getStyleClass().add("first");
      }
      if (place == Screen.Place.SETTINGS) {
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().add(space);
      }
      items.put(place, item);
      getChildren().add(item);
    }
    navigator.currentProperty().subscribe(this::mark);
  }

  private static StackPane item(Screen.Place place, Navigator navigator) {
    var button = new Button();
    button.setId("rail-" + place.name().toLowerCase(java.util.Locale.ROOT));
    button.setGraphic(icon(place).node(Icon.LARGE));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(WindowMessages.place(place));
    button.setTooltip(new Tooltip(WindowMessages.placeWithKey(place)));
    button.getStyleClass().add("rail-button");
    button.setOnAction(_ -> navigator.go(place.screen()));
    var marker = new Region();
    marker.getStyleClass().add("marker");
    StackPane.setAlignment(marker, Pos.CENTER_LEFT);
    var item = new StackPane(button, marker);
    item.getStyleClass().add("rail-item");
    return item;
  }

  private void mark(Screen screen) {
    items.forEach(
        (place, item) -> {
          item.getStyleClass().remove("here");
          if (place == screen.place()) {
            item.getStyleClass().add("here");
          }
        });
  }

  static Icon icon(Screen.Place place) {
    return switch (place) {
      case START -> Icon.START;
      case CONNECTIONS -> Icon.CONNECTIONS;
      case AUDITS -> Icon.AUDITS;
      case CHECKLIST -> Icon.CHECKLIST;
      case REPORTS -> Icon.REPORTS;
      case SETTINGS -> Icon.SETTINGS;
    };
  }
}
