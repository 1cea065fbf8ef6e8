package org.postgresaudit.ui.audit.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.verdict.VerdictPane;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.InTurn;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// One control: its title and outcome, what was seen, the texts of the checklist, and below all of
/// it the verdict form, which stays in place.
public final class ControlPane extends VBox {
  private static final int ROWS_A_FRAME = 3;

  private final AuditViewModel model;
  private final SeenView.EvidenceActions actions;
  private final StackPane mark = new StackPane();
  private final Label title = Texts.title("");
  private final OutcomeLine outcome = new OutcomeLine();
  private final Map<Tab, ToggleButton> tabs = new EnumMap<>(Tab.class);
  private static final double ROOM_FOR_WORDS = 520;

  /// What was seen takes all the room there is; the note keeps its lines while this much is left.
  private static final double LEAST_READING = 240;

  private final Button probeAgain =
      Buttons.compact(Buttons.flat(Icon.PROBE_AGAIN, ControlMessages.probeAgain(), () -> {}));
  private final ScrollPane scroll = new ScrollPane();
  private final VerdictPane verdict;
  private final VBox top;
  private final VBox whole;
  private final EmptyState nothing = new EmptyState(Icon.CHECKLIST, ControlMessages.chooseOne());
  private Tab tab = Tab.SEEN;
  private Subscription watching = Subscription.EMPTY;
  private List<ProbeResult> shown = List.of();
  // What was seen is large: it is made when it is its turn, not before.
  private boolean waits = true;

  /// @param comments what the reviewer said of the chosen control
  public ControlPane(
      AuditViewModel model, VerdictPane verdict, Node comments, SeenView.EvidenceActions actions) {
    this.model = model;
    this.verdict = verdict;
    this.actions = actions;
    getStyleClass().add("control-pane");
    setMinWidth(480);
    probeAgain.setId("probe-again");
    probeAgain.getStyleClass().add("accent");
    probeAgain.setOnAction(_ -> model.probeAgain());
    title.setId("control-title");
    scroll.setFitToWidth(true);
    scroll.setMinHeight(0);
    scroll.setPrefHeight(LEAST_READING);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    top = new VBox(head(), comments, tabRow());
    whole = new VBox(top, scroll, verdict);
    VBox.setVgrow(whole, Priority.ALWAYS);
    VBox.setVgrow(nothing, Priority.ALWAYS);
    verdict.attachments().takeDropsOn(this);
    model.chosenProperty().subscribe(this::show);
    model.run().stateProperty().subscribe(_ -> probeable());
  }

  /// Comes into the window frame by frame: the form, which keeps its place, then what it is about.
  public void comeInTurn(InTurn turns) {
    turns.holdBack(verdict, ROWS_A_FRAME);
    turns.holdBack(top, ROWS_A_FRAME);
    turns.then(
        () -> {
          waits = false;
          render();
        });
  }

  /// Puts on the clipboard what helps most: the grants when the control could not be asked,
  /// otherwise the fix.
  public void copyFix() {
    model
        .chosenProperty()
        .get()
        .ifPresent(
            row -> {
              var facts = model.open().factsProperty().get();
              var grants =
                  facts
                      .filter(_ -> Grants.lacksPrivilege(row.assessment()))
                      .map(f -> Grants.of(row.assessment(), f, model.open()))
                      .map(g -> String.join("\n", g.statements()))
                      .filter(sql -> !sql.isEmpty());
              grants.ifPresentOrElse(
                  CopyButton::copy, () -> actions.fixes().copy(row.assessment()));
            });
  }

  public VerdictPane verdict() {
    return verdict;
  }

  private Node head() {
    var up = Buttons.icon(Icon.UP, ControlMessages.previousControl(), model.walk()::previous);
    var down = Buttons.icon(Icon.UNFOLDED, ControlMessages.nextControl(), model.walk()::next);
    mark.setMinWidth(13);
    mark.setMaxHeight(24);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var first = new HBox(8, mark, title, up, down);
    first.setAlignment(Pos.TOP_LEFT);
    var head = new VBox(4, first, outcome);
    head.getStyleClass().add("control-head");
    return head;
  }

  private Node tabRow() {
    var row = new HBox();
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("tab-row");
    for (var each : Tab.values()) {
      var button = new ToggleButton(each.title());
      button.getStyleClass().add("text-tab");
      button.setId("tab-" + each.name().toLowerCase(java.util.Locale.ROOT));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> open(each));
      tabs.put(each, button);
      row.getChildren().add(button);
    }
    var key = Texts.keyCap("R");
    // The titles of the tabs come first; the icon says the same, and so does its name.
    var roomy = row.widthProperty().greaterThanOrEqualTo(ROOM_FOR_WORDS);
    probeAgain
        .contentDisplayProperty()
        .bind(
            Bindings.when(roomy).then(ContentDisplay.LEFT).otherwise(ContentDisplay.GRAPHIC_ONLY));
    key.visibleProperty().bind(roomy);
    key.managedProperty().bind(roomy);
    row.getChildren().addAll(Texts.space(), probeAgain, key);
    return row;
  }

  private void open(Tab chosen) {
    tab = chosen;
    render();
  }

  private void show(Optional<ControlRow> chosen) {
    watching.unsubscribe();
    if (chosen.isEmpty()) {
      getChildren().setAll(nothing);
      return;
    }
    if (!getChildren().contains(whole)) {
      getChildren().setAll(whole);
    }
    var row = chosen.get();
    shown = row.assessment().results();
    render();
    scroll.setVvalue(0);
    watching =
        Subscription.combine(
            row.assessmentProperty().subscribe((_, _) -> refresh(row)),
            row.phaseProperty().subscribe((_, _) -> refresh(row)));
  }

  /// A new annotation changes the head alone, so that nothing scrolls away while one types.
  private void refresh(ControlRow row) {
    head(row);
    if (!row.assessment().results().equals(shown)) {
      shown = row.assessment().results();
      model.verdict().answeredAgain();
      render();
    }
  }

  private void render() {
    tabs.forEach((each, button) -> button.setSelected(each == tab));
    model
        .chosenProperty()
        .get()
        .ifPresent(
            row -> {
              head(row);
              if (waits) {
                return;
              }
              var body = new VBox(12, tab.content(model, row, actions));
              body.getStyleClass().add("control-body");
              scroll.setContent(body);
            });
  }

  private void head(ControlRow row) {
    mark.getChildren().setAll(SeverityMark.large(row.assessment().severity()));
    title.setText(row.control().title());
    outcome.show(row);
    probeable();
  }

  private void probeable() {
    var attestation =
        model.chosenProperty().get().filter(row -> row.control().isAttestation()).isPresent();
    probeAgain.setDisable(
        attestation || model.run().state().isBusy() || model.open().audit().isSealed());
  }
}
