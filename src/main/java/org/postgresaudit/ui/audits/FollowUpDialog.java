package org.postgresaudit.ui.audits;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.comparison.FollowUp;
import org.postgresaudit.target.ConnectionProfile;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// Says what a follow-up takes over from the earlier audit, and asks what may have changed since.
final class FollowUpDialog {
  private static final double LEAST_TARGET = 160;

  private final FollowUpViewModel model;
  private final Dialogs dialogs;
  private final ComboBox<ConnectionProfile> connection = new ComboBox<>();
  private final TextField auditor = new TextField();
  private final TextField reviewer = new TextField();
  private final TextArea scope = new TextArea();
  private final LabelledField connectionField =
      new LabelledField(AuditsMessages.connection(), connection);
  private final LabelledField auditorField = new LabelledField(AuditsMessages.auditor(), auditor);

  FollowUpDialog(FollowUpViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    var earlier = model.earlier().audit();
    connection.setId("follow-up-connection");
    connection.setPromptText(AuditsMessages.chooseConnection());
    connection.setCellFactory(_ -> new ConnectionCell());
    connection.setButtonCell(new ConnectionCell());
    connection.getItems().setAll(model.connections());
    model.connection().ifPresent(connection::setValue);
    connection
        .valueProperty()
        .subscribe(
            chosen ->
                connectionField.fault(chosen == null ? AuditsMessages.enterConnection() : ""));
    auditor.setId("follow-up-auditor");
    auditor.setText(earlier.auditor());
    auditor
        .textProperty()
        .subscribe(text -> auditorField.fault(text.isBlank() ? AuditsMessages.enterAuditor() : ""));
    reviewer.setText(earlier.reviewer());
    reviewer.setPromptText(AuditsMessages.reviewerPrompt());
    scope.setText(earlier.scope());
    scope.setPromptText(AuditsMessages.scopePrompt());
    scope.setWrapText(true);
    scope.setPrefRowCount(3);
  }

  void open() {
    var cancel = Buttons.plain(AuditsMessages.cancel(), dialogs::close);
    var open = Buttons.primary(FollowUpMessages.openIt(), this::save);
    open.setDefaultButton(true);
    open.setId("open-follow-up");
    Node first = connection.getValue() == null ? connection : open;
    dialogs.open(
        DialogBox.form(
            FollowUpMessages.title(Times.date(model.earlier().audit().openedAt())),
            body(),
            first,
            dialogs::close,
            List.of(cancel, open)));
  }

  private Node body() {
    var earlier = model.earlier().audit();
    var of =
        Texts.row(
            Texts.whole(Texts.strong(earlier.client())),
            Texts.keep(Texts.muted(earlier.target().name()), LEAST_TARGET));
    var body = new VBox(12, of);
    if (model.connection().isEmpty()) {
      body.getChildren()
          .add(new Banner(Tone.WARNING, FollowUpMessages.connectionGone(earlier.target().name())));
    }
    connectionField.setPrefWidth(200);
    auditorField.setPrefWidth(200);
    var people = new LabelledField(AuditsMessages.reviewer(), reviewer);
    body.getChildren()
        .addAll(
            connectionField,
            pair(auditorField, people),
            new LabelledField(AuditsMessages.scope(), scope),
            carried(model.begun()));
    return body;
  }

  private static Node carried(FollowUp begun) {
    var lines = new VBox(4, Texts.strong(FollowUpMessages.carriedOver()));
    lines.setId("carried");
    if (begun.carried().isEmpty()) {
      lines.getChildren().add(Texts.muted(FollowUpMessages.nothingCarried()));
    }
    if (begun.risks() > 0) {
      lines.getChildren().add(line(Icon.RISK_ENDS, FollowUpMessages.risks(begun.risks())));
    }
    if (begun.answers() > 0) {
      lines.getChildren().add(line(Icon.CHECKED, FollowUpMessages.answers(begun.answers())));
    }
    if (!begun.ended().isEmpty()) {
      lines.getChildren().add(line(Icon.WARNING, FollowUpMessages.ended(begun.ended().size())));
    }
    return lines;
  }

  private static Node line(Icon icon, String words) {
    var text = Texts.wrapped(words);
    HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
    return Texts.row(icon.node(), text);
  }

  private static HBox pair(Region left, Region right) {
    left.setPrefWidth(200);
    right.setPrefWidth(200);
    return new HBox(12, left, right);
  }

  private void save() {
    connectionField.judge();
    auditorField.judge();
    var target = Optional.ofNullable(connection.getValue());
    if (target.isPresent() && !auditor.getText().isBlank()) {
      dialogs.close();
      model.open(
          target.get(),
          new FollowUp.Details(
              auditor.getText().strip(), reviewer.getText().strip(), scope.getText().strip()));
    }
  }
}
