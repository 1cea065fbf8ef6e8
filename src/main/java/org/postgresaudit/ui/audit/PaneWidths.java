package org.postgresaudit.ui.audit;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.audit.sections.SectionsPane;
import org.postgresaudit.ui.audit.sections.SectionsPane.Width;

/// Where the dividers between sections, controls and control stand: as the auditor left them, and
/// below a certain width with the sections folded to numbers with their bars.
final class PaneWidths {
  private static final double SECTIONS = 304;
  private static final double SECTIONS_FOLDED = 64;
  private static final double CONTROLS = 512;
  private static final double CONTROLS_NARROW = 440;
  private static final double CONTROL_LEAST = 560;
  private static final double CONTROLS_LEAST = 360;
  private static final double FOLD_BELOW = 1240;
  private static final String DIVIDERS = "audit.panes";

  private final Remembered remembered;
  private final SplitPane panes;
  private final SectionsPane sections;
  private final double sectionsWidth;
  private final double controlsWidth;
  private boolean laidOut;

  /// @param panes with sections and controls as its first two, which keep their width when the
  ///   window grows
  PaneWidths(Remembered remembered, SplitPane panes, SectionsPane sections) {
    this.remembered = remembered;
    this.panes = panes;
    this.sections = sections;
    panes.getItems().subList(0, 2).forEach(pane -> SplitPane.setResizableWithParent(pane, false));
    var widths = remembered.get(DIVIDERS).map(w -> w.split(" ")).filter(w -> w.length == 2);
    sectionsWidth = widths.map(w -> number(w[0], SECTIONS)).orElse(SECTIONS);
    controlsWidth = widths.map(w -> number(w[1], CONTROLS)).orElse(CONTROLS);
    panes.widthProperty().subscribe(width -> lay(width.doubleValue()));
  }

  /// Remembers where the dividers stand.
  void leave() {
    if (laidOut && panes.getWidth() >= FOLD_BELOW) {
      remembered.put(DIVIDERS, width(0) + " " + width(1));
    }
  }

  private long width(int pane) {
    return Math.round(panes.getItems().get(pane).getLayoutBounds().getWidth());
  }

  private void lay(double width) {
    if (width <= 0) {
      return;
    }
    boolean folded = width < FOLD_BELOW;
    if (laidOut && folded == (sections.getMaxWidth() == SECTIONS_FOLDED)) {
      return;
    }
    boolean first = !laidOut;
    laidOut = true;
    sections.show(folded ? Width.NUMBERS_ONLY : Width.WHOLE);
    sections.setMaxWidth(folded ? SECTIONS_FOLDED : Double.MAX_VALUE);
    // A split pane that has got another width lays its panes out by what they were, whatever is
    // said of its dividers before; and what is said twice it does not hear.
    if (first) {
      place(folded);
    } else {
      Optional.ofNullable(panes.getScene()).ifPresent(scene -> afterLayout(scene, folded));
    }
  }

  private void place(boolean folded) {
    double width = panes.getWidth();
    double left = folded ? SECTIONS_FOLDED : sectionsWidth;
    double wanted = folded ? CONTROLS_NARROW : controlsWidth;
    double middle = Math.max(CONTROLS_LEAST, Math.min(wanted, width - left - CONTROL_LEAST));
    panes.setDividerPositions(left / width, (left + middle) / width);
  }

  /// Twice: a divider is held up by the one beside it, which has not moved yet.
  private void afterLayout(Scene scene, boolean folded) {
    scene.addPostLayoutPulseListener(
        new Runnable() {
          private int left = 2;

          @Override
          public void run() {
            left--;
            if (left == 0) {
              scene.removePostLayoutPulseListener(this);
            }
            place(folded);
            Platform.requestNextPulse();
          }
        });
  }

  private static double number(String written, double otherwise) {
    try {
      return Double.parseDouble(written);
    } catch (NumberFormatException _) {
      return otherwise;
    }
  }
}
