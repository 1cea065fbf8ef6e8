package org.postgresaudit.ui.audit.attachments;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// A picture with the tools above it: black out, crop, back and forth, zoom.
final class PictureEditor extends VBox {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 420;
  private static final double MARGIN = 32;
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final PictureEditorViewModel model;
  private final PictureCanvas canvas;
  private final ScrollPane desk = new ScrollPane();
  private final Button black;
  private final Button crop;
  private final Button undo;
  private final Button redo;
  private final Label where = Texts.small("");
  private final Label zoom = Texts.small("");

  PictureEditor(PictureEditorViewModel model, Image shown) {
    super(8);
    this.model = model;
    canvas = new PictureCanvas(model, shown);
    black =
        Buttons.compact(Buttons.plain(Icon.BLACK_OUT, EditorMessages.blackOut(), model::blackOut));
    black.setId("black-out");
    crop = Buttons.compact(Buttons.plain(Icon.CROP, EditorMessages.crop(), model::crop));
    crop.setId("crop");
    undo = Buttons.compact(Buttons.icon(Icon.UNDO, EditorMessages.undo(), model::undo));
    redo = Buttons.compact(Buttons.icon(Icon.REDO, EditorMessages.redo(), model::redo));
    getStyleClass().add("picture-editor");
    desk.setContent(canvas);
    desk.setFitToWidth(true);
    desk.setFitToHeight(true);
    desk.setPrefSize(WIDTH, HEIGHT);
    desk.setMinHeight(180);
    desk.setFocusTraversable(false);
    desk.getStyleClass().add("picture-desk");
    VBox.setVgrow(desk, Priority.ALWAYS);
    getChildren().addAll(tools(), desk, below());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    desk.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    model.editProperty().subscribe(_ -> show());
    model.selectionProperty().subscribe(_ -> show());
    canvas.zoomProperty().subscribe(z -> zoom.setText(EditorMessages.percent(z.doubleValue())));
    canvas.fit(WIDTH - MARGIN, HEIGHT - MARGIN);
  }

  /// What gets the keyboard.
  Node canvas() {
    return canvas;
  }

  private Node tools() {
    var larger = Buttons.icon(Icon.ZOOM_IN, EditorMessages.zoomIn(), canvas::zoomIn);
    var smaller = Buttons.icon(Icon.ZOOM_OUT, EditorMessages.zoomOut(), canvas::zoomOut);
    var whole = Buttons.icon(Icon.WHOLE_PAGE, EditorMessages.fit(), this::fit);
    zoom.setMinWidth(40);
    zoom.getStyleClass().add("muted");
    var row =
        Texts.row(
            black,
            Texts.keyCap("B"),
            crop,
            Texts.keyCap("C"),
            undo,
            redo,
            Texts.space(),
            Buttons.compact(smaller),
            zoom,
            Buttons.compact(larger),
            Buttons.compact(whole));
    row.getStyleClass().add("picture-tools");
    return row;
  }

  private Node below() {
    var hint = Texts.small(EditorMessages.hint());
    hint.getStyleClass().add("muted");
    hint.setWrapText(true);
    where.setMinWidth(USE_PREF_SIZE);
    return Texts.row(hint, Texts.space(), where);
  }

  private void fit() {
    var room = desk.getViewportBounds();
    canvas.fit(Math.max(room.getWidth(), 200) - MARGIN, Math.max(room.getHeight(), 100) - MARGIN);
  }

  private void show() {
    var selected = model.selectionProperty().get();
    black.setDisable(selected.isEmpty());
    crop.setDisable(selected.isEmpty());
    undo.setDisable(!model.canUndo());
    redo.setDisable(!model.canRedo());
    where.setText(
        selected
            .map(EditorMessages::selected)
            .orElseGet(() -> EditorMessages.size(model.editProperty().get().kept())));
  }

  private void key(KeyEvent key) {
    if (UNDO.match(key)) {
      model.undo();
    } else if (REDO.match(key)) {
      model.redo();
    } else if (key.isShortcutDown() || key.isAltDown() || !letter(key.getCode())) {
      return;
    }
    key.consume();
  }

  private boolean letter(KeyCode code) {
    switch (code) {
      case B -> model.blackOut();
      case C -> model.crop();
      case PLUS, ADD, EQUALS -> canvas.zoomIn();
      case MINUS, SUBTRACT -> canvas.zoomOut();
      case DIGIT0, NUMPAD0 -> fit();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void wheel(ScrollEvent wheel) {
    if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
      if (wheel.getDeltaY() > 0) {
        canvas.zoomIn();
      } else {
        canvas.zoomOut();
      }
      wheel.consume();
    }
  }
}
