package org.postgresaudit.ui.report;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.ui.kit.Texts;

/// A small page with its number.
final class ThumbnailCell extends ListCell<Integer> {
  private static final double ZOOM = 0.084;

  private final PagePictures pictures;
  private final ImageView picture = new ImageView();
  private final Label number = Texts.small("");
  private final VBox box;

  ThumbnailCell(PagePictures pictures) {
    this.pictures = pictures;
    getStyleClass().add("thumbnail-cell");
    var frame = new StackPane(picture);
    frame.getStyleClass().add("thumbnail");
    frame.setMinSize(PageView.WIDTH * ZOOM + 2, PageView.HEIGHT * ZOOM + 2);
    frame.setMaxSize(PageView.WIDTH * ZOOM + 2, PageView.HEIGHT * ZOOM + 2);
    picture.setFitWidth(PageView.WIDTH * ZOOM);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    box = new VBox(4, frame, number);
    box.setAlignment(Pos.CENTER);
  }

  @Override
  protected void updateItem(@Nullable Integer index, boolean empty) {
    super.updateItem(index, empty);
    if (empty || index == null) {
      setGraphic(null);
      return;
    }
    number.setText(String.valueOf(index + 1));
    setAccessibleText(PageMessages.page(index + 1));
    setGraphic(box);
    // Drawn twice as large, so that lines of text stay lines when scaled down.
    pictures.draw(
        index,
        ZOOM * 2,
        image -> {
          if (index.equals(getItem())) {
            picture.setImage(image);
          }
        });
  }
}
