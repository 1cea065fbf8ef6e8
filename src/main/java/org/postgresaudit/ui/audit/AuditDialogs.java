package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.evidence.EvidenceBox;
import org.postgresaudit.ui.audit.evidence.EvidenceMessages;
import org.postgresaudit.ui.audit.evidence.EvidenceRows;
import org.postgresaudit.ui.audit.evidence.EvidenceTables;
import org.postgresaudit.ui.audit.evidence.PinColumn;
import org.postgresaudit.ui.audit.verdict.HistoryEntry;
import org.postgresaudit.ui.audit.verdict.HistoryMessages;
import org.postgresaudit.ui.audit.verdict.VerdictMessages;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Texts;

/// The dialogs of the audit screen.
final class AuditDialogs {
  // Every entry is a piece of Markdown; more than this nobody reads and would take long to lay out.
  private static final int MOST_ENTRIES = 200;

  private final AuditViewModel model;
  private final Dialogs dialogs;

  AuditDialogs(AuditViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /// Everything said about the chosen control, newest first.
  void history() {
    model.chosenProperty().get().ifPresent(row -> history(row.assessment()));
  }

  private void history(Assessment assessment) {
    var lines = new VBox(12);
    var history = assessment.history().reversed();
    for (var said : history.subList(0, Math.min(MOST_ENTRIES, history.size()))) {
      lines.getChildren().add(new HistoryEntry(said, assessment));
    }
    if (history.size() > MOST_ENTRIES) {
      lines
          .getChildren()
          .add(Texts.muted(HistoryMessages.olderEntries(history.size() - MOST_ENTRIES)));
    }
    if (assessment.history().isEmpty()) {
      lines.getChildren().add(Texts.muted(HistoryMessages.noHistory()));
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(Math.min(420, 40 + 90.0 * Math.max(1, assessment.history().size())));
    scroll.getStyleClass().add("edge-to-edge");
    var close = Buttons.plain(VerdictMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.form(
            HistoryMessages.historyOf(assessment.control().title()),
            scroll,
            close,
            dialogs::close,
            List.of(close)));
  }

  /// Asks for the reason with which all undecided controls of the part looked at are marked.
  void markNotAssessed() {
    var rows = model.withoutVerdict();
    if (rows.isEmpty()) {
      var close = Buttons.plain(VerdictMessages.close(), dialogs::close);
      dialogs.open(
          DialogBox.form(
              VerdictMessages.nothingToMark(), new VBox(), close, dialogs::close, List.of(close)));
      return;
    }
    var reason = new TextArea();
    reason.setId("mark-reason");
    reason.setPromptText(VerdictMessages.markReasonPrompt());
    reason.setWrapText(true);
    reason.setPrefRowCount(3);
    var label = Texts.small(VerdictMessages.markReason());
    label.setLabelFor(reason);
    var text =
        Texts.wrapped(
            VerdictMessages.markText(
                count(rows, Result.FOUND),
                count(rows, Result.AWAITING_AUDITOR),
                count(rows, Result.NOT_CHECKED) + count(rows, Result.BROKEN),
                (int) rows.stream().filter(r -> r.assessment().result().isEmpty()).count()));
    var keep = Buttons.plain(VerdictMessages.keepThem(), dialogs::close);
    var mark =
        Buttons.primary(
            VerdictMessages.mark(rows.size()),
            () -> {
              dialogs.close();
              model.markNotAssessed(reason.getText().strip());
            });
    mark.setId("mark");
    mark.disableProperty().bind(reason.textProperty().map(String::isBlank));
    dialogs.open(
        DialogBox.form(
            VerdictMessages.markTitle(rows.size()),
            new VBox(12, text, new VBox(4, label, reason)),
            reason,
            dialogs::close,
            List.of(keep, mark)));
  }

  private static int count(List<ControlRow> rows, Result result) {
    return (int)
        rows.stream()
            .filter(r -> r.assessment().result().filter(found -> found == result).isPresent())
            .count();
  }

  /// The evidence table with the room of the whole window.
  void enlarge(EvidenceRows rows, EvidenceTables tables, Consumer<String> problem) {
    var whole =
        new EvidenceBox(
            rows,
            tables,
            table ->
                model
                    .open()
                    .row(rows.control())
                    .ifPresent(
                        row ->
                            PinColumn.into(
                                table,
                                rows.control(),
                                row.assessment().results(),
                                model.beside().pins())),
            problem,
            List.of());
    whole.table().setPrefHeight(560);
    var close = Buttons.plain(VerdictMessages.close(), dialogs::close);
    var box =
        DialogBox.form(
            EvidenceMessages.evidenceSize(rows.size()),
            whole,
            whole.table(),
            dialogs::close,
            List.of(close));
    box.setMaxWidth(1000);
    box.setPrefWidth(1000);
    dialogs.open(box);
  }
}
