package org.postgresaudit.ui.audits;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;

/// What can be done with a whole audit: send it away, put it away, delete it.
final class AuditMenu {
  private static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);

  private final MovingDialogs dialogs;
  private final DeletingDialog deleting;
  private final MovingViewModel model;

  AuditMenu(MovingDialogs dialogs, DeletingDialog deleting, MovingViewModel model) {
    this.dialogs = dialogs;
    this.deleting = deleting;
    this.model = model;
  }

  /// The button that opens the menu.
  Button button(Audit audit) {
    var menu = of(audit);
    var button =
        Buttons.icon(
            Icon.WAITING, MovingMessages.more(audit.client(), audit.target().name()), () -> {});
    button.getStyleClass().add("more-of-audit");
    button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
    return Buttons.compact(button);
  }

  ContextMenu of(Audit audit) {
    return new ContextMenu(
        item(MovingMessages.export(), () -> dialogs.export(audit)),
        item(
            audit.archivedAt().isPresent() ? MovingMessages.takeBack() : MovingMessages.archive(),
            () -> model.putAway(audit)),
        new SeparatorMenuItem(),
        item(DeletingMessages.delete(), () -> deleting.open(audit)));
  }

  private static MenuItem item(String words, Runnable action) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }

  /// Does what a key says; tells whether it said something.
  boolean act(KeyEvent key, Audit audit) {
    if (EXPORT.match(key)) {
      dialogs.export(audit);
    } else if (key.getCode() == KeyCode.DELETE) {
      deleting.open(audit);
    } else if (key.getCode() == KeyCode.A && !key.isShortcutDown() && !key.isAltDown()) {
      model.putAway(audit);
    } else {
      return false;
    }
    return true;
  }
}
