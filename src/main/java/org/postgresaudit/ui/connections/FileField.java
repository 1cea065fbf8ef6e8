package org.postgresaudit.ui.connections;

import java.io.File;
import java.nio.file.Path;
import javafx.beans.property.Property;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The path of a file, typed or chosen.
final class FileField extends VBox {
  FileField(String label, String prompt, String id, Property<String> path) {
    super(4);
    var name = Texts.small(label);
    name.getStyleClass().add("field-label");
    var text = new TextField();
    text.setId(id);
    text.setPromptText(prompt);
    text.setAccessibleText(label);
    text.getStyleClass().add("mono");
    text.textProperty().bindBidirectional(path);
    name.setLabelFor(text);
    HBox.setHgrow(text, Priority.ALWAYS);
    var choose =
        Buttons.plain(Icon.FOLDER, ProfileMessages.chooseFile(), () -> choose(label, path));
    getChildren().addAll(name, new HBox(8, text, choose));
  }

  private void choose(String label, Property<String> path) {
    var chooser = new FileChooser();
    chooser.setTitle(label);
    var present = path.getValue();
    if (!present.isBlank()) {
      var folder = Path.of(present).toAbsolutePath().getParent();
      if (folder != null && folder.toFile().isDirectory()) {
        chooser.setInitialDirectory(folder.toFile());
      }
    }
    File file = chooser.showOpenDialog(getScene().getWindow());
    if (file != null) {
      path.setValue(file.getPath());
    }
  }
}
