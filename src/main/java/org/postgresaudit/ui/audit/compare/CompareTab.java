package org.postgresaudit.ui.audit.compare;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.Page.KeyHint;
import org.postgresaudit.ui.audit.AuditTab;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.HeadsOverList;
import org.postgresaudit.ui.kit.Icon;

/// This audit beside another.
public final class CompareTab implements AuditTab {
  private static final double DETAIL = 544;
  private static final double TURN_BELOW = 1080;

  private final CompareViewModel model;
  private final BorderPane page = new BorderPane();
  private final StackPane content = new StackPane();
  private final ListView<CompareLine> list = new ListView<>();
  private final BorderPane left = new BorderPane();
  private final SplitPane panes = new SplitPane();
  private final ChoiceRow choice;
  private final ChangeDetail detail;
  private final Facets facets;
  private Optional<DriftPart> part = Optional.empty();
  private boolean laidOut;

  /// Over the model.
  public CompareTab(CompareViewModel model) {
    this.model = model;
    choice = new ChoiceRow(model);
    content.setId("compare");
    content.getStyleClass().add("compare");
    content.getStylesheets().add(CompareTab.class.getResource("compare.css").toExternalForm());
    list.setId("changes");
    list.setAccessibleText(CompareMessages.controls());
    list.setItems(model.lines());
    list.setCellFactory(_ -> new CompareCell(model));
    list.setPlaceholder(
        new EmptyState(
            Icon.SEARCH,
            CompareMessages.nothingFits(),
            Buttons.plain(CompareMessages.clearFilter(), this::showAll)));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line -> {
              if (line instanceof CompareLine.Entry(var change)) {
                model.choose(change);
              }
            });
    list.setOnKeyPressed(this::onKey);
    model.chosenProperty().subscribe(_ -> select());
    facets =
        new Facets(
            model,
            chosen -> {
              part = chosen;
              face();
            });
    left.setMinWidth(320);
    detail = new ChangeDetail(model);
    SplitPane.setResizableWithParent(detail, false);
    panes.getItems().setAll(left, detail);
    panes.widthProperty().subscribe(width -> lay(width.doubleValue()));
    page.setTop(new VBox(choice, new SummaryRow(model)));
    page.setCenter(panes);
    content.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            choice.toFilter();
            event.consume();
          }
        });
    model.comparisonProperty().subscribe(_ -> face());
    model.filterProperty().subscribe(_ -> part.ifPresent(_ -> face()));
    model.stateProperty().subscribe(_ -> state());
  }

  private void face() {
    model
        .comparisonProperty()
        .get()
        .ifPresent(
            comparison -> {
              var then = comparison.then().audit();
              var now = comparison.now().audit();
              var heads = List.of(DriftMessages.column(then, now), DriftMessages.column(now, then));
              part.ifPresentOrElse(of -> drift(of, heads), () -> controls(heads));
            });
  }

  private void controls(List<String> heads) {
    left.setTop(
        new VBox(
            facets,
            HeadsOverList.keep(CompareCell.heads(heads.getFirst(), heads.getLast()), list)));
    left.setCenter(list);
    if (!panes.getItems().contains(detail)) {
      panes.getItems().add(detail);
      laidOut = false;
      lay(panes.getWidth());
    }
    select();
  }

  private void drift(DriftPart of, List<String> heads) {
    left.setTop(facets);
    left.setCenter(
        new DriftPane(model.drift(of), model.drifts(of), heads.getFirst(), heads.getLast()));
    panes.getItems().remove(detail);
  }

  private void state() {
    Node shown =
        switch (model.stateProperty().get()) {
          case READING -> waiting();
          case COMPARED -> page;
          case ALONE ->
              new EmptyState(
                  Icon.DUE,
                  CompareMessages.alone(),
                  Buttons.plain(CompareMessages.followUp(), model::followUp));
          case FAILED ->
              new EmptyState(
                  Icon.ERROR,
                  model.problemProperty().get(),
                  Buttons.plain(CompareMessages.tryAgain(), model::read));
        };
    content.getChildren().setAll(shown);
  }

  private static Node waiting() {
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    return wait;
  }

  private void showAll() {
    model.filterProperty().set("");
    model.onlyProperty().get().ifPresent(model::only);
  }

  private void select() {
    model
        .chosenProperty()
        .get()
        .ifPresent(
            change -> {
              int index = model.lines().indexOf(new CompareLine.Entry(change));
              if (index >= 0 && list.getSelectionModel().getSelectedIndex() != index) {
                list.getSelectionModel().select(index);
              }
            });
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      var line = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
      line.ifPresent(
          chosen -> {
            switch (chosen) {
              case CompareLine.Head head -> model.fold(head.change());
              case CompareLine.Entry(var change) -> model.open(change);
            }
          });
      event.consume();
    }
  }

  /// In a narrow window the detail stands below.
  private void lay(double width) {
    if (width <= 0) {
      return;
    }
    var wanted = width < TURN_BELOW ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    if (!laidOut || panes.getOrientation() != wanted) {
      laidOut = true;
      panes.setOrientation(wanted);
      panes.setDividerPositions(wanted == Orientation.HORIZONTAL ? (width - DETAIL) / width : 0.55);
    }
  }

  @Override
  public Parent content() {
    return content;
  }

  @Override
  public void shown() {
    model.read();
    list.requestFocus();
  }

  @Override
  public List<KeyHint> keys() {
    return List.of(
        new KeyHint("Enter", CompareMessages.keyOpen()),
        new KeyHint("Ctrl+F", CompareMessages.keyFilter()));
  }
}
