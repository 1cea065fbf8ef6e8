package org.postgresaudit.ui.kit;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Column heads that end where the rows of their list end: beside a scroll bar, rows are narrower
/// than the list by its width, and heads without that gap stand beside their columns.
public final class HeadsOverList {
  private HeadsOverList() {}

  /// The heads with a gap beside them, as wide as the scroll bar while there is one.
  public static HBox keep(HBox heads, ListView<?> list) {
    var gap = new Region();
    gap.getStyleClass().add("column-heads");
    gap.setManaged(false);
    HBox.setHgrow(heads, Priority.ALWAYS);
    list.skinProperty().subscribe(_ -> upright(list).ifPresent(bar -> follow(gap, bar)));
    return new HBox(heads, gap);
  }

  private static void follow(Region gap, ScrollBar bar) {
    gap.managedProperty().bind(bar.visibleProperty());
    gap.visibleProperty().bind(bar.visibleProperty());
    gap.minWidthProperty().bind(bar.widthProperty());
    gap.maxWidthProperty().bind(bar.widthProperty());
  }

  private static Optional<ScrollBar> upright(ListView<?> list) {
    return list.lookupAll(".scroll-bar").stream()
        .filter(ScrollBar.class::isInstance)
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
        .findFirst();
  }
}
