package org.postgresaudit.ui.connections;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.Dividers;
import org.postgresaudit.ui.Page;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.HeadsOverList;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// The saved connections and the form of the chosen one.
public final class ConnectionsView extends BorderPane implements Page {
  private static final double LEAST_WIDTH_SIDE_BY_SIDE = 1180;

  private final ConnectionsViewModel model;
  private final Dialogs dialogs;
  private final Supplier<ConnectionTrial> trials;
  private final SearchField filter = new SearchField(ConnectionsMessages.filter());
  private final ConnectionList list;
  private final BorderPane editorPlace = new BorderPane();
  private final DeletedNotice notices;
  private final ListPlace listPlace;
  private final ObservableList<Crumb> trail =
      FXCollections.observableArrayList(Crumb.here(ConnectionsMessages.title()));
  private Optional<ConnectionEditor> editor = Optional.empty();

  /// What is done as soon as the screen is open.
  public enum Opening {
    LIST,
    NEW_CONNECTION
  }

  private final Opening opening;

  /// Over the given model.
  public ConnectionsView(
      ConnectionsViewModel model,
      Connecting connecting,
      Dialogs dialogs,
      Remembered remembered,
      Opening opening) {
    this.model = model;
    this.dialogs = dialogs;
    this.trials = () -> watched(connecting.newTrial());
    this.opening = opening;
    this.notices = new DeletedNotice(model::restore);
    this.list = new ConnectionList(model);
    this.listPlace = new ListPlace(model, list, () -> open(Optional.empty()));
    setId("connections-screen");
    filter.textProperty().bindBidirectional(model.filterProperty());
    var split = new SplitPane(left(), editorPlace);
    SplitPane.setResizableWithParent(editorPlace, false);
    editorPlace.setMinSize(420, 240);
    setCenter(split);
    widthProperty()
        .map(width -> width.doubleValue() < LEAST_WIDTH_SIDE_BY_SIDE)
        .subscribe(
            narrow ->
                turn(split, narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL, remembered));
    model.chosenProperty().subscribe(_ -> showEditor());
    model.loadingProperty().subscribe(_ -> loaded());
    model.rows().subscribe(this::refresh);
    model.filterProperty().subscribe(_ -> refresh());
    PastedAddress.watch(this, address -> open(Optional.of(address)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Side by side where there is room, else the form below the list.
  private static void turn(SplitPane split, Orientation way, Remembered remembered) {
    split.setOrientation(way);
    switch (way) {
      case HORIZONTAL -> Dividers.remember(split, remembered, "connections.dividers", 0.5725);
      case VERTICAL -> Dividers.remember(split, remembered, "connections.dividers.below", 0.5);
    }
  }

  private Node left() {
    filter.setPrefWidth(240);
    var add =
        Buttons.plain(Icon.NEW, ConnectionsMessages.newConnection(), () -> open(Optional.empty()));
    add.setId("new-connection");
    var tools = new HBox(8, filter, Texts.space(), add);
    tools.getStyleClass().add("tool-row");
    var foot = new HBox(8, Icon.INFORMATION.node(), Texts.small(ConnectionsMessages.pasteHint()));
    foot.getStyleClass().addAll("pane-foot", "muted");
    var left =
        new BorderPane(
            new BorderPane(
                listPlace, HeadsOverList.keep(ConnectionList.heads(), list), null, null, null));
    left.setTop(tools);
    left.setBottom(new VBox(notices, foot));
    left.setMinWidth(480);
    return left;
  }

  /// A passed test changes what the list says of its connection.
  private ConnectionTrial watched(ConnectionTrial trial) {
    trial
        .stateProperty()
        .subscribe(
            state -> {
              if (state instanceof ConnectionTrial.State.Passed) {
                model.load();
              }
            });
    return trial;
  }

  private void loaded() {
    refresh();
    if (!dialogs.isOpen()) {
      list.requestFocus();
    }
  }

  private void refresh() {
    listPlace.refresh();
    if (model.loadingProperty().get() == ConnectionsViewModel.Loading.DONE && editor.isEmpty()) {
      showEditor();
    }
  }

  private void showEditor() {
    var chosen = model.chosenProperty().get().flatMap(model::find);
    if (chosen.isPresent() && editor.filter(open -> isOf(open, chosen.get())).isPresent()) {
      return;
    }
    editor.ifPresent(ConnectionEditor::flush);
    editor = chosen.map(this::editorOf);
    editorPlace.setCenter(
        editor
            .<Node>map(open -> open)
            .orElseGet(() -> new EmptyState(Icon.CONNECTIONS, ConnectionsMessages.choose())));
  }

  private static boolean isOf(ConnectionEditor editor, SavedConnection connection) {
    return editor.opened().profile().id().equals(connection.profile().id());
  }

  private ConnectionEditor editorOf(SavedConnection connection) {
    return new ConnectionEditor(
        connection, model, trials.get(), this::deleteChosen, () -> duplicate(connection));
  }

  private void duplicate(SavedConnection connection) {
    editor.ifPresent(ConnectionEditor::flush);
    var profile = editor.flatMap(ConnectionEditor::profile).orElse(connection.profile());
    model.duplicate(profile);
  }

  private void deleteChosen() {
    editor.ifPresent(ConnectionEditor::flush);
    model
        .chosenProperty()
        .get()
        .flatMap(model::find)
        .ifPresent(
            saved -> {
              editor = Optional.empty();
              model.delete(saved);
              notices.deleted(saved);
            });
  }

  private void open(Optional<PastedAddress> address) {
    editor.ifPresent(ConnectionEditor::flush);
    new NewConnectionDialog(model, dialogs, trials.get()).open(address);
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
      open(Optional.empty());
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
      filter.requestFocus();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
      editor.ifPresent(ConnectionEditor::test);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && list.isFocused()) {
      deleteChosen();
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
  public void entered() {
    if (opening == Opening.NEW_CONNECTION) {
      open(Optional.empty());
    }
  }

  @Override
  public void leave() {
    editor.ifPresent(ConnectionEditor::flush);
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Ctrl+N", ConnectionsMessages.keyNew()),
        new KeyHint("Ctrl+V", ConnectionsMessages.keyPaste()),
        new KeyHint("Ctrl+F", ConnectionsMessages.keyFilter()),
        new KeyHint("Ctrl+T", ConnectionsMessages.keyTest()),
        new KeyHint("Delete", ConnectionsMessages.keyDelete()));
  }
}
