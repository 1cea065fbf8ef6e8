package org.postgresaudit.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.GridPane;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Texts;

/// What F1 shows: the keys of the window and of the screen in it.
final class KeysDialog {
  private KeysDialog() {}

  static void open(Dialogs dialogs, List<Page.KeyHint> ofScreen) {
    var grid = new GridPane(16, 8);
    int row = 0;
    if (!ofScreen.isEmpty()) {
      row = add(grid, row, WindowMessages.keysHere(), ofScreen);
    }
    add(grid, row, WindowMessages.keysEverywhere(), everywhere());
    var close = Buttons.primary(WindowMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.form(WindowMessages.keysTitle(), grid, close, dialogs::close, List.of(close)));
  }

  private static int add(GridPane grid, int firstRow, String head, List<Page.KeyHint> keys) {
    int row = firstRow;
    grid.add(Texts.strong(head), 0, row++, 2, 1);
    for (var key : keys) {
      grid.add(Texts.keyCap(key.key()), 0, row);
      grid.add(Texts.body(key.action()), 1, row++);
    }
    return row;
  }

  private static List<Page.KeyHint> everywhere() {
    var keys = new ArrayList<Page.KeyHint>();
    for (var place : Screen.Place.values()) {
      keys.add(new Page.KeyHint("Ctrl+" + place.number(), WindowMessages.goTo(place)));
    }
    keys.add(new Page.KeyHint("Alt+Left", WindowMessages.back()));
    keys.add(new Page.KeyHint("F1", WindowMessages.showKeys()));
    return keys;
  }
}
