package org.postgresaudit.ui.connections;

import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;

/// Says which connection was just deleted, and offers to bring it back.
final class DeletedNotice extends VBox {
  private final Consumer<SavedConnection> restore;

  DeletedNotice(Consumer<SavedConnection> restore) {
    this.restore = restore;
  }

  /// Takes the place of what was said of an earlier one.
  void deleted(SavedConnection connection) {
    Runnable putAside = getChildren()::clear;
    var undo =
        Buttons.compact(
            Buttons.flat(
                Icon.UNDO,
                ConnectionsMessages.undo(),
                () -> {
                  putAside.run();
                  restore.accept(connection);
                }));
    getChildren()
        .setAll(
            Banner.closable(
                Banner.Tone.PLAIN,
                ConnectionsMessages.deleted(connection.profile().name()),
                putAside,
                undo));
  }
}
