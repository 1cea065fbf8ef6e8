package org.postgresaudit.ui.signing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.signature.SigningIdentity;
import org.postgresaudit.report.signature.SystemStore;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// Who signs: the file, its password, and what its certificate says.
public final class IdentityPane extends VBox {
  private final IdentityViewModel model;
  private final FilePicker files;
  private final TextField file = new TextField();
  private final PasswordField password = new PasswordField();
  private final HBox unlock;
  private final Label said = Texts.small("");

  /// @param makeOne opens the dialog that makes an identity
  /// @param useToken opens the dialog of tokens
  public IdentityPane(
      IdentityViewModel model, FilePicker files, Runnable makeOne, Runnable useToken) {
    super(8);
    this.model = model;
    this.files = files;
    file.setId("identity-file");
    file.setEditable(false);
    file.setFocusTraversable(false);
    file.setPromptText(IdentityMessages.identityPrompt());
    password.setId("identity-password");
    password.setOnAction(_ -> open());
    var choose = Buttons.plain(IdentityMessages.choose(), this::choose);
    choose.setId("choose-identity");
    var make = Buttons.link(IdentityMessages.makeOne(), makeOne);
    make.setId("make-identity");
    HBox.setHgrow(file, Priority.ALWAYS);
    var label = Texts.small(IdentityMessages.identity());
    label.getStyleClass().add("field-label");
    label.setLabelFor(file);
    var openButton = Buttons.plain(IdentityMessages.open(), this::open);
    openButton.setId("open-identity");
    var field = new LabelledField(IdentityMessages.password(), password);
    unlock = new HBox(8, field, openButton);
    unlock.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    said.setId("identity-said");
    getChildren()
        .setAll(
            Texts.paneTitle(IdentityMessages.signature()),
            new VBox(4, Texts.row(label, Texts.space(), make), new HBox(8, file, choose)),
            unlock,
            others(useToken),
            new ProblemLabel(model.problemProperty()),
            said);
    model.fileProperty().subscribe(this::show);
    model.identityProperty().subscribe(this::tell);
  }

  private HBox others(Runnable useToken) {
    var token = Buttons.link(IdentityMessages.useAToken(), useToken);
    token.setId("open-token");
    var row = new HBox(12, token);
    SystemStore.ofThisComputer()
        .ifPresent(
            store -> {
              var system = Buttons.link(IdentityMessages.useSystem(), () -> model.useSystem(store));
              system.setId("use-system");
              row.getChildren().add(system);
            });
    return row;
  }

  private void choose() {
    files
        .open(
            getScene().getWindow(),
            IdentityMessages.identityFile(),
            new FilePicker.Type(IdentityMessages.pkcs12(), "*.*"))
        .ifPresent(
            chosen -> {
              model.choose(chosen);
              password.requestFocus();
            });
  }

  private void open() {
    var typed = password.getText().toCharArray();
    password.clear();
    model.open(typed);
  }

  private void show(Optional<Path> chosen) {
    file.setText(chosen.map(Path::toString).orElse(""));
    tell(model.identityProperty().get());
  }

  private void tell(Optional<SigningIdentity> opened) {
    boolean locked = opened.isEmpty() && model.fileProperty().get().isPresent();
    unlock.setVisible(locked);
    unlock.setManaged(locked);
    said.setGraphic(opened.isPresent() ? Icon.IDENTITY.node(Icon.SMALL, "success") : null);
    said.setText(opened.map(IdentityPane::words).orElse(""));
    said.setVisible(opened.isPresent());
    said.setManaged(opened.isPresent());
  }

  private static String words(SigningIdentity identity) {
    var until = Times.date(identity.validUntil());
    return identity.isSelfSigned()
        ? IdentityMessages.selfSigned(identity.signer(), until)
        : IdentityMessages.vouchedFor(identity.signer(), identity.issuer(), until);
  }
}
