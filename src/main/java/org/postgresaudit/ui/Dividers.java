package org.postgresaudit.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.SplitPane;

/// Lets the dividers of a split pane stand where the auditor left them.
public final class Dividers {
  private Dividers() {}

  /// Puts the dividers where they were, or at the given places (0 to 1) the first time, and
  /// remembers where they are moved to.
  public static void remember(
      SplitPane pane, Remembered remembered, String key, double... atFirst) {
    var places = remembered.get(key).map(Dividers::parse).orElse(atFirst);
    pane.setDividerPositions(places.length == atFirst.length ? places : atFirst);
    // Moving a divider is a drag that ends with the release of the button; every other change of a
    // position comes from resizing the window and is not the auditor's will.
    pane.setOnMouseReleased(_ -> remembered.put(key, written(pane.getDividerPositions())));
  }

  private static String written(double[] places) {
    return Arrays.stream(places)
        .mapToObj(place -> String.format(Locale.ROOT, "%.4f", place))
        .collect(Collectors.joining(" "));
  }

  private static double[] parse(String text) {
    try {
      return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException _) {
      return new double[0];
    }
  }
}
