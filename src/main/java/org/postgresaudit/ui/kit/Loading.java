package org.postgresaudit.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What stands in a pane while its content is on the way: nothing for a moment, so that what comes
/// quickly does not flicker, then that it is being loaded.
public final class Loading extends VBox {
  private static final Duration MOMENT = Duration.millis(400);
  private static final double SIZE = 28;

  /// @param sentence what is being loaded
  public Loading(String sentence) {
    super(12);
    setAlignment(Pos.CENTER);
    var turning = new ProgressIndicator();
    turning.setMaxSize(SIZE, SIZE);
    getChildren().setAll(turning, Texts.muted(sentence));
    setVisible(false);
    var moment = new PauseTransition(MOMENT);
    moment.setOnFinished(_ -> setVisible(true));
    moment.play();
  }
}
