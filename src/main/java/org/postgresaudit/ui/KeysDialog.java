package org.postgresaudit.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Texts;

/// What F1 shows: the keys of the window and of the screen in it, by what they are for.
final class KeysDialog {
  private static final double HIGHEST = 520;
  private static final double KEYS = 132;

  private KeysDialog() {}

  static void open(Dialogs dialogs, List<Page.KeyHint> ofScreen) {
    var groups = new LinkedHashMap<String, List<Page.KeyHint>>();
    for (var key : ofScreen) {
      var head = key.group().isEmpty() ? WindowMessages.keysHere() : key.group();
      groups.computeIfAbsent(head, _ -> new ArrayList<>()).add(key);
    }
    groups.put(WindowMessages.keysEverywhere(), everywhere());
    var blocks = new VBox(16);
    groups.forEach((head, keys) -> blocks.getChildren().add(block(head, keys)));
    var scroll = new ScrollPane(blocks);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setPrefViewportHeight(HIGHEST);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(WindowMessages.keysTitle());
    blocks
        .heightProperty()
        .subscribe(
            height -> scroll.setPrefViewportHeight(Math.min(HIGHEST, height.doubleValue() + 2)));
    var close = Buttons.primary(WindowMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.form(WindowMessages.keysTitle(), scroll, close, dialogs::close, List.of(close)));
  }

  private static Node block(String head, List<Page.KeyHint> keys) {
    var grid = new GridPane(12, 8);
    grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS), new ColumnConstraints());
    grid.getColumnConstraints().getLast().setHgrow(Priority.ALWAYS);
    int row = 0;
    for (var key : keys) {
      var caps = new HBox(4);
      for (var each : key.key().split("  ", -1)) {
        caps.getChildren().add(Texts.keyCap(each));
      }
      grid.add(caps, 0, row);
      grid.add(Texts.wrapped(key.action()), 1, row++);
    }
    return new VBox(8, Texts.strong(head), grid);
  }

  private static List<Page.KeyHint> everywhere() {
    var keys = new ArrayList<Page.KeyHint>();
    keys.add(new Page.KeyHint("Ctrl+K", WindowMessages.openPalette()));
    for (var place : Screen.Place.values()) {
      keys.add(new Page.KeyHint(place.key(), WindowMessages.goTo(place)));
    }
    keys.add(new Page.KeyHint("Alt+Left", WindowMessages.back()));
    keys.add(new Page.KeyHint("Tab  Shift+Tab", WindowMessages.nextField()));
    keys.add(new Page.KeyHint("F6  Shift+F6", WindowMessages.nextPane()));
    keys.add(new Page.KeyHint("F1", WindowMessages.showKeys()));
    return keys;
  }
}
