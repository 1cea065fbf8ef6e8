package org.postgresaudit.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The pages one under the other, of which only those in sight are drawn.
final class PageColumn extends ScrollPane {
  private static final double LEAST_ZOOM = 0.3;
  private static final double MOST_ZOOM = 2.5;
  private static final double STEP = 1.2;
  private static final double GAP = 16;

  private final PagePictures pictures;
  private final Runnable moved;
  private final VBox column = new VBox(GAP);
  private final List<PageView> pages = new ArrayList<>();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(0.62);

  /// @param moved told when another page may be the one in sight
  PageColumn(PagePictures pictures, Runnable moved) {
    this.pictures = pictures;
    this.moved = moved;
    column.setAlignment(Pos.TOP_CENTER);
    column.getStyleClass().add("desk");
    setContent(column);
    setFitToWidth(true);
    setId("pages");
    getStyleClass().add("desk-scroll");
    vvalueProperty().subscribe(_ -> scrolled());
    viewportBoundsProperty().subscribe(_ -> scrolled());
  }

  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  /// Shows that many pages, drawn anew; one stays where one was.
  void show(int count) {
    double place = getVvalue();
    while (pages.size() > count) {
      column.getChildren().remove(pages.removeLast());
    }
    while (pages.size() < count) {
      var page = new PageView(pages.size(), pictures);
      pages.add(page);
      column.getChildren().add(page);
    }
    pages.forEach(page -> page.stale(zoom.get()));
    layout();
    setVvalue(place);
    scrolled();
  }

  /// As large as fits into a width, but no larger than now.
  void fit(double width) {
    zoom.set(Math.clamp((width - 3 * GAP) / PageView.WIDTH, LEAST_ZOOM, zoom.get()));
  }

  void larger() {
    zoom(zoom.get() * STEP);
  }

  void smaller() {
    zoom(zoom.get() / STEP);
  }

  void wholePage() {
    double room = getViewportBounds().getHeight() - 2 * GAP;
    zoom(room / PageView.HEIGHT);
  }

  private void zoom(double wanted) {
    int at = current();
    zoom.set(Math.clamp(wanted, LEAST_ZOOM, MOST_ZOOM));
    pages.forEach(page -> page.stale(zoom.get()));
    layout();
    go(at);
    scrolled();
  }

  void goToLast() {
    go(pages.size() - 1);
  }

  /// @param index from 0; what is beyond the ends is taken for the end
  void go(int index) {
    if (!pages.isEmpty()) {
      int wanted = Math.clamp(index, 0, pages.size() - 1);
      setVvalue(Math.clamp((top(wanted) - GAP / 2) / hidden(), 0, 1));
    }
  }

  /// The page that fills most of the view, from 0.
  int current() {
    double middleOfView = getVvalue() * hidden() + getViewportBounds().getHeight() / 2;
    int index = (int) ((middleOfView - GAP) / (PageView.HEIGHT * zoom.get() + GAP));
    return Math.clamp(index, 0, Math.max(0, pages.size() - 1));
  }

  private double top(int index) {
    return GAP + index * (PageView.HEIGHT * zoom.get() + GAP);
  }

  private double hidden() {
    return Math.max(1, top(pages.size()) - getViewportBounds().getHeight());
  }

  private void scrolled() {
    if (pages.isEmpty()) {
      return;
    }
    double from = getVvalue() * hidden();
    double to = from + Math.max(1, getViewportBounds().getHeight());
    for (int i = 0; i < pages.size(); i++) {
      boolean inSight = top(i) < to + 200 && top(i + 1) > from - 200;
      pages.get(i).inSight(inSight);
    }
    moved.run();
  }
}
