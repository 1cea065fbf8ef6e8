package org.postgresaudit.ui.audit.attachments;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.postgresaudit.attachment.Area;
import org.postgresaudit.attachment.Picture;

/// The picture with its black areas and the frame, drawn at a zoom. One unit of the frame is one
/// pixel of the picture, whatever the zoom.
final class PictureCanvas extends StackPane {
  private static final double SMALLEST = 0.05;
  private static final double LARGEST = 8;
  private static final double STEP = 1.25;

  /// Larger ones are shown smaller; they are edited in all their pixels.
  private static final int MOST_SHOWN = 4000;

  private final PictureEditorViewModel model;
  private final ImageView view;
  private final double shrunk;
  private final Group black = new Group();
  private final Rectangle frame = new Rectangle();
  private final Pane sheet = new Pane();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private int fromX;
  private int fromY;

  /// @param shown the picture as [#shrunk] made it, already as an image
  PictureCanvas(PictureEditorViewModel model, Image shown) {
    this.model = model;
    this.view = new ImageView(shown);
    this.shrunk = shown.getWidth() / model.editProperty().get().whole().width();
    getStyleClass().add("picture-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    frame.getStyleClass().add("frame");
    view.setSmooth(true);
    sheet.getStyleClass().add("picture-sheet");
    sheet.getChildren().addAll(view, black, frame);
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(sheet);
    setId("picture");
    sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.editProperty().subscribe(_ -> draw());
    model.selectionProperty().subscribe(_ -> draw());
    zoom.subscribe(_ -> draw());
    // A scroll pane shows its content to the scene only once it is styled, which is after the
    // dialog asked for the keyboard.
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                requestFocus();
              }
            });
  }

  /// Small enough to be shown; away from the window.
  static Image shrunk(Picture picture) {
    return Pixels.image(picture.fitting(MOST_SHOWN, MOST_SHOWN));
  }

  /// Pixels of the screen for one of the picture.
  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  void zoomIn() {
    zoom(zoom.get() * STEP);
  }

  void zoomOut() {
    zoom(zoom.get() / STEP);
  }

  /// As large as fits, but never larger than it is.
  void fit(double width, double height) {
    var kept = model.editProperty().get().kept();
    zoom(Math.min(1, Math.min(width / kept.width(), height / kept.height())));
  }

  private void zoom(double to) {
    zoom.set(Math.clamp(to, SMALLEST, LARGEST));
  }

  private void draw() {
    var kept = model.editProperty().get().kept();
    double z = zoom.get();
    view.setViewport(
        new Rectangle2D(
            kept.x() * shrunk, kept.y() * shrunk, kept.width() * shrunk, kept.height() * shrunk));
    view.setFitWidth(kept.width() * z);
    view.setFitHeight(kept.height() * z);
    sheet.setPrefSize(kept.width() * z, kept.height() * z);
    sheet.setMinSize(kept.width() * z, kept.height() * z);
    black.getChildren().clear();
    for (var area : model.editProperty().get().black()) {
      if (area.meets(kept)) {
        var rectangle = new Rectangle();
        rectangle.getStyleClass().add("black");
        place(rectangle, area.within(kept));
        black.getChildren().add(rectangle);
      }
    }
    var selected = model.selectionProperty().get();
    frame.setVisible(selected.isPresent());
    selected.ifPresent(area -> place(frame, area));
    setAccessibleText(
        selected
            .map(EditorMessages::pictureWith)
            .orElseGet(() -> EditorMessages.pictureWithout(kept)));
  }

  private void place(Rectangle rectangle, Area area) {
    var kept = model.editProperty().get().kept();
    double z = zoom.get();
    rectangle.setX((area.x() - kept.x()) * z);
    rectangle.setY((area.y() - kept.y()) * z);
    rectangle.setWidth(area.width() * z);
    rectangle.setHeight(area.height() * z);
  }

  private void pressed(MouseEvent mouse) {
    requestFocus();
    fromX = column(mouse);
    fromY = row(mouse);
    mouse.consume();
  }

  private void dragged(MouseEvent mouse) {
    model.select(Area.between(fromX, fromY, column(mouse), row(mouse)));
    mouse.consume();
  }

  /// A quick hand lets go further away than the last place on the way that was told.
  private void released(MouseEvent mouse) {
    if (!mouse.isStillSincePress()) {
      dragged(mouse);
    }
  }

  private void clicked(MouseEvent mouse) {
    if (mouse.isStillSincePress()) {
      model.unselect();
    }
    mouse.consume();
  }

  private int column(MouseEvent mouse) {
    return model.editProperty().get().kept().x() + (int) Math.floor(mouse.getX() / zoom.get());
  }

  private int row(MouseEvent mouse) {
    return model.editProperty().get().kept().y() + (int) Math.floor(mouse.getY() / zoom.get());
  }

  private void key(KeyEvent key) {
    int step = key.isShortcutDown() ? 1 : (int) Math.max(1, Math.round(10 / zoom.get()));
    switch (key.getCode()) {
      case LEFT -> arrow(key, -step, 0);
      case RIGHT -> arrow(key, step, 0);
      case UP -> arrow(key, 0, -step);
      case DOWN -> arrow(key, 0, step);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void arrow(KeyEvent key, int dx, int dy) {
    if (key.isShiftDown()) {
      model.grow(dx, dy);
    } else {
      model.move(dx, dy);
    }
  }
}
