package org.postgresaudit.ui.audit.attachments;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// A chip for each attachment of what is looked at, in a row that takes no room while there is
/// none; and the button that attaches.
public final class AttachmentsBar extends HBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HHmmss");

  private final AttachmentsViewModel model;
  private final FilePicker files;
  private final Runnable takeBack;
  private final AttachmentDialogs dialogs;
  private final Thumbnails thumbnails;
  private final Button attach;
  private final HBox chips = new HBox(4);
  private final ScrollPane scroll = new ScrollPane(chips);

  /// Of one audit.
  ///
  /// @param takeBack takes back what was done last
  public AttachmentsBar(
      AttachmentsViewModel model, Dialogs dialogs, FilePicker files, Runnable takeBack) {
    super(8);
    this.model = model;
    this.attach = Buttons.compact(Buttons.plain(Icon.ATTACH, Messages.attach(), this::choose));
    this.files = files;
    this.takeBack = takeBack;
    this.dialogs = new AttachmentDialogs(model, dialogs, files);
    this.thumbnails = new Thumbnails(model);
    getStyleClass().add("attachments");
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    attach.setId("attach");
    attach.setMinWidth(USE_PREF_SIZE);
    attach.setDisable(model.isSealed());
    attach.setTooltip(new Tooltip(Messages.attachHint()));
    chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    scroll.setVbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "chips");
    scroll.setMinWidth(40);
    scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    managedProperty().bind(visibleProperty());
    model.shown().subscribe(this::show);
    model.removedProperty().subscribe(_ -> show());
  }

  /// The button that attaches; it stands where the form wants it.
  public Button button() {
    return attach;
  }

  /// Asks for a file and attaches it.
  public void choose() {
    if (!model.isSealed()) {
      files
          .open(
              getScene().getWindow(),
              Messages.chooseFile(),
              new FilePicker.Type(Messages.anyFile(), "*"))
          .ifPresent(file -> model.attach(List.of(file), this::open));
    }
  }

  /// Attaches what is on the clipboard.
  public void paste() {
    var clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      model.attach(clipboard.getFiles().stream().map(java.io.File::toPath).toList(), this::open);
    } else if (clipboard.hasImage()) {
      var image = clipboard.getImage();
      var name = Messages.pastedName(SECOND.format(LocalTime.now(ZoneId.systemDefault())));
      model.attach(name, () -> Pixels.picture(image), this::open);
    } else {
      model.problem(Messages.nothingToPaste());
    }
  }

  /// Whether there is something to paste that is not a text.
  public static boolean canPaste() {
    var clipboard = Clipboard.getSystemClipboard();
    return clipboard.hasFiles() || (clipboard.hasImage() && !clipboard.hasString());
  }

  /// Takes files dropped anywhere on a pane.
  public void takeDropsOn(Node pane) {
    pane.addEventHandler(
        DragEvent.DRAG_OVER,
        drag -> {
          if (takes(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            pane.pseudoClassStateChanged(OVER, true);
            drag.consume();
          }
        });
    pane.addEventHandler(DragEvent.DRAG_EXITED, _ -> pane.pseudoClassStateChanged(OVER, false));
    pane.addEventHandler(
        DragEvent.DRAG_DROPPED,
        drag -> {
          if (takes(drag)) {
            drop(drag);
          }
        });
  }

  private boolean takes(DragEvent drag) {
    return !model.isSealed()
        && (drag.getDragboard().hasFiles() || drag.getDragboard().hasImage())
        && !drag.getDragboard().hasContent(Chip.MOVED);
  }

  private void drop(DragEvent drag) {
    var board = drag.getDragboard();
    if (board.hasFiles()) {
      model.attach(board.getFiles().stream().map(java.io.File::toPath).toList(), this::open);
    } else {
      var image = board.getImage();
      var name = Messages.pastedName(SECOND.format(LocalTime.now(ZoneId.systemDefault())));
      model.attach(name, () -> Pixels.picture(image), this::open);
    }
    drag.setDropCompleted(true);
    drag.consume();
  }

  private void open(Attachment attachment) {
    dialogs.open(attachment, getScene().getWindow());
  }

  private void show() {
    var focus = getScene() == null ? null : getScene().getFocusOwner();
    var focused = focus instanceof Chip chip && chips.getChildren().contains(chip) ? chip : null;
    chips.getChildren().clear();
    for (var attachment : model.shown()) {
      chips.getChildren().add(chip(attachment));
    }
    model.removedProperty().get().ifPresent(taken -> chips.getChildren().add(undo(taken)));
    setVisible(!chips.getChildren().isEmpty());
    if (focused != null) {
      chips.getChildren().stream()
          .filter(node -> node instanceof Chip chip && chip.isOf(focused.attachment()))
          .findFirst()
          .or(() -> chips.getChildren().stream().filter(Node::isFocusTraversable).findFirst())
          .ifPresent(Node::requestFocus);
    }
  }

  private Node undo(Attachment taken) {
    Button undo = Buttons.compact(Buttons.flat(Icon.UNDO, Messages.undo(), takeBack));
    undo.setId("put-back");
    undo.setMinWidth(USE_PREF_SIZE);
    var words = Texts.small(Messages.removed(taken.name()));
    words.setMaxWidth(160);
    return Texts.row(words, undo);
  }

  private Chip chip(Attachment attachment) {
    int place = model.shown().indexOf(attachment);
    var chip =
        new Chip(
            attachment,
            Messages.chip(attachment, place + 1, model.shown().size()),
            new Chip.Acts() {
              @Override
              public void open() {
                AttachmentsBar.this.open(attachment);
              }

              @Override
              public void move(int by) {
                model.move(attachment, place + by);
              }

              @Override
              public void take(String id) {
                model.shown().stream()
                    .filter(each -> each.id().toString().equals(id))
                    .findFirst()
                    .ifPresent(each -> model.move(each, place));
              }

              @Override
              public void saveCopy() {
                dialogs.saveCopy(attachment, getScene().getWindow());
              }

              @Override
              public void remove() {
                model.remove(attachment);
              }
            });
    thumbnails.onto(chip);
    chip.focusedProperty()
        .subscribe(
            now -> {
              if (now) {
                reveal(chip);
              }
            });
    return chip;
  }

  private void reveal(Node chip) {
    double room = chips.getWidth() - scroll.getViewportBounds().getWidth();
    if (room > 0) {
      var at = chip.getBoundsInParent();
      double left = scroll.getHvalue() * room;
      if (at.getMinX() < left) {
        scroll.setHvalue(at.getMinX() / room);
      } else if (at.getMaxX() > left + scroll.getViewportBounds().getWidth()) {
        scroll.setHvalue((at.getMaxX() - scroll.getViewportBounds().getWidth()) / room);
      }
    }
  }

  private void wheel(ScrollEvent wheel) {
    double room = chips.getWidth() - scroll.getViewportBounds().getWidth();
    if (room > 0) {
      double by = wheel.getDeltaX() == 0 ? wheel.getDeltaY() : wheel.getDeltaX();
      scroll.setHvalue(Math.clamp(scroll.getHvalue() - by / room, 0, 1));
      wheel.consume();
    }
  }
}
