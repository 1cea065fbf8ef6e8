package org.postgresaudit.ui.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/// The two ways to hand a report over for verification: choose its file, or drop it on a node.
final class ReportDrop {
  private ReportDrop() {}

  static void choose(Node near, Consumer<Path> chosen) {
    var chooser = new FileChooser();
    chooser.setTitle(StartMessages.verifyReport());
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(StartMessages.pdfFiles(), "*.pdf", "*.PDF"));
    var file = chooser.showOpenDialog(near.getScene().getWindow());
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }

  static void accept(Node node, Consumer<Path> dropped) {
    node.setOnDragOver(
        event -> {
          if (report(event.getDragboard()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    node.setOnDragEntered(_ -> node.getStyleClass().add("over"));
    node.setOnDragExited(_ -> node.getStyleClass().remove("over"));
    node.setOnDragDropped(event -> drop(event, dropped));
  }

  private static void drop(DragEvent event, Consumer<Path> dropped) {
    var report = report(event.getDragboard());
    event.setDropCompleted(report.isPresent());
    event.consume();
    report.ifPresent(dropped);
  }

  private static Optional<Path> report(Dragboard board) {
    return board.getFiles().stream()
        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".pdf"))
        .map(java.io.File::toPath)
        .findFirst();
  }
}
