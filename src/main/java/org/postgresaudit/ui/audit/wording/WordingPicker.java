package org.postgresaudit.ui.audit.wording;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.store.SavedWording;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.verdict.InsertPlace;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Loading;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// Searches the library as one types and puts a wording into a note: arrows choose, Enter inserts.
public final class WordingPicker {
  private final AuditViewModel audit;
  private final WordingViewModel model;
  private final Dialogs dialogs;
  private final WordingLibrary library;
  private final Supplier<InsertPlace> places;

  /// @param places says where words go now: into the note, or the reason for several controls
  public WordingPicker(
      AuditViewModel audit,
      WordingViewModel model,
      Dialogs dialogs,
      FilePicker files,
      Supplier<InsertPlace> places) {
    this.audit = audit;
    this.model = model;
    this.dialogs = dialogs;
    this.library = new WordingLibrary(model, dialogs, files);
    this.places = places;
  }

  /// Opens it, unless there is nothing to write a note about.
  public void open() {
    if (audit.verdict().isSealed() || audit.chosenProperty().get().isEmpty()) {
      return;
    }
    var box = new Box();
    box.open();
    model.load(box::loaded, box::failed);
  }

  private final class Box {
    private final InsertPlace place = places.get();
    private final SearchField search = new SearchField(WordingMessages.search());
    private final ListView<SavedWording> list = new ListView<>(FXCollections.observableArrayList());
    private final Label preview = Texts.wrapped("");

    Box() {
      search.setId("wording-search");
      search.textProperty().subscribe(_ -> find());
      search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
      list.setId("wordings");
      list.setAccessibleText(WordingMessages.list());
      list.setCellFactory(_ -> new WordingCell());
      list.setPlaceholder(new Loading(WordingMessages.loading()));
      list.setPrefHeight(208);
      list.getSelectionModel().selectedItemProperty().subscribe(this::show);
      list.setOnMouseClicked(
          click -> {
            if (click.getClickCount() == 2) {
              insert();
            }
          });
      list.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
      preview.setId("wording-preview");
    }

    void open() {
      var scroll = new ScrollPane(preview);
      scroll.setFitToWidth(true);
      scroll.setPrefHeight(96);
      scroll.setMinHeight(96);
      scroll.getStyleClass().addAll("edge-to-edge", "wording-preview");
      var label = Texts.small(WordingMessages.preview());
      label.getStyleClass().add("field-label");
      var insert = Buttons.primary(WordingMessages.insert(), this::insert);
      insert.setId("insert-wording");
      insert.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
      var selection = place.selection();
      var keep =
          Buttons.plain(
              WordingMessages.saveSelection(),
              () -> {
                dialogs.close();
                library.add(selection);
              });
      keep.setId("save-selection");
      keep.setDisable(selection.isBlank());
      var manage =
          Buttons.plain(
              WordingMessages.manage(),
              () -> {
                dialogs.close();
                library.open();
              });
      manage.setId("manage-wordings");
      dialogs.open(
          DialogBox.form(
                  WordingMessages.insertTitle(),
                  new VBox(8, search, list, label, scroll),
                  search,
                  dialogs::close,
                  List.of(Buttons.plain(WordingMessages.cancel(), dialogs::close), insert))
              .left(Texts.row(manage, keep)));
      find();
    }

    void loaded() {
      list.setPlaceholder(new EmptyState(Icon.WORDING, WordingMessages.nothingFound()));
      find();
    }

    void failed(String sentence) {
      list.setPlaceholder(new EmptyState(Icon.ERROR, sentence));
    }

    void find() {
      list.getItems().setAll(model.matching(search.getText()));
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }

    private void fromSearch(KeyEvent key) {
      if (key.getCode() == KeyCode.ENTER) {
        insert();
        key.consume();
      } else if (!key.getTarget().equals(list)
          && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
        int by = key.getCode() == KeyCode.DOWN ? 1 : -1;
        int to = list.getSelectionModel().getSelectedIndex() + by;
        if (0 <= to && to < list.getItems().size()) {
          list.getSelectionModel().clearAndSelect(to);
          list.scrollTo(Math.max(0, to - 3));
        }
        key.consume();
      }
    }

    private void show(@Nullable SavedWording saved) {
      preview.setText(saved == null ? "" : filled(saved).text());
    }

    private org.postgresaudit.audit.Wording.Filled filled(SavedWording saved) {
      return model.filled(
          saved.wording(),
          audit.chosenProperty().get().filter(_ -> place.isOfOneControl()),
          audit.verdict().spokenOf());
    }

    private void insert() {
      Optional.ofNullable(list.getSelectionModel().getSelectedItem())
          .ifPresent(
              saved -> {
                var words = filled(saved);
                dialogs.close();
                place.insert(words);
                model.used(saved.wording());
              });
    }
  }
}
