package org.postgresaudit.ui.audit.bulk;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.audit.Wording;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.controls.ControlCell;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.audit.verdict.Bounds;
import org.postgresaudit.ui.audit.verdict.Draft;
import org.postgresaudit.ui.audit.verdict.InsertPlace;
import org.postgresaudit.ui.audit.verdict.RemedyRow;
import org.postgresaudit.ui.audit.verdict.RiskRow;
import org.postgresaudit.ui.audit.verdict.TextPlace;
import org.postgresaudit.ui.audit.verdict.VerdictMessages;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The right pane while several controls are selected: which they are, and one form for all.
public final class BulkPane extends VBox implements InsertPlace {
  private static final double WITH_KEYS = 532;
  private static final KeyCombination APPLY =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final BulkViewModel model;
  private final Label title = Texts.title("");
  private final Label counts = Texts.muted("");
  private final ListView<Line> list = new ListView<>();
  private final Segments<Verdict> verdicts =
      new Segments<>(List.of(Verdict.values()), Words::of, this::clicked);
  private final SeverityForAll severity = new SeverityForAll();
  private final RiskRow risk = new RiskRow(() -> {});
  private final RemedyRow remedy = new RemedyRow(() -> {});
  private final TextArea reason = new TextArea();
  private final Button wording =
      Buttons.compact(Buttons.icon(Icon.WORDING, VerdictMessages.wording(), () -> {}));
  private final Label outcome = Texts.small("");
  private final Button apply;

  /// @param back selects one control alone again
  public BulkPane(AuditViewModel audit, BulkViewModel model, Runnable back) {
    this.model = model;
    getStyleClass().addAll("control-pane", "bulk-pane");
    setId("bulk");
    title.setId("bulk-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var clear = Buttons.icon(Icon.CLOSE, BulkMessages.clear(), back);
    clear.setId("bulk-back");
    var hint = Texts.small(BulkMessages.hint());
    hint.setWrapText(true);
    var head = new VBox(4, new HBox(8, title, clear), counts, hint);
    head.getStyleClass().add("control-head");
    list.getStyleClass().add("flat-list");
    list.setCellFactory(_ -> new ControlCell(audit));
    list.setFocusTraversable(false);
    list.setMouseTransparent(false);
    VBox.setVgrow(list, Priority.ALWAYS);
    apply = Buttons.compact(Buttons.primary("", this::apply));
    apply.setId("bulk-apply");
    apply.setGraphic(Texts.keyCap(BulkMessages.applyKey()));
    apply.setContentDisplay(ContentDisplay.RIGHT);
    getChildren().setAll(head, list, form());
    addEventFilter(KeyEvent.KEY_PRESSED, this::applyByKey);
    model.rowsProperty().subscribe(rows -> show(rows));
    model.chosenProperty().subscribe(_ -> show());
    model.outcomeProperty().subscribe(_ -> show());
    audit.open().revisionProperty().subscribe(_ -> count());
  }

  @Override
  public String selection() {
    return reason.getSelectedText();
  }

  @Override
  public boolean isOfOneControl() {
    return false;
  }

  @Override
  public void insert(Wording.Filled words) {
    TextPlace.insert(reason, words);
  }

  /// Looks for a wording to put into the reason.
  public void insertWording() {
    wording.fire();
  }

  /// Says how a wording is looked for.
  public void onWording(Runnable look) {
    wording.setOnAction(_ -> look.run());
  }

  /// Puts the cursor into the reason.
  public void toReason() {
    reason.requestFocus();
  }

  /// Says what stands in the form of all of them.
  public void apply() {
    model.apply(
        new BulkViewModel.Said(
            severity.chosen(),
            severity.because(),
            Draft.EMPTY.withRisk(risk.until(), risk.acceptedBy()),
            remedy.remedy(),
            reason.getText()));
  }

  private VBox form() {
    keys();
    reason.setId("bulk-reason");
    reason.setPromptText(BulkMessages.reason());
    reason.setAccessibleText(BulkMessages.reason());
    reason.setWrapText(true);
    reason.setPrefRowCount(3);
    reason.setMinHeight(64);
    Bounds.note(reason, _ -> {});
    wording.setId("bulk-wording");
    outcome.setId("bulk-outcome");
    outcome.setWrapText(true);
    outcome.setMaxWidth(Double.MAX_VALUE);
    outcome.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(outcome, Priority.ALWAYS);
    var form =
        new VBox(
            8,
            Texts.row(
                Texts.paneTitle(BulkMessages.form()),
                Texts.space(),
                Texts.small(BulkMessages.formHint())),
            verdicts,
            severity,
            risk,
            remedy,
            reason,
            Texts.row(outcome, wording, apply));
    form.getStyleClass().addAll("verdict-pane", "bulk-form");
    return form;
  }

  private void keys() {
    verdicts.wordsFirstBelow(WITH_KEYS);
    int number = 0;
    for (var verdict : Verdict.values()) {
      var key = Texts.small(String.valueOf(++number));
      key.getStyleClass().add("segment-key");
      var id = "bulk-verdict-" + number;
      verdicts
          .button(verdict)
          .ifPresent(
              button -> {
                button.setGraphic(key);
                button.setId(id);
                button.setMinWidth(0);
              });
    }
  }

  private void applyByKey(KeyEvent key) {
    if (APPLY.match(key)) {
      apply();
      key.consume();
    }
  }

  private void clicked(Optional<Verdict> chosen) {
    chosen.or(() -> model.chosenProperty().get()).ifPresent(model::choose);
  }

  private void show(List<ControlRow> rows) {
    title.setText(BulkMessages.selected(rows.size()));
    apply.setText(BulkMessages.apply(rows.size()));
    list.getItems().setAll(rows.stream().map(Line.Entry::new).toList());
    count();
    show();
  }

  private void count() {
    counts.setText(BulkMessages.counts(model.rowsProperty().get()));
  }

  private void show() {
    var chosen = model.chosenProperty().get();
    verdicts.show(chosen);
    var until = risk.until().or(() -> chosen.map(_ -> model.halfYear()));
    risk.show(Draft.EMPTY.with(chosen).withRisk(until, risk.acceptedBy()));
    remedy.show(Draft.EMPTY.with(remedy.remedy()));
    // Who fixes it can be said of all whatever their verdicts are.
    remedy.setVisible(true);
    remedy.setManaged(true);
    boolean sealed = model.isSealed();
    for (var node : List.of(verdicts, severity, risk, remedy, reason, wording, apply)) {
      node.setDisable(sealed);
    }
    outcome.setText(sealed ? BulkMessages.sealed() : model.outcomeProperty().get());
  }
}
