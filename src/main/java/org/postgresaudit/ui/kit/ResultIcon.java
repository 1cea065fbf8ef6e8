package org.postgresaudit.ui.kit;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.postgresaudit.probe.Result;

/// What a probe saw, as an icon of 16 pixels with its word as accessible text and tooltip.
public final class ResultIcon extends StackPane {
  private ResultIcon(FontIcon icon, String word) {
    getChildren().add(icon);
    getStyleClass().add("result-icon");
    setMinSize(Icon.SMALL, Icon.SMALL);
    setPrefSize(Icon.SMALL, Icon.SMALL);
    setMaxSize(Icon.SMALL, Icon.SMALL);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(word);
    Tooltip.install(this, new Tooltip(word));
  }

  /// A result, or waiting when it was not asked yet.
  public static ResultIcon of(Optional<Result> result) {
    return result.map(ResultIcon::of).orElseGet(ResultIcon::waiting);
  }

  /// A result.
  public static ResultIcon of(Result result) {
    return new ResultIcon(icon(result), Words.of(result));
  }

  /// Not asked yet.
  public static ResultIcon waiting() {
    return new ResultIcon(Icon.WAITING.node(Icon.SMALL, "subtle"), "not asked yet");
  }

  /// Being asked now; it turns.
  public static ResultIcon probing() {
    var icon = Icon.PROBING.node(Icon.SMALL, "accent");
    var turn = new RotateTransition(Duration.seconds(1), icon);
    turn.setByAngle(360);
    turn.setInterpolator(Interpolator.LINEAR);
    turn.setCycleCount(Animation.INDEFINITE);
    // An animation keeps its node alive and the window awake: it runs only while shown.
    icon.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(Window::showingProperty)
        .orElse(false)
        .subscribe(
            shown -> {
              if (shown) {
                turn.play();
              } else {
                turn.stop();
              }
            });
    return new ResultIcon(icon, "being asked");
  }

  /// The bare icon of a result, for chips and legends.
  public static FontIcon icon(Result result) {
    return switch (result) {
      case PASSED -> Icon.PASSED.node(Icon.SMALL, "success");
      case FOUND -> Icon.FOUND.node(Icon.SMALL, "danger");
      case AWAITING_AUDITOR -> Icon.TO_JUDGE.node(Icon.SMALL, "accent");
      case NOT_CHECKED -> Icon.NOT_CHECKED.node(Icon.SMALL, "muted");
      case NOT_APPLICABLE -> Icon.NOT_APPLICABLE.node(Icon.SMALL, "subtle");
      case BROKEN -> Icon.BROKEN.node(Icon.SMALL, "danger");
    };
  }
}
