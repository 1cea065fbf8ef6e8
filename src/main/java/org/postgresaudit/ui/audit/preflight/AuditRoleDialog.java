package org.postgresaudit.ui.audit.preflight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.postgresaudit.checklist.Need;
import org.postgresaudit.probe.AuditRole;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Segments;
import org.postgresaudit.ui.kit.Texts;

/// The two scripts of the audit role for the server at hand, to be copied for the client's
/// administrator.
final class AuditRoleDialog {
  private static final double WIDTH = 840;
  private static final double HEIGHT = 380;

  /// Which of the two scripts.
  private enum Script {
    MAKE,
    REMOVE
  }

  private final Dialogs dialogs;
  private final ServerFacts facts;
  private final TextField name = new TextField(AuditRole.USUAL_NAME);
  private final CheckBox verifiers = new CheckBox(PreflightMessages.withVerifiers());
  private final Segments<Script> choice =
      new Segments<>(List.of(Script.values()), AuditRoleDialog::word, this::choose);
  private final ScrollPane place = new ScrollPane();
  private Script script = Script.MAKE;
  private String text = "";

  AuditRoleDialog(Dialogs dialogs, ServerFacts facts) {
    this.dialogs = dialogs;
    this.facts = facts;
  }

  void open() {
    name.setId("role-name");
    verifiers.setId("role-verifiers");
    place.setFitToWidth(true);
    place.setPrefHeight(HEIGHT);
    place.getStyleClass().add("edge-to-edge");
    name.textProperty().subscribe(_ -> write());
    verifiers.selectedProperty().subscribe(_ -> write());
    choose(Optional.of(Script.MAKE));
    var about =
        Texts.wrapped(PreflightMessages.roleText(PreflightMessages.version(facts.version())));
    var close = Buttons.plain(PreflightMessages.close(), dialogs::close);
    var copy = CopyButton.labelled(PreflightMessages.copyScript(), () -> text);
    copy.setId("copy-script");
    var box =
        DialogBox.form(
            PreflightMessages.roleTitle(),
            new VBox(
                12,
                about,
                new LabelledField(PreflightMessages.roleName(), name),
                verifiers,
                choice,
                place),
            close,
            dialogs::close,
            List.of(copy, close));
    box.setMaxWidth(WIDTH);
    box.setPrefWidth(WIDTH);
    dialogs.open(box);
  }

  private static String word(Script script) {
    return switch (script) {
      case MAKE -> PreflightMessages.make();
      case REMOVE -> PreflightMessages.remove();
    };
  }

  private void choose(Optional<Script> chosen) {
    script = chosen.orElse(script);
    choice.show(Optional.of(script));
    verifiers.setDisable(script == Script.REMOVE);
    write();
  }

  private void write() {
    var fault = AuditRole.fault(name.getText());
    if (fault.isPresent()) {
      text = "";
      place.setContent(Texts.wrapped(fault.get()));
      return;
    }
    var until = LocalDate.now(ZoneId.systemDefault()).plusDays(AuditRole.USUAL_DAYS);
    var role =
        new AuditRole(
            name.getText(),
            OptionalInt.of(facts.major()),
            facts.platform(),
            until,
            verifiers.isSelected() ? Set.of(Need.ROLE_VERIFIERS) : Set.of());
    text =
        switch (script) {
          case MAKE -> role.script();
          case REMOVE -> role.revokeScript();
        };
    var code = CodeBlock.sql(text);
    code.setId("role-script");
    place.setContent(code);
  }
}
