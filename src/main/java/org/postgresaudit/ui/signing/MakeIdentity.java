package org.postgresaudit.ui.signing;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Texts;

/// The dialog that makes a signing identity, and says plainly what it is worth.
public final class MakeIdentity {
  private static final int SHORTEST_PASSWORD = 8;

  private final Dialogs dialogs;
  private final IdentityViewModel model;
  private final TextField name = new TextField();
  private final TextField organisation = new TextField();
  private final PasswordField password = new PasswordField();
  private final PasswordField again = new PasswordField();
  private final TextField file = new TextField();
  private final Button make = Buttons.primary(IdentityMessages.make(), this::make);
  private boolean open = true;
  private final LabelledField nameField = new LabelledField(IdentityMessages.name(), name);
  private final LabelledField passwordField =
      new LabelledField(IdentityMessages.newPassword(), password);
  private final LabelledField againField =
      new LabelledField(IdentityMessages.passwordTwice(), again);
  private final LabelledField fileField = new LabelledField(IdentityMessages.where(), file);

  /// Opens the dialog.
  ///
  /// @param auditor the name to begin with; may be empty
  /// @param firm the organisation to begin with; may be empty
  public MakeIdentity(
      Dialogs dialogs, IdentityViewModel model, FilePicker files, String auditor, String firm) {
    this.dialogs = dialogs;
    this.model = model;
    name.setId("identity-name");
    name.setText(auditor);
    organisation.setId("identity-organisation");
    organisation.setText(firm);
    password.setId("identity-new-password");
    again.setId("identity-password-again");
    file.setId("identity-new-file");
    file.setText(
        Path.of(System.getProperty("user.home", "."), "postgres-audit-identity.p12").toString());
    var browse =
        Buttons.plain(
            IdentityMessages.choose(),
            () ->
                files
                    .save(
                        dialogs.getScene().getWindow(),
                        IdentityMessages.makeTitle(),
                        "postgres-audit-identity.p12",
                        new FilePicker.Type(IdentityMessages.pkcs12(), "*.p12"))
                    .ifPresent(chosen -> file.setText(chosen.toString())));
    var place = new HBox(8, fileField, browse);
    place.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    HBox.setHgrow(fileField, Priority.ALWAYS);
    var body =
        new VBox(
            12,
            Texts.wrapped(IdentityMessages.makeText()),
            LabelledField.pair(
                nameField, new LabelledField(IdentityMessages.organisation(), organisation)),
            LabelledField.pair(passwordField, againField),
            place);
    var cancel = Buttons.plain(IdentityMessages.cancel(), this::close);
    make.setId("make");
    make.setDefaultButton(true);
    dialogs.open(
        DialogBox.form(
            IdentityMessages.makeTitle(), body, name, this::close, List.of(cancel, make)));
  }

  private void make() {
    nameField.fault(name.getText().isBlank() ? IdentityMessages.nameMissing() : "");
    passwordField.fault(
        password.getText().length() < SHORTEST_PASSWORD ? IdentityMessages.passwordTooShort() : "");
    againField.fault(
        again.getText().equals(password.getText()) ? "" : IdentityMessages.passwordsDiffer());
    fileField.fault(file.getText().isBlank() ? IdentityMessages.fileMissing() : "");
    var fields = List.of(nameField, passwordField, againField, fileField);
    fields.forEach(LabelledField::judge);
    if (fields.stream().allMatch(field -> field.fault().isEmpty())) {
      make.setDisable(true);
      model.make(
          name.getText(),
          organisation.getText(),
          Path.of(file.getText().strip()),
          password.getText().toCharArray(),
          this::close,
          this::couldNot);
    }
  }

  private void close() {
    if (open) {
      open = false;
      password.clear();
      again.clear();
      dialogs.close();
    }
  }

  /// What was typed stays, so that another place can be tried.
  private void couldNot(String reason) {
    make.setDisable(false);
    fileField.fault(reason);
    file.requestFocus();
  }
}
