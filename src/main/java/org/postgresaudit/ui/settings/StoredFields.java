package org.postgresaudit.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Status;

/// Fields whose text is stored shortly after it was typed.
final class StoredFields {
  /// Of every field, so that all have one edge; leaves the hint room at 150 %.
  private static final double WIDTH = 288;

  private static final Duration PAUSE = Duration.millis(400);

  private final Remembered remembered;
  private final Status status;
  private final List<Runnable> unsaved = new ArrayList<>();

  StoredFields(Remembered remembered, Status status) {
    this.remembered = remembered;
    this.status = status;
  }

  /// @param key under which it is remembered
  TextField field(String key, String name, String prompt) {
    var field = new TextField(remembered.get(key).orElse(""));
    field.setId("setting-" + key.replace('.', '-'));
    field.setAccessibleText(name);
    field.setPromptText(prompt);
    field.setMinWidth(WIDTH);
    field.setPrefWidth(WIDTH);
    var pause = new PauseTransition(PAUSE);
    Runnable save =
        () -> {
          if (!field.getText().strip().equals(remembered.get(key).orElse(""))) {
            remembered.put(key, field.getText().strip());
            status.saved();
          }
        };
    pause.setOnFinished(_ -> save.run());
    field.textProperty().subscribe((_, _) -> pause.playFromStart());
    unsaved.add(save);
    return field;
  }

  /// Stores what was typed a moment ago.
  void save() {
    unsaved.forEach(Runnable::run);
  }
}
