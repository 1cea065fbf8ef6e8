package org.postgresaudit.ui.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.postgresaudit.report.text.ReportLanguage;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dates;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.NamedItems;
import org.postgresaudit.ui.kit.Texts;

/// What goes in: the details an auditor types. Stored, and the pages made again, when the typing
/// pauses.
final class DetailsPane extends VBox {
  private static final Duration PAUSE = Duration.millis(500);
  private static final double WIDTH_OF_VERSION = 56;

  private final DetailsViewModel model;
  private final TextField client = field("client");
  private final TextArea scope = area("scope");
  private final TextField auditor = field("auditor");
  private final TextField reviewer = field("reviewer");
  private final TextField authors = field("authors");
  private final TextArea changed = area("changed");
  private final ComboBox<String> classification = new ComboBox<>();
  private final DatePicker nextReview = new DatePicker();
  private final TextField number = field("number");
  private final TextField version = field("version");
  private final TextArea summary = area("summary");
  private final ComboBox<ReportLanguage> language = new ComboBox<>();
  private final LetterheadForm letterhead;
  private final RecipientsForm recipients = new RecipientsForm(this::typed);
  private final PauseTransition pause = new PauseTransition(PAUSE);
  // True until the form shows what is stored: an empty form must never be taken for typed.
  private boolean showing = true;

  DetailsPane(ReportViewModel report, FilePicker files) {
    this.model = report.details();
    letterhead = new LetterheadForm(model, files, this::typed);
    getStyleClass().add("details-pane");
    setMinWidth(260);
    pause.setOnFinished(_ -> report.store());
    classification.setId("classification");
    classification.setEditable(true);
    classification.getItems().setAll(FieldMessages.classifications());
    nextReview.setId("next-review");
    Dates.asEverywhere(nextReview);
    language.setId("language");
    language.getItems().setAll(ReportLanguage.values());
    NamedItems.in(language, ReportLanguage::ownName);
    language.setMaxWidth(Double.MAX_VALUE);
    language.setTooltip(new Tooltip(FieldMessages.languageHint()));
    scope.setPrefRowCount(3);
    scope.setPromptText(FieldMessages.scopePrompt());
    summary.setPrefRowCount(5);
    summary.setPromptText(FieldMessages.summaryPrompt());
    authors.setPromptText(FieldMessages.authorsPrompt());
    changed.setPrefRowCount(2);
    changed.setPromptText(FieldMessages.changedPrompt());
    reviewer.setPromptText(FieldMessages.reviewerPrompt());
    var form =
        new VBox(
            12,
            bounded(FieldMessages.client(), client, Bounds.LINE),
            bounded(FieldMessages.scope(), scope, Bounds.SCOPE),
            LabelledField.pair(
                bounded(FieldMessages.auditor(), auditor, Bounds.LINE),
                bounded(FieldMessages.reviewer(), reviewer, Bounds.LINE)),
            bounded(FieldMessages.authors(), authors, Bounds.LINE),
            // Half of a narrow window cuts their words.
            named(FieldMessages.classification(), classification),
            named(FieldMessages.nextReview(), nextReview).with(inAYear()),
            numbering(),
            bounded(FieldMessages.changed(), changed, Bounds.CHANGED),
            named(FieldMessages.language(), language),
            bounded(FieldMessages.summary(), summary, Bounds.SUMMARY),
            part(LetterheadMessages.letterhead(), letterhead),
            part(LetterheadMessages.distribution(), recipients));
    form.getStyleClass().add("form");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    var undo = Buttons.compact(Buttons.icon(Icon.UNDO, LetterheadMessages.undo(), this::undo));
    undo.setId("undo-details");
    undo.disableProperty().bind(model.undoableProperty().not());
    var head = Texts.row(Texts.strong(FieldMessages.whatGoesIn()), Texts.space(), undo);
    head.getStyleClass().add("pane-head");
    getChildren().setAll(head, scroll);
    model.fieldsProperty().subscribe(this::show);
    model.auditProperty().subscribe(audit -> form.setDisable(audit.audit().isSealed()));
    for (var input :
        List.of(client, scope, auditor, authors, reviewer, number, version, changed, summary)) {
      input.textProperty().subscribe(_ -> typed());
    }
    classification.getEditor().textProperty().subscribe(_ -> typed());
    nextReview.valueProperty().subscribe(_ -> typed());
    language.valueProperty().subscribe(_ -> typed());
  }

  /// Whoever signs without saying when to come back is reminded that one can.
  private Node inAYear() {
    var link =
        Buttons.link(
            FieldMessages.inAYear(),
            () -> nextReview.setValue(LocalDate.now(ZoneId.systemDefault()).plusMonths(12)));
    link.setId("next-review-in-a-year");
    link.setTooltip(new Tooltip(FieldMessages.inAYearHint()));
    link.visibleProperty().bind(nextReview.valueProperty().isNull());
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }

  private void show(Fields fields) {
    showing = true;
    set(client, fields.client());
    set(scope, fields.scope());
    set(auditor, fields.auditor());
    set(reviewer, fields.reviewer());
    set(authors, fields.authors());
    set(classification.getEditor(), fields.classification());
    nextReview.setValue(fields.nextReview().orElse(null));
    set(number, fields.number());
    set(version, fields.version());
    set(changed, fields.changed());
    set(summary, fields.summary());
    language.setValue(fields.language());
    letterhead.show(fields.letterhead());
    recipients.show(fields.recipients());
    showing = false;
  }

  private void typed() {
    if (showing) {
      return;
    }
    model.edit(
        new Fields(
            client.getText(),
            scope.getText(),
            auditor.getText(),
            authors.getText(),
            reviewer.getText(),
            classification.getEditor().getText(),
            Optional.ofNullable(nextReview.getValue()),
            number.getText(),
            version.getText(),
            changed.getText(),
            summary.getText(),
            recipients.value(),
            letterhead.value(),
            language.getValue()));
    pause.playFromStart();
  }

  /// A pause that has not ended yet is part of what is taken back.
  private void undo() {
    pause.stop();
    model.undo();
  }

  private static Node part(String title, Node fields) {
    var heading = Texts.paneTitle(title);
    heading.getStyleClass().add("form-part");
    return new VBox(12, heading, fields);
  }

  static void set(TextInputControl field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /// A number is long, a version short.
  private Node numbering() {
    var versionField = bounded(FieldMessages.version(), version, Bounds.LINE);
    var both =
        LabelledField.pair(bounded(FieldMessages.number(), number, Bounds.LINE), versionField);
    versionField.setPrefWidth(WIDTH_OF_VERSION);
    HBox.setHgrow(versionField, Priority.NEVER);
    return both;
  }

  private static LabelledField bounded(String name, TextInputControl input, int most) {
    var field = new LabelledField(name, input);
    Bounds.set(field, input, most);
    return field;
  }

  private static LabelledField named(String name, Control control) {
    return new LabelledField(name, control);
  }

  private static TextField field(String id) {
    var field = new TextField();
    field.setId(id);
    return field;
  }

  private static TextArea area(String id) {
    var area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    return area;
  }
}
