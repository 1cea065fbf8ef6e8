package org.postgresaudit.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Where the window stands and how large it is, from one start to the next. A place on a display
/// that is gone is not taken up again.
final class WindowPlace {
  private static final String KEY = "window";
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1100;
  private static final double LEAST_HEIGHT = 700;
  private static final int NUMBERS = 4;

  private WindowPlace() {}

  /// Puts the window where it was, or in the middle the first time, and remembers from then on.
  static void keep(Stage stage, Remembered remembered) {
    var display = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(LEAST_WIDTH, display.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, display.getHeight()));
    var written = remembered.get(KEY).orElse("");
    var displays = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    placed(written, displays)
        .ifPresentOrElse(
            place -> {
              stage.setX(place.getMinX());
              stage.setY(place.getMinY());
              stage.setWidth(place.getWidth());
              stage.setHeight(place.getHeight());
            },
            () -> fit(stage, display));
    stage.setMaximized(written.endsWith(" maximised"));
    var pause = new PauseTransition(Duration.millis(400));
    pause.setOnFinished(_ -> remembered.put(KEY, written(stage, remembered.get(KEY).orElse(""))));
    var watching =
        Stream.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty(),
                stage.maximizedProperty())
            .map(changing -> changing.subscribe(pause::playFromStart))
            .reduce(Subscription.EMPTY, Subscription::and);
    // Once the window is gone the store may be closed; what still waits is kept before.
    stage.setOnHiding(
        _ -> {
          watching.unsubscribe();
          if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            pause.getOnFinished().handle(new ActionEvent());
          }
        });
  }

  /// The usual size, or less on a small display: nothing of the window may lie outside of it.
  private static void fit(Stage stage, Rectangle2D display) {
    if (display.getWidth() < WIDTH || display.getHeight() < HEIGHT) {
      stage.setX(display.getMinX());
      stage.setY(display.getMinY());
      stage.setWidth(Math.min(WIDTH, display.getWidth()));
      stage.setHeight(Math.min(HEIGHT, display.getHeight()));
    }
  }

  /// What was written, when enough of it lies on a display to be seen and taken hold of.
  static Optional<Rectangle2D> placed(String written, List<Rectangle2D> displays) {
    try {
      var numbers =
          Arrays.stream(written.split(" ", -1)).limit(NUMBERS).mapToDouble(Double::parseDouble);
      var n = numbers.toArray();
      if (n.length < NUMBERS) {
        return Optional.empty();
      }
      var place = new Rectangle2D(n[0], n[1], Math.max(n[2], 1), Math.max(n[3], 1));
      return displays.stream()
          .filter(display -> display.contains(place.getMinX() + 40, place.getMinY() + 10))
          .findFirst()
          .map(
              display ->
                  new Rectangle2D(
                      place.getMinX(),
                      place.getMinY(),
                      Math.min(place.getWidth(), display.getWidth()),
                      Math.min(place.getHeight(), display.getHeight())));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// A maximised window keeps the place it goes back to.
  private static String written(Stage stage, String before) {
    if (stage.isMaximized()) {
      return before.endsWith(" maximised") ? before : before + " maximised";
    }
    return Math.round(stage.getX())
        + " "
        + Math.round(stage.getY())
        + " "
        + Math.round(stage.getWidth())
        + " "
        + Math.round(stage.getHeight());
  }
}
