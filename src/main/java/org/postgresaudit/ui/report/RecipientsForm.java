package org.postgresaudit.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.content.ReportDetails.Recipient;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// Who gets a copy, one below the other.
final class RecipientsForm extends VBox {
  private final Runnable typed;
  private final VBox lines = new VBox(8);
  private final Label nobody = Texts.small(LetterheadMessages.nobody());
  private final List<Line> shown = new ArrayList<>();

  private record Line(TextField name, TextField role, TextField copy) {
    Recipient value() {
      return new Recipient(name.getText(), role.getText(), copy.getText());
    }
  }

  RecipientsForm(Runnable typed) {
    super(8);
    this.typed = typed;
    nobody.getStyleClass().add("muted");
    nobody.setWrapText(true);
    nobody.setMinHeight(USE_PREF_SIZE);
    var add = Buttons.flat(Icon.NEW, LetterheadMessages.addRecipient(), this::add);
    add.setId("add-recipient");
    getChildren().setAll(nobody, lines, add);
    arrange();
  }

  List<Recipient> value() {
    return shown.stream().map(Line::value).toList();
  }

  void show(List<Recipient> recipients) {
    if (value().equals(recipients)) {
      return;
    }
    shown.clear();
    recipients.forEach(recipient -> shown.add(line(recipient)));
    arrange();
  }

  private void add() {
    var line = line(new Recipient("", "", ""));
    shown.add(line);
    arrange();
    line.name().requestFocus();
    typed.run();
  }

  private Line line(Recipient recipient) {
    return new Line(
        field(recipient.name(), LetterheadMessages.recipientName()),
        field(recipient.role(), LetterheadMessages.recipientRole()),
        field(recipient.copy(), LetterheadMessages.copyPrompt()));
  }

  private TextField field(String text, String prompt) {
    var field = new TextField(text);
    field.setPromptText(prompt);
    field.setMinWidth(0);
    field.setPrefWidth(80);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.textProperty().subscribe((_, _) -> typed.run());
    return field;
  }

  private void arrange() {
    lines.getChildren().clear();
    for (int i = 0; i < shown.size(); i++) {
      var line = shown.get(i);
      int place = i + 1;
      name(line.name(), LetterheadMessages.recipientName(), place);
      name(line.role(), LetterheadMessages.recipientRole(), place);
      name(line.copy(), LetterheadMessages.recipientCopy(), place);
      line.name().setId("recipient-" + place);
      var first = new HBox(4, line.name(), remove(line, place));
      first.setAlignment(Pos.CENTER_LEFT);
      lines.getChildren().add(new VBox(4, first, new HBox(4, line.role(), line.copy())));
    }
    nobody.setVisible(shown.isEmpty());
    nobody.setManaged(shown.isEmpty());
  }

  private static void name(TextField field, String name, int place) {
    field.setAccessibleText(LetterheadMessages.accessible(name, place));
  }

  private Button remove(Line line, int place) {
    var button =
        Buttons.compact(
            Buttons.icon(
                Icon.CLOSE,
                LetterheadMessages.removeRecipient(place),
                () -> {
                  shown.remove(line);
                  arrange();
                  typed.run();
                }));
    button.setId("remove-recipient-" + place);
    return button;
  }
}
