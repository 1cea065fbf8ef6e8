package org.postgresaudit.ui.audits;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.postgresaudit.store.AuditFiles;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Chip;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.FileDrop;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.HeadsOverList;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// The list of all audits.
public final class AuditsView extends BorderPane implements Page {
  private final AuditsViewModel model;
  private final Dialogs dialogs;
  private final Opening opening;
  private final SearchField filter = new SearchField(AuditsMessages.filter());
  private final MovingDialogs moving;
  private final Chip archived = new Chip(MovingMessages.archived());
  private final AuditList list;
  private final StackPane listPlace = new StackPane();
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(AuditsMessages.title()));

  /// What is done as soon as the screen is open and its list is read.
  public sealed interface Opening {
    /// Nothing but to show the list.
    record List() implements Opening {}

    /// The form of a new audit.
    record NewAudit(Optional<UUID> connection) implements Opening {}

    /// The form for coming back to an earlier audit.
    record FollowUp(UUID earlier) implements Opening {}

    /// The file of an exported audit is looked at.
    record Import(Path file) implements Opening {}
  }

  /// Over the given model.
  public AuditsView(
      AuditsViewModel model,
      MovingViewModel moving,
      Dialogs dialogs,
      FilePicker files,
      Opening opening) {
    this.model = model;
    this.dialogs = dialogs;
    this.opening = opening;
    this.moving = new MovingDialogs(moving, dialogs, files, model::open);
    this.list =
        new AuditList(
            model, new AuditMenu(this.moving, new DeletingDialog(moving, dialogs), moving));
    setId("audits-screen");
    filter.textProperty().bindBidirectional(model.filterProperty());
    filter.setPrefWidth(240);
    var create =
        Buttons.primary(Icon.NEW, AuditsMessages.newAudit(), () -> openForm(Optional.empty()));
    create.setId("new-audit");
    var bring =
        Buttons.plain(Icon.READ_FILE, ImportMessages.importFile(), this.moving::chooseImport);
    bring.setId("import-audit");
    archived.setId("archived-audits");
    archived.setTooltip(new Tooltip(MovingMessages.archivedHint()));
    archived.setOnAction(
        _ ->
            model.show(
                archived.isSelected()
                    ? AuditsViewModel.Shelf.ARCHIVED
                    : AuditsViewModel.Shelf.AT_WORK));
    var tools = new HBox(8, filter, archived, Texts.space(), bring, create);
    tools.getStyleClass().add("tool-row");
    setTop(tools);
    setCenter(
        new BorderPane(listPlace, HeadsOverList.keep(AuditList.heads(), list), null, null, null));
    // A change listener, and after the list's own: only then does its selection stay.
    model.audits().addListener((ListChangeListener<AuditSummary>) _ -> refresh());
    model.filterProperty().subscribe(_ -> refresh());
    model.onFollowUp(begun -> new FollowUpDialog(begun, dialogs).open());
    model.loadingProperty().subscribe(this::loaded);
    moving.onChange(model::load);
    FileDrop.accept(this, AuditFiles.ENDING, this.moving::importFrom);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void loaded(AuditsViewModel.Loading loading) {
    refresh();
    if (!dialogs.isOpen()) {
      list.requestFocus();
    }
    if (loading == AuditsViewModel.Loading.DONE
        && opening instanceof Opening.NewAudit(var connection)) {
      openForm(connection);
    } else if (loading == AuditsViewModel.Loading.DONE
        && opening instanceof Opening.FollowUp(var earlier)) {
      model.followUp(earlier);
    } else if (loading == AuditsViewModel.Loading.DONE
        && opening instanceof Opening.Import(var file)) {
      moving.importFrom(file);
    }
  }

  private void refresh() {
    archived.show(model.archived());
    var shown = listOrState();
    if (!listPlace.getChildren().contains(shown)) {
      listPlace.getChildren().setAll(shown);
    }
    if (!list.getItems().isEmpty() && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().select(0);
    }
  }

  private Node listOrState() {
    return switch (model.loadingProperty().get()) {
      case RUNNING -> new StackPane();
      case FAILED -> new EmptyState(Icon.ERROR, model.problemProperty().get());
      case DONE -> {
        if (model.isEmpty()) {
          yield model.connections().isEmpty()
              ? new EmptyState(
                  Icon.AUDITS,
                  AuditsMessages.noConnection(),
                  Buttons.plain(AuditsMessages.addConnection(), model::addConnection))
              : new EmptyState(Icon.AUDITS, AuditsMessages.none());
        }
        if (model.audits().isEmpty() && filter.getText().isBlank()) {
          yield new EmptyState(
              Icon.AUDITS,
              archived.isSelected() ? MovingMessages.noneArchived() : MovingMessages.allArchived());
        }
        yield model.audits().isEmpty()
            ? new EmptyState(
                Icon.SEARCH,
                AuditsMessages.nothingMatches(filter.getText().strip()),
                Buttons.plain(AuditsMessages.clearFilter(), filter::clear))
            : list;
      }
    };
  }

  private void openForm(Optional<UUID> connection) {
    if (model.connections().isEmpty()) {
      model.addConnection();
    } else {
      new NewAuditDialog(model, dialogs).open(connection);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
      openForm(Optional.empty());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.I) {
      moving.chooseImport();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      filter.requestFocus();
      event.consume();
    }
  }

  @Override
  public Parent content() {
    return this;
  }

  @Override
  public ObservableList<Crumb> trail() {
    return trail;
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", AuditsMessages.keyOpen()),
        new KeyHint("Ctrl+N", AuditsMessages.keyNew()),
        new KeyHint("Ctrl+F", AuditsMessages.keyFilter()),
        new KeyHint("Ctrl+E", MovingMessages.keyExport()),
        new KeyHint("Ctrl+I", ImportMessages.keyImport()),
        new KeyHint("A", MovingMessages.keyArchive()),
        new KeyHint("Del", DeletingMessages.keyDelete()));
  }
}
