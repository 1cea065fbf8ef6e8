package org.postgresaudit.ui.audits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.SentenceUnderField;

/// Asks what a new audit needs: of what, for whom, by whom, and what is in scope.
final class NewAuditDialog {
  private final AuditsViewModel model;
  private final Dialogs dialogs;
  private final ComboBox<ConnectionProfile> connection = new ComboBox<>();
  private final TextField client = new TextField();
  private final TextField auditor = new TextField();
  private final TextField reviewer = new TextField();
  private final TextArea scope = new TextArea();
  private final ValidationSupport validation = new ValidationSupport();
  private final SimpleStringProperty attention = new SimpleStringProperty("");
  private final LabelledField connectionField =
      new LabelledField(AuditsMessages.connection(), connection);
  private final LabelledField clientField = new LabelledField(AuditsMessages.client(), client);
  private final LabelledField auditorField = new LabelledField(AuditsMessages.auditor(), auditor);

  NewAuditDialog(AuditsViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    connection.setId("audit-connection");
    client.setId("audit-client");
    auditor.setId("audit-auditor");
    reviewer.setId("audit-reviewer");
    scope.setId("audit-scope");
    connection.setPromptText(AuditsMessages.chooseConnection());
    connection.setCellFactory(_ -> new ConnectionCell());
    connection.setButtonCell(new ConnectionCell());
    connection.getItems().setAll(model.connections());
    connection
        .valueProperty()
        .subscribe(
            (before, now) -> {
              boolean untouched =
                  client.getText().isBlank()
                      || (before != null && client.getText().equals(before.client()));
              if (now != null && untouched) {
                client.setText(now.client());
              }
            });
    auditor.setPromptText(AuditsMessages.auditorPrompt());
    auditor.setText(model.lastAuditor());
    reviewer.setPromptText(AuditsMessages.reviewerPrompt());
    scope.setPromptText(AuditsMessages.scopePrompt());
    scope.setWrapText(true);
    scope.setPrefRowCount(4);
    validation.setValidationDecorator(new SentenceUnderField());
    validation.registerValidator(
        connection,
        false,
        (Validator<@Nullable ConnectionProfile>)
            (control, value) ->
                ValidationResult.fromErrorIf(
                    control, AuditsMessages.enterConnection(), value == null));
    require(client, AuditsMessages.enterClient());
    require(auditor, AuditsMessages.enterAuditor());
    // Faults are known from the start; each field decides itself when to tell of its own.
    validation.initInitialDecoration();
  }

  /// Opens it, with the connection chosen when one is named or there is only one.
  void open(Optional<UUID> of) {
    of.flatMap(model::connection).or(this::only).ifPresent(connection::setValue);
    var fields =
        new VBox(
            12,
            LabelledField.pair(connectionField, clientField),
            LabelledField.pair(
                auditorField, new LabelledField(AuditsMessages.reviewer(), reviewer)),
            new LabelledField(AuditsMessages.scope(), scope));
    var cancel = Buttons.plain(AuditsMessages.cancel(), dialogs::close);
    var save = Buttons.primary(AuditsMessages.openAudit(), this::save);
    save.setDefaultButton(true);
    Node first = connection.getValue() == null ? connection : firstEmpty();
    dialogs.open(
        DialogBox.form(
                AuditsMessages.newAudit(), fields, first, dialogs::close, List.of(cancel, save))
            .left(new ProblemLabel(attention)));
  }

  private Optional<ConnectionProfile> only() {
    var all = model.connections();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  private Node firstEmpty() {
    return auditor.getText().isBlank() ? auditor : scope;
  }

  private void save() {
    var asked = List.of(connectionField, clientField, auditorField);
    asked.forEach(LabelledField::judge);
    int wrong =
        (int)
            asked.stream().map(LabelledField::fault).filter(Predicate.not(String::isEmpty)).count();
    attention.set(wrong == 0 ? "" : AuditsMessages.needAttention(wrong));
    var target = connection.getValue();
    if (wrong == 0 && target != null) {
      dialogs.close();
      model.add(
          target,
          client.getText().strip(),
          auditor.getText().strip(),
          reviewer.getText().strip(),
          scope.getText().strip());
    }
  }

  private void require(TextField field, String sentence) {
    validation.registerValidator(
        field,
        false,
        (Validator<String>)
            (control, value) -> ValidationResult.fromErrorIf(control, sentence, value.isBlank()));
  }
}
