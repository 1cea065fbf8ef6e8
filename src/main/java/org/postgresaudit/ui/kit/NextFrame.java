package org.postgresaudit.ui.kit;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The place of something that takes long to be styled, such as a table: it is kept free while what
/// is around it is drawn, and filled with the frame after. Who walks on before sees no delay for
/// what they did not stay to look at.
public final class NextFrame extends StackPane {
  private final Region content;
  private final Runnable fill = this::fill;

  public NextFrame(Region content) {
    this.content = content;
    minHeightProperty().bind(content.minHeightProperty());
    prefHeightProperty().bind(content.prefHeightProperty());
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePostLayoutPulseListener(fill);
              }
              if (now != null && getChildren().isEmpty()) {
                await(now);
              }
            });
  }

  private void await(Scene scene) {
    scene.addPostLayoutPulseListener(fill);
    Platform.requestNextPulse();
  }

  private void fill() {
    if (getScene() != null) {
      getScene().removePostLayoutPulseListener(fill);
    }
    getChildren().setAll(content);
    Platform.requestNextPulse();
  }
}
