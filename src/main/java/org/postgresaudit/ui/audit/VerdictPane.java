package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The verdict form. Whatever is typed is stored when the typing pauses.
final class VerdictPane extends VBox {
  private static final Duration PAUSE = Duration.millis(300);

  private final VerdictViewModel model;
  private final Label state = Texts.small("");
  private final Segments<Verdict> verdicts =
      new Segments<>(List.of(Verdict.values()), Words::of, this::clicked);
  private final SeverityRow severity = new SeverityRow(this::severityChosen, this::typed);
  private final RiskRow risk = new RiskRow(this::typed);
  private final TextArea note = new TextArea();
  private final Label missing = Texts.small("");
  private final Button history = Buttons.compact(Buttons.flat(Icon.HISTORY, "", () -> {}));
  private final Button undo;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  // True until the form shows what is stored: an empty form must never be taken for typed.
  private boolean showing = true;

  VerdictPane(AuditViewModel audit, Runnable showHistory) {
    super(8);
    this.model = audit.verdict();
    getStyleClass().add("verdict-pane");
    pause.setOnFinished(_ -> model.store());
    undo = Buttons.compact(Buttons.icon(Icon.UNDO, VerdictMessages.undo(), model::undo));
    undo.setId("undo");
    history.setId("history");
    history.setOnAction(_ -> showHistory.run());
    var next =
        Buttons.compact(Buttons.plain(VerdictMessages.nextUndecided(), audit::nextUndecided));
    next.setId("next-undecided");
    next.setGraphic(Texts.keyCap("N"));
    next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    keys();
    note.setId("note");
    note.setPromptText(VerdictMessages.notePrompt());
    note.setAccessibleText(VerdictMessages.notePrompt());
    note.setWrapText(true);
    note.setPrefRowCount(2);
    note.setMinHeight(44);
    VBox.setVgrow(note, Priority.ALWAYS);
    missing.setWrapText(true);
    missing.setMinHeight(Region.USE_PREF_SIZE);
    missing.setId("missing");
    missing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(missing, Priority.ALWAYS);
    var foot = Texts.row(missing, history, undo, next);
    getChildren()
        .setAll(
            Texts.row(Texts.paneTitle(VerdictMessages.yourVerdict()), Texts.space(), state),
            verdicts,
            severity,
            risk,
            note,
            foot);
    note.textProperty().subscribe(_ -> typed());
    model.rowProperty().subscribe(_ -> show());
    model.draftProperty().subscribe(_ -> show());
    model.pendingProperty().subscribe(_ -> show());
    audit.open().revisionProperty().subscribe(_ -> show());
  }

  /// Puts the cursor into the note.
  void toNote() {
    note.requestFocus();
    note.end();
  }

  private void keys() {
    int number = 0;
    for (var verdict : Verdict.values()) {
      var digit = String.valueOf(++number);
      verdicts
          .button(verdict)
          .ifPresent(
              button -> {
                var key = Texts.small(digit);
                key.getStyleClass().add("segment-key");
                button.setGraphic(key);
                button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
                button.setId("verdict-" + digit);
                button.setMinWidth(0);
              });
    }
  }

  private void severityChosen(Severity chosen) {
    if (!showing) {
      model.choose(chosen);
      if (model.draftProperty().get().severity().isPresent()) {
        severity.toReason();
      }
    }
  }

  private void clicked(Optional<Verdict> chosen) {
    chosen.or(() -> model.draftProperty().get().verdict()).ifPresent(model::choose);
  }

  private void typed() {
    if (showing) {
      return;
    }
    var now = model.draftProperty().get();
    model.edit(
        new Draft(
            now.verdict(),
            now.severity(),
            severity.because(),
            risk.until(),
            risk.acceptedBy(),
            note.getText()));
    pause.playFromStart();
  }

  private void show() {
    showing = true;
    var draft = model.draftProperty().get();
    var assessment = model.assessment();
    verdicts.show(draft.verdict());
    assessment.ifPresent(a -> severity.show(a.severityOfMachine(), draft));
    risk.show(draft);
    set(note, draft.note());
    state.setText(assessment.map(this::stateOf).orElse(""));
    showMissing(draft);
    int said = assessment.map(a -> a.history().size()).orElse(0);
    history.setText(VerdictMessages.history(said));
    undo.setDisable(!model.canUndo());
    boolean sealed = model.isSealed();
    for (var node : List.of(verdicts, severity, risk)) {
      node.setDisable(sealed);
    }
    note.setEditable(!sealed);
    showing = false;
  }

  private void showMissing(Draft draft) {
    // Nothing is missing from a control nobody has said anything about but the verdict itself.
    boolean untouched = draft.sameAs(Draft.EMPTY);
    var demands = untouched ? List.<Assessment.Demand>of() : model.demands();
    missing.setText(String.join(" ", demands.stream().map(Names::of).toList()));
    missing.getStyleClass().removeAll("danger");
    if (!demands.isEmpty()) {
      missing.getStyleClass().add("danger");
    }
  }

  private String stateOf(Assessment assessment) {
    if (model.pendingProperty().get()) {
      return VerdictMessages.saving();
    }
    return assessment
        .annotation()
        .map(a -> VerdictMessages.savedBy(a.author(), a.at()))
        .or(
            () ->
                assessment
                    .verdictOfMachine()
                    .map(v -> VerdictMessages.verdictOfMachine(Words.of(v))))
        .orElseGet(VerdictMessages::noVerdictYet);
  }

  /// Only what is new, so that the cursor stays where it is.
  static void set(javafx.scene.control.TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
