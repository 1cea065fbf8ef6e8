package org.postgresaudit.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Builds a large screen over several frames, so that none of them takes long: styling and laying
/// out nodes is work of the thread of the window, and all of a screen at once would hold it up.
/// What is said first comes first, one step with each frame, while the screen is in a window. All
/// is said before the screen comes into one. Used on the JavaFX thread only.
public final class InTurn {
  private final Node screen;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private final Runnable next = this::next;

  /// @param screen in whose window the frames are counted
  public InTurn(Node screen) {
    this.screen = screen;
    screen
        .sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removePostLayoutPulseListener(next);
              }
              if (now != null && !steps.isEmpty()) {
                now.addPostLayoutPulseListener(next);
                Platform.requestNextPulse();
              }
            });
  }

  /// Takes the children out of a pane, to put them in when it is its turn. Nothing of it is seen
  /// before all of it is there, so that nothing grows under one's eyes.
  ///
  /// @param atOnce how many come with one frame
  public void holdBack(Pane pane, int atOnce) {
    var children = List.copyOf(pane.getChildren());
    pane.getChildren().clear();
    pane.setOpacity(0);
    for (int from = 0; from < children.size(); from += atOnce) {
      var some = children.subList(from, Math.min(children.size(), from + atOnce));
      then(() -> pane.getChildren().addAll(some));
    }
    then(() -> pane.setOpacity(1));
  }

  /// Lets a list show its lines from its top down.
  ///
  /// @param list lies in a [StackPane]
  /// @param pixels how much of it comes with one frame
  /// @param steps after so many of them all of it is there
  public void unroll(Region list, int pixels, int steps) {
    list.setMaxHeight(0);
    StackPane.setAlignment(list, Pos.TOP_LEFT);
    for (int step = 1; step < steps; step++) {
      int height = step * pixels;
      then(() -> list.setMaxHeight(height));
    }
    then(() -> list.setMaxHeight(Double.MAX_VALUE));
  }

  /// Does something when it is its turn.
  public void then(Runnable step) {
    steps.add(step);
  }

  private void next() {
    var step = steps.poll();
    if (step != null) {
      step.run();
    }
    if (steps.isEmpty() && screen.getScene() != null) {
      screen.getScene().removePostLayoutPulseListener(next);
    }
    Platform.requestNextPulse();
  }
}
