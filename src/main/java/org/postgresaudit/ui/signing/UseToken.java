package org.postgresaudit.ui.signing;

import java.nio.file.Path;
import java.util.List;
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
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// The dialog that opens a smart card or another token, or only tests it. The PIN is typed each
/// time; a wrong one is not tried again.
public final class UseToken {
  private final IdentityViewModel model;
  private final TextField library = new TextField();
  private final TextField slot = new TextField();
  private final PasswordField pin = new PasswordField();
  private final LabelledField libraryField =
      new LabelledField(IdentityMessages.tokenLibrary(), library);
  private final LabelledField slotField = new LabelledField(IdentityMessages.tokenSlot(), slot);
  private final LabelledField pinField = new LabelledField(IdentityMessages.pin(), pin);
  private final VBox told = new VBox(4);

  /// Opens the dialog.
  ///
  /// @param files to pick the driver with
  public UseToken(Dialogs dialogs, IdentityViewModel model, FilePicker files) {
    this.model = model;
    library.setId("token-library");
    library.setText(model.tokenLibrary());
    library.setPromptText(IdentityMessages.tokenLibraryPrompt());
    slot.setId("token-slot");
    slot.setPromptText(IdentityMessages.tokenSlotPrompt());
    slot.setPrefColumnCount(6);
    pin.setId("token-pin");
    told.setId("token-told");
    var browse =
        Buttons.plain(
            IdentityMessages.choose(),
            () ->
                files
                    .open(
                        dialogs.getScene().getWindow(),
                        IdentityMessages.tokenLibrary(),
                        new FilePicker.Type(IdentityMessages.tokenLibrary(), "*.*"))
                    .ifPresent(chosen -> library.setText(chosen.toString())));
    var place = new HBox(8, libraryField, browse);
    place.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    HBox.setHgrow(libraryField, Priority.ALWAYS);
    HBox.setHgrow(pinField, Priority.ALWAYS);
    var body =
        new VBox(
            12,
            Texts.wrapped(IdentityMessages.tokenText()),
            place,
            new HBox(12, slotField, pinField),
            new ProblemLabel(model.problemProperty()),
            told);
    var listening = model.testedProperty().subscribe(this::tell);
    Runnable close =
        () -> {
          listening.unsubscribe();
          pin.clear();
          dialogs.close();
        };
    var cancel = Buttons.plain(IdentityMessages.cancel(), close);
    var test = Buttons.plain(IdentityMessages.testToken(), this::test);
    test.setId("test-token");
    var use = Buttons.primary(IdentityMessages.useToken(), () -> use(close));
    use.setId("use-token");
    use.setDefaultButton(true);
    dialogs.open(
        DialogBox.form(
            IdentityMessages.tokenTitle(), body, library, close, List.of(cancel, test, use)));
  }

  private void test() {
    if (isComplete()) {
      model.test(Path.of(library.getText().strip()), slot.getText().strip(), typed());
    }
  }

  private void use(Runnable close) {
    if (isComplete()) {
      var driver = Path.of(library.getText().strip());
      var chosen = slot.getText().strip();
      var typed = typed();
      close.run();
      model.useToken(driver, chosen, typed);
    }
  }

  private char[] typed() {
    var typed = pin.getText().toCharArray();
    pin.clear();
    return typed;
  }

  private boolean isComplete() {
    libraryField.fault(library.getText().isBlank() ? IdentityMessages.libraryMissing() : "");
    slotField.fault(
        slot.getText().strip().matches("[0-9]{0,3}") ? "" : IdentityMessages.slotIsNumber());
    pinField.fault(pin.getText().isEmpty() ? IdentityMessages.pinMissing() : "");
    var fields = List.of(libraryField, slotField, pinField);
    fields.forEach(LabelledField::judge);
    return fields.stream().allMatch(field -> field.fault().isEmpty());
  }

  private void tell(List<String> lines) {
    told.getChildren().setAll(lines.stream().map(Texts::wrapped).toList());
  }
}
