package org.postgresaudit.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Takes a file of one kind that is dropped on a node.
public final class FileDrop {
  private FileDrop() {}

  /// From now on such a file may be dropped there.
  ///
  /// @param ending of its name, such as `.pdf`, in lower case
  public static void accept(Node node, String ending, Consumer<Path> dropped) {
    node.setOnDragOver(
        event -> {
          if (file(event.getDragboard(), ending).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
          }
        });
    node.setOnDragDropped(
        event -> {
          var found = file(event.getDragboard(), ending);
          event.setDropCompleted(found.isPresent());
          event.consume();
          found.ifPresent(dropped);
        });
  }

  private static Optional<Path> file(Dragboard board, String ending) {
    return board.getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending))
        .map(File::toPath)
        .findFirst();
  }
}
