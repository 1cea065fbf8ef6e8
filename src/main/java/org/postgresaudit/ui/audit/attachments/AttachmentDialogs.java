package org.postgresaudit.ui.audit.attachments;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.postgresaudit.attachment.MediaTypes;
import org.postgresaudit.attachment.Picture;
import org.postgresaudit.audit.Attachment;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// What opens when a chip is opened: the picture editor, or what is known of a file.
final class AttachmentDialogs {
  private static final double PICTURE_WIDTH = 920;

  private final AttachmentsViewModel model;
  private final Dialogs dialogs;
  private final FilePicker files;

  AttachmentDialogs(AttachmentsViewModel model, Dialogs dialogs, FilePicker files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
  }

  private record Drawn(Picture picture, Image image) {}

  /// Opens an attachment.
  void open(Attachment attachment, Window over) {
    if (MediaTypes.isPicture(attachment.mediaType())) {
      model
          .contents()
          .draw(
              attachment,
              picture -> new Drawn(picture, PictureCanvas.shrunk(picture)),
              drawn -> picture(attachment, drawn, over));
    } else {
      file(attachment, over);
    }
  }

  /// Asks where a copy shall go.
  void saveCopy(Attachment attachment, Window over) {
    files
        .save(
            over,
            Messages.saveCopy(),
            attachment.name(),
            new FilePicker.Type(Messages.anyFile(), "*"))
        .ifPresent(to -> model.contents().saveCopy(attachment, to));
  }

  private void picture(Attachment attachment, Drawn drawn, Window over) {
    var editing = new PictureEditorViewModel(drawn.picture());
    var editor = new PictureEditor(editing, drawn.image());
    var caption = captionField(attachment);
    var problem = new SimpleStringProperty("");
    var note = Texts.small(EditorMessages.originalIsKept());
    note.getStyleClass().add("muted");
    note.setWrapText(true);
    editing
        .editProperty()
        .subscribe(
            edit ->
                note.setText(
                    edit.isEmpty()
                        ? EditorMessages.originalIsKept()
                        : EditorMessages.goneForGood()));
    var leaving = new Leaving(editing, attachment, caption, problem, dialogs::close);
    var save = Buttons.primary(EditorMessages.savePicture(), () -> {});
    save.setId("save-picture");
    save.setOnAction(
        _ -> {
          save.setDisable(true);
          store(attachment, drawn.picture(), editing, caption.getText(), problem, save);
        });
    enter(caption, save);
    var body =
        new VBox(
            12,
            editor,
            new LabelledField(Messages.caption(), caption),
            note,
            new ProblemLabel(problem));
    if (model.isSealed()) {
      save.setDisable(true);
    }
    show(attachment, body, editor.canvas(), leaving, save, over).setMaxWidth(PICTURE_WIDTH);
  }

  private void store(
      Attachment attachment,
      Picture picture,
      PictureEditorViewModel editing,
      String caption,
      SimpleStringProperty problem,
      Button save) {
    var edit = editing.editProperty().get();
    Runnable done = dialogs::close;
    java.util.function.Consumer<String> failed =
        sentence -> {
          problem.set(sentence);
          save.setDisable(false);
        };
    if (!edit.isEmpty()) {
      model.contents().redraw(attachment, picture, edit, caption, done, failed);
    } else if (!caption.strip().equals(attachment.caption())) {
      model.caption(attachment, caption, done, failed);
    } else {
      dialogs.close();
    }
  }

  private void file(Attachment attachment, Window over) {
    var caption = captionField(attachment);
    var problem = new SimpleStringProperty("");
    var save = Buttons.primary(Messages.save(), () -> {});
    save.setId("save-caption");
    save.setOnAction(
        _ -> model.caption(attachment, caption.getText(), dialogs::close, problem::set));
    save.setDisable(model.isSealed());
    enter(caption, save);
    var hash = Texts.mono(attachment.sha256());
    hash.setWrapText(true);
    var kept = Texts.wrapped(Messages.keptAsItIs());
    kept.getStyleClass().add("muted");
    var body =
        new VBox(
            12,
            Texts.body(Messages.facts(attachment)),
            hash,
            new LabelledField(Messages.caption(), caption),
            kept,
            new ProblemLabel(problem));
    show(attachment, body, caption, dialogs::close, save, over);
  }

  private DialogBox show(
      Attachment attachment, Node body, Node first, Runnable leave, Button save, Window over) {
    var buttons = new ArrayList<Button>();
    buttons.add(Buttons.plain(Messages.cancel(), dialogs::close));
    buttons.add(save);
    var copy = Buttons.plain(Messages.saveCopy(), () -> saveCopy(attachment, over));
    var remove =
        Buttons.plain(
            Messages.remove(),
            () -> {
              dialogs.close();
              model.remove(attachment);
            });
    remove.setDisable(model.isSealed());
    var box =
        DialogBox.form(attachment.name(), body, first, leave, List.copyOf(buttons))
            .left(Texts.row(remove, copy));
    box.getStylesheets()
        .add(AttachmentDialogs.class.getResource("attachments.css").toExternalForm());
    if (MediaTypes.isPicture(attachment.mediaType())) {
      box.setPrefWidth(PICTURE_WIDTH);
      box.setMaxWidth(PICTURE_WIDTH);
    }
    dialogs.open(box);
    return box;
  }

  private TextField captionField(Attachment attachment) {
    var caption = new TextField(attachment.caption());
    caption.setId("caption");
    caption.setPromptText(Messages.captionPrompt());
    caption.setEditable(!model.isSealed());
    return caption;
  }

  private static void enter(TextField field, Button save) {
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER && !save.isDisabled()) {
            save.fire();
            key.consume();
          }
        });
  }
}
