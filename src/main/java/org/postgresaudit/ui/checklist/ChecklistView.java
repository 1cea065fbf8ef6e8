package org.postgresaudit.ui.checklist;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.Dividers;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.Remembered;
import org.postgresaudit.ui.Status;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// All questions of the checklist, to read and to search.
final class ChecklistView extends BorderPane {
  private final ChecklistViewModel model;
  private final Node packs;
  private final SearchField search = new SearchField(ChecklistMessages.search());
  private final ControlTable table;
  private final BorderPane detail = new BorderPane();

  /// Over the given model.
  ///
  /// @param packs what stands below the table of contents
  ChecklistView(ChecklistViewModel model, Remembered remembered, Status status, Node packs) {
    this.model = model;
    this.packs = packs;
    this.table = new ControlTable(model);
    getStyleClass().add("checklist");
    search.textProperty().bindBidirectional(model.wordsProperty());
    var split = new SplitPane(parts(), controls(), detail);
    split.getItems().forEach(pane -> SplitPane.setResizableWithParent(pane, pane.equals(detail)));
    Dividers.remember(split, remembered, "checklist.dividers", 0.226, 0.663);
    setCenter(split);
    table.getSelectionModel().selectedItemProperty().subscribe(this::show);
    table.setPlaceholder(nothing());
    // A change listener, and after the table's own: only then does its selection stay.
    model.controls().addListener((ListChangeListener<Control>) _ -> chooseFirst());
    chooseFirst();
    addEventHandler(KeyEvent.KEY_TYPED, this::focusSearch);
    status.noteProperty().set(PackMessages.packsInUse(model.count(), model.packs()));
  }

  private Node parts() {
    var head = new HBox(search);
    HBox.setHgrow(search, javafx.scene.layout.Priority.ALWAYS);
    head.getStyleClass().add("pane-head");
    var parts = new BorderPane(new PartTree(model));
    parts.setTop(head);
    parts.setBottom(packs);
    parts.setMinWidth(200);
    return parts;
  }

  private Node controls() {
    var heading = Texts.whole(Texts.paneTitle(""));
    heading.setId("part-heading");
    var count = Texts.muted("");
    count.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    Runnable refresh =
        () -> {
          heading.setText(model.heading());
          count.setText(ChecklistMessages.controls(model.controls().size()));
        };
    model.partProperty().subscribe(refresh);
    model.controls().subscribe(refresh);
    refresh.run();
    var head = new HBox(heading, Texts.space(), count);
    head.getStyleClass().add("pane-head");
    var controls = new BorderPane(table);
    controls.setTop(head);
    controls.setBottom(legend());
    controls.setMinWidth(320);
    return controls;
  }

  private static Node legend() {
    var legend = new HBox(12);
    legend.getStyleClass().add("pane-foot");
    for (var severity : List.of(Severity.values()).reversed()) {
      var word = new Label(Words.of(severity));
      word.getStyleClass().add("hint");
      var pair = Texts.row(SeverityMark.small(severity), word);
      pair.setSpacing(6);
      legend.getChildren().add(pair);
    }
    return legend;
  }

  private Node nothing() {
    var place = new BorderPane();
    Runnable refresh =
        () ->
            place.setCenter(
                model.wordsProperty().get().isBlank()
                    ? new EmptyState(Icon.CHECKLIST, ChecklistMessages.noControls())
                    : new EmptyState(
                        Icon.SEARCH,
                        ChecklistMessages.nothingMatches(model.wordsProperty().get().strip()),
                        Buttons.plain(ChecklistMessages.clearSearch(), search::clear)));
    model.wordsProperty().subscribe(refresh);
    return place;
  }

  private void chooseFirst() {
    if (table.getSelectionModel().getSelectedItem() == null && !table.getItems().isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  private void show(@Nullable Control control) {
    detail.setMinWidth(320);
    detail.setCenter(
        control == null
            ? new EmptyState(Icon.CHECKLIST, ChecklistMessages.chooseControl())
            : new ControlText(control));
  }

  private void focusSearch(KeyEvent event) {
    if (event.getCharacter().equals("/") && !search.isFocused()) {
      search.requestFocus();
      event.consume();
    }
  }

  /// Puts the keyboard on the list of controls.
  void focus() {
    table.requestFocus();
  }

  static List<KeyHint> keys() {
    return List.of(
        new KeyHint("/", ChecklistMessages.keySearch()),
        new KeyHint("Down", ChecklistMessages.keyNext()),
        new KeyHint("Up", ChecklistMessages.keyPrevious()));
  }
}
