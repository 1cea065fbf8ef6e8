package org.postgresaudit.ui.audit.verdict;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Attestation;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dates;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// Whose answer it is, how long it holds, and what they showed; there only for what only people can
/// answer.
final class AnswerRows extends VBox {
  private static final double WORDS = 76;

  private final TextField answeredBy = new TextField();
  private final DatePicker validUntil = new DatePicker();
  private final Label document = Texts.whole(Texts.body(""));
  private final Label hash = Texts.small("");
  private final Tooltip wholeHash = new Tooltip();
  private final Button remove;

  /// @param typed told when a field changes, also when it is only shown
  /// @param chosen told of the document that was shown
  /// @param removed told that none was
  AnswerRows(Runnable typed, FilePicker picker, Consumer<Path> chosen, Runnable removed) {
    super(8);
    remove = Buttons.compact(Buttons.icon(Icon.CLOSE, AnswerMessages.removeDocument(), removed));
    remove.setId("no-document");
    answeredBy.setId("answered-by");
    answeredBy.setPromptText(AnswerMessages.answeredByPrompt());
    answeredBy.setAccessibleText(AnswerMessages.answeredBy());
    answeredBy.getStyleClass().add("compact");
    answeredBy.setMinWidth(80);
    Bounds.line(answeredBy);
    HBox.setHgrow(answeredBy, Priority.ALWAYS);
    Dates.compact(validUntil, "valid-until", AnswerMessages.validUntil());
    document.setId("document");
    document.setMinWidth(0);
    hash.setMinWidth(Region.USE_PREF_SIZE);
    hash.setTooltip(wholeHash);
    var choose =
        Buttons.compact(
            Buttons.plain(
                AnswerMessages.chooseDocument(),
                () ->
                    picker
                        .open(
                            getScene().getWindow(),
                            AnswerMessages.chooseDocumentTitle(),
                            new FilePicker.Type(AnswerMessages.anyFile(), "*"))
                        .ifPresent(chosen)));
    choose.setId("choose-document");
    getChildren()
        .setAll(
            row(
                words(AnswerMessages.answeredBy()),
                answeredBy,
                Texts.muted(AnswerMessages.validUntil()),
                validUntil),
            row(words(AnswerMessages.document()), choose, document, hash, remove));
    answeredBy.textProperty().addListener((_, _, _) -> typed.run());
    validUntil.valueProperty().addListener((_, _, _) -> typed.run());
  }

  /// What stands in the fields, with the document of before.
  Attestation answer(Attestation before) {
    return new Attestation(
        answeredBy.getText(),
        before.document(),
        before.documentSha256(),
        Optional.ofNullable(validUntil.getValue()));
  }

  /// @param reading name of the document whose hash is being computed; empty when none is
  void show(Draft draft, boolean needed, String reading) {
    var answer = draft.answer();
    VerdictPane.set(answeredBy, answer.answeredBy());
    validUntil.setValue(answer.validUntil().orElse(null));
    boolean none = answer.document().isEmpty();
    document.setText(
        reading.isEmpty()
            ? none ? AnswerMessages.noDocument() : answer.document()
            : AnswerMessages.reading(reading) + "\u2026");
    document.getStyleClass().remove("muted");
    if (none || !reading.isEmpty()) {
      document.getStyleClass().add("muted");
    }
    hash.setText(reading.isEmpty() ? AnswerMessages.shortHash(answer.documentSha256()) : "");
    wholeHash.setText(answer.documentSha256());
    remove.setVisible(!none && reading.isEmpty());
    remove.setManaged(remove.isVisible());
    setVisible(needed);
    setManaged(needed);
  }

  private static Label words(String text) {
    var label = Texts.muted(text);
    label.setMinWidth(WORDS);
    return label;
  }

  private static HBox row(javafx.scene.Node... parts) {
    var row = Texts.row(parts);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
