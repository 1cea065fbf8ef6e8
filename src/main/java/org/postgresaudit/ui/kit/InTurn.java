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

  /// Takes a list out of its place, to put it in when it is its turn and let it show its lines from
  /// its top down, until it fills its place.
  ///
  /// @param pixels how much of it comes with one frame
  public void unroll(StackPane place, Region list, double pixels) {
    int at = place.getChildren().indexOf(list);
    place.getChildren().remove(list);
    StackPane.setAlignment(list, Pos.TOP_LEFT);
    then(
        () -> {
          list.setMaxHeight(pixels);
          place.getChildren().add(at, list);
          steps.push(() -> grow(place, list, pixels));
        });
  }

  private void grow(StackPane place, Region list, double pixels) {
    double height = list.getMaxHeight() + pixels;
    boolean filled = height >= place.getHeight();
    list.setMaxHeight(filled ? Double.MAX_VALUE : height);
    if (!filled) {
      steps.push(() -> grow(place, list, pixels));
    }
  }

  /// Does something when it is its turn.
  public void then(Runnable step) {
    steps.add(step);
  }

  /// Lets a frame pass in which nothing is added, so that what came with the one before, or fills
  /// its own place with it, is styled alone.
  public void pause() {
    then(() -> {});
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
