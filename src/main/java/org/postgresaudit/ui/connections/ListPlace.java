package org.postgresaudit.ui.connections;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;

/// Holds the list of connections, or says why there is none.
final class ListPlace extends StackPane {
  private final ConnectionsViewModel model;
  private final ConnectionList list;
  private final Runnable create;

  /// @param create opens the form of a new connection
  ListPlace(ConnectionsViewModel model, ConnectionList list, Runnable create) {
    this.model = model;
    this.list = list;
    this.create = create;
  }

  void refresh() {
    var shown = listOrState();
    if (!getChildren().contains(shown)) {
      getChildren().setAll(shown);
    }
  }

  private Node listOrState() {
    return switch (model.loadingProperty().get()) {
      case RUNNING -> new StackPane();
      case FAILED -> new EmptyState(Icon.ERROR, model.problemProperty().get());
      case DONE -> {
        if (model.isEmpty()) {
          yield new EmptyState(
              Icon.CONNECTIONS,
              ConnectionsMessages.none(),
              Buttons.primary(ConnectionsMessages.addConnection(), create));
        }
        var filter = model.filterProperty();
        yield model.rows().isEmpty()
            ? new EmptyState(
                Icon.SEARCH,
                ConnectionsMessages.nothingMatches(filter.get().strip()),
                Buttons.plain(ConnectionsMessages.clearFilter(), () -> filter.set("")))
            : list;
      }
    };
  }
}
