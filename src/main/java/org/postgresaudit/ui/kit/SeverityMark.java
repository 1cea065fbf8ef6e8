package org.postgresaudit.ui.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import org.postgresaudit.checklist.Severity;

/// The shape of a severity: diamond, triangle, square, disc or ring. The colour never stands alone;
/// the word is the accessible text and the tooltip.
public final class SeverityMark extends StackPane {
  // Drawn in a box of 16 units.
  private static final double BOX = 16;

  private SeverityMark(Severity severity, double pixels, String styleClass) {
    var shape = new SVGPath();
    shape.setContent(path(severity));
    shape.getStyleClass().addAll("shape", styleClass);
    shape.setFillRule(FillRule.EVEN_ODD);
    shape.setScaleX(pixels / BOX);
    shape.setScaleY(pixels / BOX);
    getChildren().add(shape);
    getStyleClass().add("severity-mark");
    setMinSize(pixels, pixels);
    setPrefSize(pixels, pixels);
    setMaxSize(pixels, pixels);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Words.of(severity));
    Tooltip.install(this, new Tooltip(Words.of(severity)));
  }

  /// For lists: 11 pixels.
  public static SeverityMark small(Severity severity) {
    return new SeverityMark(severity, 11, colour(severity));
  }

  /// For titles: 13 pixels.
  public static SeverityMark large(Severity severity) {
    return new SeverityMark(severity, 13, colour(severity));
  }

  /// For rows on which nobody has to act: the shape without its colour.
  public static SeverityMark quiet(Severity severity) {
    return new SeverityMark(severity, 11, "quiet");
  }

  private static String colour(Severity severity) {
    return "severity-" + severity.name().toLowerCase(Locale.ROOT);
  }

  private static String path(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "M8 .8 15.2 8 8 15.2 .8 8Z";
      case HIGH -> "M8 1.6 15.2 14.4H.8Z";
      case MEDIUM -> "M1.8 1.8H14.2V14.2H1.8Z";
      case LOW -> "M8 1.8A6.2 6.2 0 1 1 8 14.2 6.2 6.2 0 0 1 8 1.8Z";
      case INFO ->
          "M8 1.8A6.2 6.2 0 1 1 8 14.2 6.2 6.2 0 0 1 8 1.8Z"
              + "M8 3.8A4.2 4.2 0 1 0 8 12.2 4.2 4.2 0 0 0 8 3.8Z";
    };
  }
}
