package org.postgresaudit.ui.audit.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.audit.Verdict;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.attachments.AttachmentsBar;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The verdict form. Whatever is typed is stored when the typing pauses.
public final class VerdictPane extends VBox {
  private static final double WITH_KEYS = 532;
  private static final Duration PAUSE = Duration.millis(300);

  private final VerdictViewModel model;
  private final Label title = Texts.paneTitle(VerdictMessages.yourVerdict());
  private final AttachmentsBar attachments;
  private final Label state = Texts.small("");
  private final SubjectLine subject;
  private final Segments<Verdict> verdicts =
      new Segments<>(List.of(Verdict.values()), Words::of, this::clicked);
  private final SeverityRow severity = new SeverityRow(this::severityChosen, this::typed);
  private final RiskRow risk = new RiskRow(this::typed);
  private final RemedyRow remedy = new RemedyRow(this::typed);
  private final AnswerRows answer;
  private final NoteField note;
  private final Label missing = Texts.small("");
  private final VerdictFoot foot;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private Runnable wording = () -> {};
  private int leftOut;
  // True until the form shows what is stored: an empty form must never be taken for typed.
  private boolean showing = true;

  public VerdictPane(
      AuditViewModel audit, AttachmentsBar attachments, FilePicker files, Runnable showHistory) {
    super(8);
    this.model = audit.verdict();
    this.attachments = attachments;
    getStyleClass().add("verdict-pane");
    pause.setOnFinished(_ -> model.store());
    title.setId("verdict-of");
    subject = new SubjectLine(() -> model.speakOf(Optional.empty()));
    answer = new AnswerRows(this::typed, files, model.document()::name, model.document()::forget);
    note = new NoteField(this::typed, this::didNotFit);
    foot =
        new VerdictFoot(
            audit, attachments.button(), showHistory, this::togglePreview, this::insertWording);
    keys();
    VBox.setVgrow(note, Priority.ALWAYS);
    missing.setWrapText(true);
    missing.setMinHeight(Region.USE_PREF_SIZE);
    missing.setId("missing");
    getChildren()
        .setAll(
            Texts.row(title, Texts.space(), state),
            subject,
            verdicts,
            severity,
            risk,
            answer,
            remedy,
            note,
            attachments,
            missing,
            new ProblemLabel(audit.beside().attachments().problemProperty()),
            foot);
    model.rowProperty().subscribe((_, _) -> other());
    model.findingProperty().subscribe((_, _) -> other());
    model.draftProperty().subscribe((_, _) -> show());
    model.pendingProperty().subscribe((_, _) -> show());
    model.unsavedProperty().subscribe((_, _) -> show());
    model.document().hashingProperty().subscribe((_, _) -> show());
    model.undoing().stepsProperty().subscribe((_, _) -> show());
    audit.open().revisionProperty().subscribe((_, _) -> show());
    other();
  }

  /// What lies beside the control.
  public AttachmentsBar attachments() {
    return attachments;
  }

  /// Puts the cursor into the note.
  public void toNote() {
    note.write();
    show();
  }

  /// Says how a wording is looked for.
  public void onWording(Runnable look) {
    wording = look;
  }

  /// Looks for a wording to put into the note.
  public void insertWording() {
    note.typing();
    show();
    wording.run();
  }

  public NoteField note() {
    return note;
  }

  /// Shows the note as the report will, or to be typed again.
  public void togglePreview() {
    if (note.isReading()) {
      toNote();
    } else {
      note.reading();
      show();
    }
  }

  private void keys() {
    verdicts.wordsFirstBelow(WITH_KEYS);
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

  private void didNotFit(int characters) {
    if (!showing) {
      leftOut = characters;
    }
  }

  private void typed() {
    if (showing) {
      return;
    }
    var now = model.draftProperty().get();
    model.edit(
        now.withSeverity(now.severity(), severity.because())
            .withRisk(risk.until(), risk.acceptedBy())
            .with(remedy.remedy())
            .with(answer.answer(now.answer()))
            .withNote(note.text()));
    pause.playFromStart();
  }

  private void other() {
    leftOut = 0;
    note.typing();
    show();
  }

  private void show() {
    showing = true;
    var draft = model.draftProperty().get();
    var finding = model.findingProperty().get();
    boolean sealed = model.isSealed();
    title.setText(
        finding
            .map(f -> VerdictMessages.findingOf(f.number(), model.findings().size()))
            .orElseGet(VerdictMessages::yourVerdict));
    subject.show(finding);
    name(finding.isPresent());
    verdicts.show(draft.verdict());
    model.spoken().severityOfMachine().ifPresent(own -> severity.show(own, draft));
    risk.show(draft);
    remedy.show(draft);
    boolean byPeople =
        model.rowProperty().get().filter(row -> row.control().isAttestation()).isPresent();
    answer.show(draft, byPeople && finding.isEmpty(), model.document().hashingProperty().get());
    note.show(draft.note(), !sealed);
    state.setText(VerdictState.of(model));
    showMissing();
    foot.show(
        model.assessment().map(a -> a.history().size()).orElse(0),
        note.isReading(),
        model.undoing().undoable(),
        model.undoing().redoable());
    Stream.of(verdicts, severity, risk, remedy, answer).forEach(node -> node.setDisable(sealed));
    showing = false;
  }

  private void name(boolean ofFinding) {
    for (var verdict : Verdict.values()) {
      verdicts
          .button(verdict)
          .ifPresent(
              button ->
                  button.setText(
                      ofFinding ? VerdictMessages.ofFinding(verdict) : Words.of(verdict)));
    }
  }

  private void showMissing() {
    var sentences =
        leftOut > 0
            ? Stream.concat(
                Stream.of(VerdictMessages.leftOut(leftOut)), VerdictState.missing(model).stream())
            : VerdictState.missing(model).stream();
    missing.setText(String.join(" ", sentences.toList()));
    missing.setVisible(!missing.getText().isEmpty());
    missing.setManaged(missing.isVisible());
    missing.getStyleClass().removeAll("danger");
    if (missing.isVisible()) {
      missing.getStyleClass().add("danger");
    }
  }

  /// Only what is new, so that the cursor stays where it is.
  static void set(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }
}
