package org.postgresaudit.ui.audit.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Review;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.LabelledField;

/// A name, unless it is known who speaks, and what is said.
final class ReviewForm {
  private final ReviewViewModel model;
  private final Dialogs dialogs;
  private final TextField name;
  private final TextArea text = new TextArea();
  private final LabelledField nameField;
  private final LabelledField textField;
  private final VBox body = new VBox(12);
  private final VBox problems = new VBox();
  private final Node first;

  /// @param asksForName what stands above the name; empty: it is known who speaks
  ReviewForm(ReviewViewModel model, Dialogs dialogs, String asksForName, String asksForWords) {
    this.model = model;
    this.dialogs = dialogs;
    this.name = new TextField(model.reviewer());
    name.setId("review-by");
    text.setId("review-words");
    text.setWrapText(true);
    text.setPrefRowCount(4);
    nameField = new LabelledField(asksForName, name);
    textField = new LabelledField(asksForWords, text);
    if (!asksForName.isEmpty()) {
      body.getChildren().add(nameField);
    }
    body.getChildren().addAll(textField, problems);
    first = asksForName.isEmpty() || !name.getText().isBlank() ? text : name;
  }

  /// Puts something above what is asked.
  void above(Node node) {
    body.getChildren().addFirst(node);
  }

  String by() {
    return name.getText();
  }

  String words() {
    return text.getText();
  }

  /// Whether that person may; says why not otherwise.
  boolean named(Function<String, Optional<Review.Bar>> rule) {
    var bar = rule.apply(by());
    nameField.fault(bar.map(b -> ReviewBarMessages.bar(b, model.reviewer())).orElse(""));
    nameField.judge();
    return bar.isEmpty();
  }

  /// Whether something was typed; asks for it otherwise.
  boolean said() {
    textField.fault(words().isBlank() ? ReviewMessages.nothingSaid() : "");
    textField.judge();
    return !words().isBlank();
  }

  void problem(String sentence) {
    problems.getChildren().setAll(new Banner(Tone.PROBLEM, sentence));
  }

  void open(String title, String verb, Runnable act) {
    var cancel = Buttons.plain(ReviewMessages.cancel(), dialogs::close);
    Button go = Buttons.primary(verb, act);
    go.setId("review-go");
    dialogs.open(DialogBox.form(title, body, first, dialogs::close, List.of(cancel, go)));
  }
}
