package org.postgresaudit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Text and marks stand out from what they stand on, in both themes and at both contrasts, as WCAG
/// 2.2 AA has it: text 4.5 to 1, marks 3 to 1.
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double MARK = 3;
  private static final double MOST_HEAT = 0.7;
  private static final String PAGE = "-color-bg-default";
  private static final String SUBTLE = "-color-bg-subtle";
  private static final String CHOSEN = "-color-accent-subtle";

  private final List<String> faults = new ArrayList<>();
  private Pane root;
  private Appearance appearance;
  private String look = "";

  @Start
  void start(Stage stage) {
    root = new Pane();
    appearance = new Appearance(Optional.of("LIGHT"), _ -> {});
    var scene = new Scene(root, 100, 100);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void text_and_marks_stand_out_in_every_look() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          for (var theme : List.of(Appearance.Choice.DARK, Appearance.Choice.LIGHT)) {
            for (var contrast : Appearance.Contrast.values()) {
              appearance.choose(theme);
              appearance.choose(contrast);
              look = theme + ", contrast " + contrast;
              measure();
            }
          }
        });

    assertEquals("", String.join("\n", faults));
  }

  private void measure() {
    for (var text : List.of("-color-fg-default", "-color-fg-muted", "-color-fg-subtle")) {
      at(TEXT, text, PAGE);
      at(TEXT, text, PAGE, SUBTLE);
    }
    at(TEXT, "-color-fg-muted", PAGE, CHOSEN);
    at(TEXT, "-badge-fg", PAGE, "-color-neutral-muted");
    at(TEXT, "-warning-on-chosen", PAGE, CHOSEN);
    for (var tone : List.of("accent", "danger", "warning", "success")) {
      at(TEXT, "-color-" + tone + "-fg", PAGE);
      at(TEXT, "-color-" + tone + "-fg", PAGE, SUBTLE);
      at(TEXT, "-color-" + tone + "-fg", PAGE, "-color-" + tone + "-subtle");
    }
    at(TEXT, "-color-fg-emphasis", PAGE, "-color-accent-emphasis");
    at(TEXT, "-color-fg-emphasis", PAGE, "-color-danger-emphasis");
    at(MARK, "-color-accent-emphasis", PAGE);
    at(MARK, "-color-accent-emphasis", PAGE, SUBTLE);
    at(MARK, "-graph-line", PAGE);
    for (var severity : List.of("critical", "high", "medium", "low", "info")) {
      at(MARK, "-severity-" + severity, PAGE);
    }
    for (var severity : List.of("high", "medium", "low")) {
      at(MARK, "-severity-" + severity + "-on-chosen", PAGE, CHOSEN);
    }
    for (var severity : List.of("critical", "high", "medium", "low", "info")) {
      var cell = over(faded(colour("-heat-" + severity)), colour(PAGE));
      at(TEXT, "-heat-number", cell, "the fullest cell of " + severity);
    }
  }

  /// @param layers the lowest first
  private void at(double least, String name, String... layers) {
    var below = Color.WHITE;
    for (var layer : layers) {
      below = over(colour(layer), below);
    }
    at(least, name, below, String.join(", ", layers));
  }

  private void at(double least, String name, Color below, String what) {
    double ratio = ratio(over(colour(name), below), below);
    if (ratio < least) {
      faults.add("%s: %s on %s is %.2f of %.1f".formatted(look, name, what, ratio, least));
    }
  }

  /// What the stylesheets make of a name now.
  private Color colour(String name) {
    var probe = new Region();
    probe.setStyle("-fx-background-color: " + name);
    root.getChildren().setAll(probe);
    root.applyCss();
    return (Color) probe.getBackground().getFills().getLast().getFill();
  }

  private static Color faded(Color colour) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), MOST_HEAT);
  }

  private static Color over(Color upper, Color lower) {
    return lower.interpolate(
        Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
  }

  private static double ratio(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
