package org.postgresaudit.ui.audit.controls;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.filter.FilterButton;
import org.postgresaudit.ui.audit.filter.FilterTokens;
import org.postgresaudit.ui.audit.filter.SavedFilters;
import org.postgresaudit.ui.audit.find.ControlQuery;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.audit.listing.Order;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.InTurn;
import org.postgresaudit.ui.kit.SearchField;
import org.postgresaudit.ui.kit.Texts;

/// The list of controls with its search and filters.
public final class ControlsPane extends VBox {
  private static final int PIXELS_A_FRAME = 62;
  private static final int LINES_OF_END = 40;

  private final AuditViewModel model;
  private final SearchField search = new SearchField(ListMessages.search());
  private final FilterChips chips;
  private final ListView<Line> list = new ListView<>();
  private final StickyHead sticky;
  private final FilterButton moreFilters;
  private final VBox tools;
  private final StackPane body;
  private boolean following;
  private boolean selecting;

  /// @param bulk told of the controls selected
  public ControlsPane(
      AuditViewModel model,
      SavedFilters saved,
      Consumer<List<ControlRow>> bulk,
      Runnable markNotAssessed) {
    this.model = model;
    this.moreFilters = new FilterButton(model, saved);
    getStyleClass().add("controls-pane");
    setMinWidth(320);
    search.setId("search-controls");
    search.setText(model.queryProperty().get().words());
    search.textProperty().subscribe(model::search);
    search.getStyleClass().add("compact");
    HBox.setHgrow(search, Priority.ALWAYS);
    var menu = menu(markNotAssessed);
    var more = Buttons.compact(Buttons.icon(Icon.SORT, ListMessages.sortAndMore(), () -> {}));
    more.setId("sort-and-more");
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 4));
    chips = new FilterChips(model);
    var row = Texts.row(search, Texts.keyCap(ListMessages.searchKey()), moreFilters, more);
    row.setSpacing(4);
    tools = new VBox(8, row, chips, new FilterTokens(model));
    tools.getStyleClass().add("list-tools");

    list.setId("controls");
    list.setAccessibleText(ListMessages.controlsTab());
    list.getStyleClass().add("flat-list");
    list.setItems(model.lines());
    list.setCellFactory(_ -> new ControlCell(model));
    sticky = new StickyHead(model, list);
    body = new StackPane(list, sticky);
    StackPane.setAlignment(sticky, Pos.TOP_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(tools, body);

    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((javafx.beans.InvalidationListener) _ -> bulk.accept(selectedRows()));
    model.chosenProperty().subscribe(this::follow);
    model.lines().addListener((javafx.beans.InvalidationListener) _ -> reselect());
    model.open().revisionProperty().subscribe((_, _) -> chips.count());
    model.extentProperty().subscribe((_, _) -> chips.count());
    model.asking().searchesProperty().subscribe((_, _) -> searched());
    model.run().stateProperty().subscribe((_, _) -> chips.count());
    model.queryProperty().subscribe(this::mark);
  }

  /// Comes into the window frame by frame: the tools, then the list from its top down.
  public void comeInTurn(InTurn turns) {
    turns.holdBack(tools, tools.getChildren().size());
    // Towards its end the list is drawn from its end up, which cannot be done bit by bit.
    boolean nearEnd =
        list.getSelectionModel().getSelectedIndex() > list.getItems().size() - LINES_OF_END;
    turns.unroll(body, list, nearEnd ? Double.MAX_VALUE : PIXELS_A_FRAME);
  }

  /// Puts the cursor into the search.
  public void toSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /// Takes the line with the keyboard into the selection, or out of it.
  public void toggle() {
    var selection = list.getSelectionModel();
    int at = list.getFocusModel().getFocusedIndex();
    if (!selection.isSelected(at)) {
      selection.select(at);
    } else if (selection.getSelectedIndices().size() > 1) {
      selection.clearSelection(at);
      list.getFocusModel().focus(at);
    }
  }

  /// Whether the keyboard is on the list.
  public boolean isOnList() {
    return list.isFocused();
  }

  /// Selects every control shown.
  public void selectAll() {
    list.requestFocus();
    list.getSelectionModel().selectAll();
  }

  /// Selects the chosen control alone.
  public void selectOne() {
    list.getSelectionModel().clearSelection();
    reselect();
    toList();
  }

  private List<ControlRow> selectedRows() {
    return list.getSelectionModel().getSelectedItems().stream()
        .filter(Line.Entry.class::isInstance)
        .map(line -> ((Line.Entry) line).row())
        .toList();
  }

  /// Puts the keyboard on the list.
  public void toList() {
    list.requestFocus();
  }

  /// Opens the form with every filter there is.
  public void toFilters() {
    moreFilters.open();
  }

  private void mark(ControlQuery query) {
    chips.mark(query);
    boolean allDone = query.equals(Filter.UNDECIDED.query());
    list.setPlaceholder(
        new EmptyState(
            allDone ? Icon.CHECKED : Icon.SEARCH,
            allDone ? ListMessages.allDecided() : ListMessages.noMatch(),
            Buttons.plain(ListMessages.showAll(), model::showAll)));
    // Blanks being typed are no change of what is looked for.
    if (!search.getText().strip().equals(query.words())) {
      search.setText(query.words());
    }
  }

  /// Where the chosen control is not among what is shown now, that is read from its beginning.
  private void searched() {
    chips.count();
    if (list.getSelectionModel().isEmpty()) {
      list.scrollTo(0);
    }
  }

  private void selected(Line line) {
    if (!following && line instanceof Line.Entry(var row)) {
      selecting = true;
      model.choose(row);
      selecting = false;
    }
  }

  private void follow(Optional<ControlRow> chosen) {
    // What was chosen elsewhere is selected alone; what was selected here may be one of many.
    if (!selecting) {
      list.getSelectionModel().clearSelection();
      reselect();
    }
    int at = list.getSelectionModel().getSelectedIndex();
    if (at >= 0) {
      sticky.reveal(at);
    }
  }

  /// The selection follows the chosen control wherever its line went.
  private void reselect() {
    following = true;
    var line = model.chosenProperty().get().map(Line.Entry::new);
    int at = line.map(l -> list.getItems().indexOf(l)).orElse(-1);
    if (at < 0) {
      list.getSelectionModel().clearSelection();
    } else if (!list.getSelectionModel().isSelected(at)) {
      list.getSelectionModel().clearAndSelect(at);
      list.getFocusModel().focus(at);
    }
    following = false;
  }

  private ContextMenu menu(Runnable markNotAssessed) {
    var menu = new ContextMenu();
    var group = new ToggleGroup();
    for (var order : Order.values()) {
      var item = new RadioMenuItem(ListMessages.of(order));
      item.setToggleGroup(group);
      item.setSelected(order == model.order());
      item.setOnAction(_ -> model.sort(order));
      menu.getItems().add(item);
    }
    var mark = new MenuItem(ListMessages.markNotAssessed());
    mark.setId("mark-not-assessed");
    mark.setDisable(model.verdict().isSealed());
    mark.setOnAction(_ -> markNotAssessed.run());
    var several = new MenuItem(ListMessages.selectAll());
    several.setId("select-all");
    several.setOnAction(_ -> selectAll());
    menu.getItems().addAll(new SeparatorMenuItem(), several, mark);
    return menu;
  }
}
