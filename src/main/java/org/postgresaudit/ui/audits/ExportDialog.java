package org.postgresaudit.ui.audits;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.vault.Passphrase;

/// Asks how an audit is to leave: encrypted, unless the auditor says otherwise.
final class ExportDialog {
  private final Audit audit;
  private final Dialogs dialogs;
  private final Consumer<Optional<Passphrase>> answer;
  private final CheckBox encrypt = new CheckBox(MovingMessages.encrypt());
  private final PasswordField first = passwordField("export-passphrase");
  private final PasswordField second = passwordField("export-passphrase-again");
  private final LabelledField firstField = new LabelledField(MovingMessages.passphrase(), first);
  private final LabelledField secondField =
      new LabelledField(MovingMessages.passphraseAgain(), second);
  private final Label rules = Texts.wrapped("");

  ExportDialog(Audit audit, Dialogs dialogs, Consumer<Optional<Passphrase>> answer) {
    this.audit = audit;
    this.dialogs = dialogs;
    this.answer = answer;
    encrypt.setId("encrypt-export");
    encrypt.setSelected(true);
    rules.getStyleClass().add("muted");
    first.textProperty().subscribe(_ -> judge());
    second.textProperty().subscribe(_ -> judge());
    encrypt.selectedProperty().subscribe(this::show);
  }

  static PasswordField passwordField(String id) {
    var field = new PasswordField();
    field.setId(id);
    return field;
  }

  void open() {
    firstField.setPrefWidth(200);
    secondField.setPrefWidth(200);
    var fields = new HBox(12, firstField, secondField);
    fields.managedProperty().bind(fields.visibleProperty());
    fields.visibleProperty().bind(encrypt.selectedProperty());
    var body = new VBox(12, Texts.wrapped(MovingMessages.exportText()), encrypt, fields, rules);
    var cancel = Buttons.plain(MovingMessages.cancel(), dialogs::close);
    var export = Buttons.primary(MovingMessages.chooseFile(), this::done);
    export.setId("export-audit");
    export.setDefaultButton(true);
    dialogs.open(
        DialogBox.form(
            MovingMessages.exportTitle(audit.client()),
            body,
            first,
            dialogs::close,
            List.of(cancel, export)));
  }

  private void show(boolean encrypted) {
    rules.setText(encrypted ? MovingMessages.passphraseRules() : MovingMessages.notEncrypted());
  }

  private void judge() {
    try (var passphrase = Passphrase.of(first.getText())) {
      firstField.fault(passphrase.weakness().map(MovingMessages::weak).orElse(""));
    }
    secondField.fault(second.getText().equals(first.getText()) ? "" : MovingMessages.notTheSame());
  }

  private void done() {
    if (!encrypt.isSelected()) {
      answer.accept(Optional.empty());
      return;
    }
    judge();
    firstField.judge();
    secondField.judge();
    if (firstField.fault().isEmpty() && secondField.fault().isEmpty()) {
      answer.accept(Optional.of(Passphrase.of(first.getText())));
    }
  }
}
