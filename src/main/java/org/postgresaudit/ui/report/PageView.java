package org.postgresaudit.ui.report;

import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/// One page on the desk; drawn when it comes into sight.
final class PageView extends StackPane {
  /// A4 at 96 dots to the inch.
  static final double WIDTH = 793.7;

  static final double HEIGHT = 1122.5;

  private final int index;
  private final PagePictures pictures;
  private final ImageView picture = new ImageView();
  private double zoom;
  private boolean stale = true;

  PageView(int index, PagePictures pictures) {
    this.index = index;
    this.pictures = pictures;
    getStyleClass().add("page");
    setAccessibleText(PageMessages.page(index + 1));
    picture.setPreserveRatio(true);
    getChildren().add(picture);
  }

  /// Has to be drawn again, at that zoom.
  void stale(double at) {
    zoom = at;
    stale = true;
    setMinSize(WIDTH * at, HEIGHT * at);
    setMaxSize(WIDTH * at, HEIGHT * at);
    setPrefSize(WIDTH * at, HEIGHT * at);
    picture.setFitWidth(WIDTH * at);
  }

  /// Draws itself when it comes into sight, and lets its picture go when it leaves.
  void inSight(boolean now) {
    if (!now) {
      picture.setImage(null);
      stale = true;
    } else if (stale) {
      stale = false;
      double asked = zoom;
      pictures.draw(
          index,
          asked,
          image -> {
            if (asked == zoom && !stale) {
              picture.setImage(image);
            }
          });
    }
  }
}
