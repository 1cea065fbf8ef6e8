package org.postgresaudit.ui.audit.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// What to do first: every open control, the worst at the top unless the auditor says otherwise.
final class FirstThings extends ListView<Assessment> {
  private static final double ROW = 62;

  private final OverviewViewModel model;

  FirstThings(OverviewViewModel model) {
    this.model = model;
    setId("first-things");
    getStyleClass().add("first-things");
    setFixedCellSize(ROW);
    setCellFactory(_ -> new Cell());
    setAccessibleText(OverviewMessages.whatToDoFirst());
    var nothing = Texts.muted(OverviewMessages.nothingOpen());
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void show(Overview overview) {
    var chosen = getSelectionModel().getSelectedItem();
    getItems().setAll(overview.first());
    if (chosen != null) {
      getItems().stream()
          .filter(one -> one.control().id().equals(chosen.control().id()))
          .findFirst()
          .ifPresent(getSelectionModel()::select);
    }
  }

  private void pressed(KeyEvent key) {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen == null) {
      return;
    }
    if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
      model.move(chosen, key.getCode() == KeyCode.UP ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER) {
      model.showControl(chosen);
      key.consume();
    }
  }

  private final class Cell extends ListCell<Assessment> {
    private final Label place = Texts.muted("");
    private final Label sentence = Texts.whole(Texts.strong(""));
    private final Label title = Texts.whole(Texts.small(""));
    private final Label verdict = Texts.badge("");
    private final HBox shape = new HBox();
    private final HBox row;

    Cell() {
      place.setMinWidth(20);
      sentence.setMinWidth(0);
      title.setMinWidth(0);
      title.getStyleClass().add("hint");
      var words = new VBox(1, sentence, title);
      words.setAlignment(Pos.CENTER_LEFT);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      shape.setAlignment(Pos.CENTER);
      verdict.setMinWidth(92);
      verdict.setAlignment(Pos.CENTER);
      row = new HBox(12, place, shape, words, verdict);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setMinHeight(ROW);
      setPrefWidth(0);
      setOnMouseClicked(
          click -> {
            if (!isEmpty() && click.getClickCount() == 2) {
              model.showControl(getItem());
            }
          });
      setOnDragDetected(
          drag -> {
            if (!isEmpty()) {
              var content = new ClipboardContent();
              content.putString(getItem().control().id());
              startDragAndDrop(TransferMode.MOVE).setContent(content);
              drag.consume();
            }
          });
      setOnDragOver(
          over -> {
            if (over.getGestureSource() instanceof Cell && !isEmpty()) {
              over.acceptTransferModes(TransferMode.MOVE);
              over.consume();
            }
          });
      setOnDragDropped(
          drop -> {
            if (drop.getGestureSource() instanceof Cell from && !isEmpty()) {
              model.move(from.getItem(), getIndex() - from.getIndex());
              drop.setDropCompleted(true);
              drop.consume();
            }
          });
    }

    @Override
    protected void updateItem(Assessment item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      place.setText(String.valueOf(getIndex() + 1));
      shape.getChildren().setAll(SeverityMark.large(item.severity()));
      var findings = item.findings();
      var control = item.control().title();
      sentence.setText(findings.isEmpty() ? control : findings.getFirst().sentence());
      title.setText(OverviewMessages.andMore(Math.max(0, findings.size() - 1), control));
      boolean open = item.verdict().isEmpty();
      verdict.setText(open ? OverviewMessages.undecided() : OverviewMessages.notCompliant());
      verdict.getStyleClass().setAll("label", "badge", open ? "badge-accent" : "badge-danger");
      setAccessibleText(
          item.severity().word() + ", " + sentence.getText() + ", " + verdict.getText());
      setGraphic(row);
    }
  }
}
