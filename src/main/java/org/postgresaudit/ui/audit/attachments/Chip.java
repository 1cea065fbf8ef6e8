package org.postgresaudit.ui.audit.attachments;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.ui.kit.Icon;

/// One attachment as a small button: a thumbnail or an icon, and its name.
final class Chip extends Button {
  /// The id of an attachment that is being dragged to another place.
  static final DataFormat MOVED = new DataFormat("application/x-postgres-audit-attachment");

  private static final double PICTURE = 22;
  private static final double LONGEST = 200;

  private final Attachment attachment;
  private final Acts acts;

  /// What can be done with it.
  interface Acts {
    void open();

    /// Moves it: -1 to the left, 1 to the right.
    void move(int by);

    /// Another one shall stand in its place.
    void take(String id);

    void saveCopy();

    void remove();
  }

  Chip(Attachment attachment, String words, Acts acts) {
    super(attachment.name());
    this.attachment = attachment;
    this.acts = acts;
    getStyleClass().addAll("plain", "compact", "attachment-chip");
    setGraphic((isPicture() ? Icon.SAVE_PICTURE : Icon.REPORTS).node());
    setMaxWidth(LONGEST);
    setMnemonicParsing(false);
    setAccessibleText(words);
    var tooltip = new Tooltip(Messages.chipTooltip(attachment));
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    setTooltip(tooltip);
    setOnAction(_ -> acts.open());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    setContextMenu(
        new ContextMenu(
            item(Messages.open(), acts::open),
            item(Messages.moveLeft(), () -> acts.move(-1)),
            item(Messages.moveRight(), () -> acts.move(1)),
            item(Messages.saveCopy(), acts::saveCopy),
            item(Messages.remove(), acts::remove)));
    dragged();
  }

  Attachment attachment() {
    return attachment;
  }

  boolean isPicture() {
    return MediaTypes.isPicture(attachment.mediaType());
  }

  boolean isOf(Attachment other) {
    return attachment.id().equals(other.id());
  }

  void show(Image thumbnail) {
    var view = new ImageView(thumbnail);
    view.setPreserveRatio(true);
    view.setFitWidth(PICTURE * 1.4);
    view.setFitHeight(PICTURE);
    setGraphic(view);
  }

  private static MenuItem item(String words, Runnable act) {
    var item = new MenuItem(words);
    item.setOnAction(_ -> act.run());
    return item;
  }

  private void key(KeyEvent key) {
    if (key.isAltDown() && key.getCode() == KeyCode.LEFT) {
      acts.move(-1);
    } else if (key.isAltDown() && key.getCode() == KeyCode.RIGHT) {
      acts.move(1);
    } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
      acts.remove();
    } else if (key.getCode() == KeyCode.ENTER) {
      acts.open();
    } else {
      return;
    }
    key.consume();
  }

  private void dragged() {
    setOnDragDetected(
        mouse -> {
          var content = new ClipboardContent();
          content.put(MOVED, attachment.id().toString());
          startDragAndDrop(TransferMode.MOVE).setContent(content);
          mouse.consume();
        });
    setOnDragOver(
        drag -> {
          if (drag.getDragboard().hasContent(MOVED) && drag.getGestureSource() != this) {
            drag.acceptTransferModes(TransferMode.MOVE);
            drag.consume();
          }
        });
    setOnDragDropped(
        drag -> {
          if (drag.getDragboard().hasContent(MOVED)) {
            acts.take(String.valueOf(drag.getDragboard().getContent(MOVED)));
            drag.setDropCompleted(true);
            drag.consume();
          }
        });
  }
}
