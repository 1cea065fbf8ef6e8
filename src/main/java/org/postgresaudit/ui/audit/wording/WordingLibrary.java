package org.postgresaudit.ui.audit.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.store.SavedWording;
import org.postgresaudit.store.SavedWording.Origin;
import org.postgresaudit.store.WordingFile;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Loading;
import org.postgresaudit.ui.kit.Texts;

/// Looks after the library: new wordings, other words for old ones, and deleting, which can be
/// taken back.
final class WordingLibrary {
  private final WordingViewModel model;
  private final Dialogs dialogs;
  private final FilePicker files;

  WordingLibrary(WordingViewModel model, Dialogs dialogs, FilePicker files) {
    this.model = model;
    this.dialogs = dialogs;
    this.files = files;
  }

  /// Opens it with the wordings there are.
  void open() {
    var box = new Box();
    box.open();
    model.load(() -> box.refresh(Optional.empty()), box::failed);
  }

  /// Opens it with a new wording of these words.
  void add(String words) {
    var box = new Box();
    box.open();
    model.load(
        () -> {
          box.refresh(Optional.empty());
          box.fresh(words);
        },
        box::failed);
  }

  private final class Box {
    private final ListView<SavedWording> list = new ListView<>(FXCollections.observableArrayList());
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final LabelledField titleField = new LabelledField(WordingMessages.title(), title);
    private final LabelledField textField = new LabelledField(WordingMessages.text(), text);
    private final VBox told = new VBox();
    private final Button delete = Buttons.plain(WordingMessages.delete(), this::delete);
    private Wording edited = model.fresh("");

    Box() {
      list.setId("library");
      list.setAccessibleText(WordingMessages.list());
      list.setCellFactory(_ -> new WordingCell());
      list.setPlaceholder(new Loading(WordingMessages.loading()));
      list.setPrefSize(256, 330);
      list.setMinWidth(256);
      list.getSelectionModel().selectedItemProperty().subscribe(this::show);
      title.setId("wording-title");
      text.setId("wording-text");
      text.setWrapText(true);
      text.setPrefRowCount(8);
      delete.setId("delete-wording");
      delete.setDisable(true);
    }

    void open() {
      var names =
          Placeholders.NAMES.stream()
              .map(name -> "{" + name + "}")
              .collect(Collectors.joining(", "));
      var hint = Texts.small(WordingMessages.placeholders(names));
      hint.setWrapText(true);
      hint.setMinHeight(Button.USE_PREF_SIZE);
      var save = Buttons.primary(WordingMessages.save(), this::save);
      save.setId("save-wording");
      var fresh = Buttons.plain(WordingMessages.newOne(), () -> fresh(""));
      fresh.setId("new-wording");
      var bring = Buttons.plain(WordingMessages.importFile(), this::bring);
      bring.setId("import-wordings");
      var give = Buttons.plain(WordingMessages.exportFile(), this::give);
      give.setId("export-wordings");
      var form = new VBox(12, titleField, textField, hint, told);
      HBox.setHgrow(form, Priority.ALWAYS);
      var box =
          DialogBox.form(
                  WordingMessages.manageTitle(),
                  new HBox(16, list, form),
                  list,
                  dialogs::close,
                  List.of(Buttons.plain(WordingMessages.close(), dialogs::close), save))
              .left(Texts.row(fresh, delete, bring, give));
      box.setMaxWidth(860);
      box.setPrefWidth(860);
      dialogs.open(box);
    }

    void failed(String sentence) {
      list.setPlaceholder(new EmptyState(Icon.ERROR, sentence));
    }

    void refresh(Optional<String> choose) {
      list.getItems().setAll(model.all());
      var at =
          choose
              .flatMap(
                  id ->
                      list.getItems().stream()
                          .filter(saved -> saved.wording().id().equals(id))
                          .findFirst())
              .map(list.getItems()::indexOf)
              .orElse(0);
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(Math.max(0, at - 3));
    }

    void fresh(String words) {
      list.getSelectionModel().clearSelection();
      edit(model.fresh(words));
      title.requestFocus();
    }

    private void show(@Nullable SavedWording saved) {
      delete.setDisable(saved == null || saved.origin() == Origin.SHIPPED);
      delete.setText(
          saved != null && saved.origin() == Origin.CHANGED
              ? WordingMessages.giveBack()
              : WordingMessages.delete());
      if (saved != null) {
        edit(saved.wording());
      }
    }

    private void edit(Wording wording) {
      edited = wording;
      title.setText(wording.title());
      text.setText(wording.text());
      titleField.forgive();
      textField.forgive();
      told.getChildren().clear();
    }

    private void save() {
      var next = new Wording(edited.id(), title.getText().strip(), text.getText().strip());
      titleField.fault(fault(next.title(), Wording.LONGEST_TITLE, WordingMessages.titleMissing()));
      textField.fault(fault(next.text(), Wording.LONGEST_TEXT, WordingMessages.textMissing()));
      titleField.judge();
      textField.judge();
      if (titleField.fault().isEmpty() && textField.fault().isEmpty()) {
        model.save(
            next,
            () -> {
              refresh(Optional.of(next.id()));
              tell(new Banner(Tone.SUCCESS, WordingMessages.saved(next.title())));
            });
      }
    }

    private static String fault(String words, int longest, String missing) {
      if (words.isEmpty()) {
        return missing;
      }
      return words.length() > longest ? WordingMessages.tooLong(words.length(), longest) : "";
    }

    private void bring() {
      files
          .open(list.getScene().getWindow(), WordingMessages.importTitle(), type())
          .ifPresent(
              file ->
                  model.importFrom(
                      file,
                      taken -> {
                        refresh(Optional.of(edited.id()));
                        tell(new Banner(Tone.SUCCESS, WordingMessages.imported(taken)));
                      },
                      sentence -> tell(new Banner(Tone.PROBLEM, sentence))));
    }

    private void give() {
      files
          .save(
              list.getScene().getWindow(),
              WordingMessages.exportTitle(),
              WordingMessages.fileName() + WordingFile.ENDING,
              type())
          .ifPresent(
              file ->
                  model.exportTo(
                      file,
                      count ->
                          tell(new Banner(Tone.SUCCESS, WordingMessages.exported(count, file))),
                      sentence -> tell(new Banner(Tone.PROBLEM, sentence))));
    }

    private static FilePicker.Type type() {
      return new FilePicker.Type(WordingMessages.list(), "*" + WordingFile.ENDING);
    }

    private void delete() {
      var gone = edited;
      model.delete(
          gone,
          () -> {
            refresh(Optional.of(gone.id()));
            var undo =
                Buttons.compact(
                    Buttons.plain(
                        WordingMessages.undo(),
                        () -> model.save(gone, () -> refresh(Optional.of(gone.id())))));
            undo.setId("undo-delete");
            tell(new Banner(Tone.INFORMATION, WordingMessages.deleted(gone.title()), undo));
          });
    }

    private void tell(Banner banner) {
      told.getChildren().setAll(banner);
    }
  }
}
