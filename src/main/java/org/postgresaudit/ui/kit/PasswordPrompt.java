package org.postgresaudit.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.textfield.CustomPasswordField;
import org.controlsfx.control.textfield.CustomTextField;

/// Asks for the password of a server before connecting. The password is handed on once and kept
/// nowhere.
public final class PasswordPrompt {
  private final Dialogs dialogs;

  /// Over the given layer.
  public PasswordPrompt(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  /// Asks; a cancelled question answers nothing.
  ///
  /// @param address such as `db.acme.example:5432`
  public void ask(String address, String user, Consumer<char[]> answer) {
    open(
        KitMessages.passwordTitle(address, user),
        KitMessages.passwordHint(),
        KitMessages.logIn(),
        answer);
  }

  /// Asks again after a refusal.
  ///
  /// @param title what failed, such as `Could not log in to db.acme.example:5432 as audit`
  /// @param reason what the server said and what to do
  public void askAgain(String title, String reason, Consumer<char[]> answer) {
    open(title, reason, KitMessages.logInAgain(), answer);
  }

  private void open(String title, String words, String verb, Consumer<char[]> answer) {
    var hidden = new CustomPasswordField();
    hidden.setLeft(Icon.PASSWORD.node());
    var shown = new CustomTextField();
    shown.setLeft(Icon.PASSWORD.node());
    var field = new Field(hidden, shown);
    Runnable logIn =
        () -> {
          var password = hidden.getText().toCharArray();
          hidden.clear();
          dialogs.close();
          answer.accept(password);
        };
    var cancel = Buttons.plain(KitMessages.cancel(), dialogs::close);
    var go = Buttons.primary(verb, logIn);
    var body = new ArrayList<Node>(List.of(Texts.wrapped(words), field.node()));
    for (var input : List.of(hidden, shown)) {
      input.setOnKeyPressed(
          event -> {
            if (event.getCode() == KeyCode.ENTER) {
              event.consume();
              logIn.run();
            }
          });
    }
    dialogs.open(
        DialogBox.message(
            Icon.PASSWORD.node(Icon.HUGE, "accent"),
            title,
            body,
            hidden,
            dialogs::close,
            List.of(cancel, go)));
  }

  /// The same text twice, hidden and shown, of which one is seen.
  private record Field(PasswordField hidden, TextField shown) {
    Node node() {
      hidden.setId("password");
      hidden.setAccessibleText(KitMessages.password());
      shown.setAccessibleText(KitMessages.password());
      shown.textProperty().bindBidirectional(hidden.textProperty());
      var eye = Buttons.icon(Icon.BY_HAND, KitMessages.showPassword(), () -> {});
      eye.setOnAction(
          _ -> {
            boolean nowShown = !shown.isVisible();
            shown.setVisible(nowShown);
            hidden.setVisible(!nowShown);
            eye.setGraphic((nowShown ? Icon.HIDE : Icon.BY_HAND).node(Icon.MEDIUM));
            eye.setAccessibleText(
                nowShown ? KitMessages.hidePassword() : KitMessages.showPassword());
            (nowShown ? shown : hidden).requestFocus();
          });
      shown.setVisible(false);
      var fields = new javafx.scene.layout.StackPane(hidden, shown);
      fields.setPrefWidth(320);
      return Texts.row(fields, eye);
    }
  }
}
