package org.postgresaudit.ui.audit.sections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.Extent;
import org.postgresaudit.ui.audit.run.RunState;
import org.postgresaudit.ui.kit.InTurn;
import org.postgresaudit.ui.kit.Texts;

/// The nine sections with how far each is; the choice narrows the list beside it.
public final class SectionsPane extends VBox {
  /// How much room there is.
  public enum Width {
    WHOLE,
    NUMBERS_ONLY
  }

  private static final int PIXELS_A_FRAME = 50;

  private final AuditViewModel model;
  private final ObservableList<SectionLine> lines = FXCollections.observableArrayList();
  private final ListView<SectionLine> list = new ListView<>(lines);
  private final Set<String> unfolded = new HashSet<>();
  private final Label title = Texts.strong(SectionMessages.sections());
  private final Label counted = Texts.small("");
  private final HBox legend =
      new HBox(
          10,
          key("found", SectionMessages.legendFound()),
          key("to-judge", SectionMessages.legendToJudge()),
          key("not-checked", SectionMessages.legendNotChecked()),
          key("passed", SectionMessages.legendPassed()));
  private final HBox head = Texts.row(title, Texts.space(), counted);
  private final StackPane body = new StackPane(list);
  private boolean following;

  public SectionsPane(AuditViewModel model) {
    this.model = model;
    getStyleClass().add("sections-pane");
    list.setId("sections");
    list.setAccessibleText(SectionMessages.sections());
    list.getStyleClass().add("flat-list");
    legend.getStyleClass().add("legend");
    legend.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body, legend);
    list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::foldByKey);
    model.extentProperty().subscribe(this::follow);
    model.run().stateProperty().subscribe(this::head);
    show(Width.WHOLE);
  }

  /// Comes into the window a frame after another.
  public void comeInTurn(InTurn turns) {
    turns.unroll(body, list, PIXELS_A_FRAME);
    turns.holdBack(head, 3);
    turns.holdBack(legend, 4);
  }

  /// Lays the pane out for the room there is.
  public void show(Width width) {
    boolean whole = width == Width.WHOLE;
    list.setCellFactory(_ -> new SectionCell(model, width, this::fold));
    for (var node : List.<Region>of(title, counted, legend)) {
      node.setVisible(whole);
      node.setManaged(whole);
    }
    setMinWidth(whole ? 200 : 64);
    lay();
  }

  private void head(RunState state) {
    counted.setText(state.isBusy() ? SectionMessages.probedHead() : SectionMessages.decidedHead());
  }

  private void chosen(SectionLine line) {
    if (line != null && !following && !line.extent().equals(model.extentProperty().get())) {
      model.look(line.extent());
    }
  }

  private void foldByKey(KeyEvent key) {
    var line = list.getSelectionModel().getSelectedItem();
    if (line == null || !(line.extent() instanceof Extent.OfSection)) {
      return;
    }
    if ((key.getCode() == KeyCode.RIGHT && !line.unfolded())
        || (key.getCode() == KeyCode.LEFT && line.unfolded())) {
      fold(line);
      key.consume();
    }
  }

  private void fold(SectionLine line) {
    if (line.extent() instanceof Extent.OfSection(var section)) {
      if (!unfolded.remove(section.id())) {
        unfolded.add(section.id());
      }
      lay();
    }
  }

  private void follow(Extent extent) {
    switch (extent) {
      case Extent.Everything() -> {}
      case Extent.OfSection(var section) -> unfolded.add(section.id());
      case Extent.OfItem(var section, _) -> unfolded.add(section.id());
    }
    lay();
  }

  private void lay() {
    var now = new ArrayList<SectionLine>();
    now.add(new SectionLine(new Extent.Everything(), false));
    for (var section : model.open().checklist().sections()) {
      boolean open = unfolded.contains(section.id());
      now.add(new SectionLine(new Extent.OfSection(section), open));
      if (open) {
        section
            .items()
            .forEach(item -> now.add(new SectionLine(new Extent.OfItem(section, item), false)));
      }
    }
    following = true;
    if (!now.equals(lines)) {
      lines.setAll(now);
    }
    for (var line : lines) {
      if (line.extent().equals(model.extentProperty().get())) {
        list.getSelectionModel().select(line);
      }
    }
    following = false;
  }

  private static HBox key(String kind, String word) {
    var square = new Region();
    square.getStyleClass().addAll("legend-square", kind);
    var key = new HBox(4, square, Texts.small(word));
    key.setAlignment(Pos.CENTER_LEFT);
    return key;
  }
}
