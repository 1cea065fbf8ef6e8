package org.postgresaudit.ui.audits;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AuditContents;
import org.postgresaudit.store.Erasure;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// What is asked before an audit is deleted for good, and told when traces of it stay.
final class DeletingDialog {
  private final MovingViewModel model;
  private final Dialogs dialogs;

  DeletingDialog(MovingViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /// Asks whether an audit is to be deleted, with the name of the client as the answer.
  void open(Audit audit) {
    model.contents(audit.id(), contents -> askDelete(audit, contents));
  }

  private void askDelete(Audit audit, AuditContents contents) {
    var typed = new TextField();
    typed.setId("typed-client");
    var connection = new CheckBox(DeletingMessages.connectionToo(audit.target().name()));
    var body = new ArrayList<Node>();
    body.add(
        Texts.wrapped(
            DeletingMessages.deleteText(
                audit.target().name(), Times.date(audit.openedAt()), contents)));
    body.add(Texts.wrapped(DeletingMessages.deleteStays()));
    if (!contents.copies().isEmpty()) {
      body.add(Texts.wrapped(DeletingMessages.copies(contents.copies())));
    }
    if (contents.others() == 0) {
      body.add(connection);
    }
    body.add(new LabelledField(DeletingMessages.typeClient(audit.client()), typed));
    var keep = Buttons.plain(DeletingMessages.keep(), dialogs::close);
    var delete =
        Buttons.danger(
            DeletingMessages.deleteVerb(),
            () -> {
              dialogs.close();
              model.delete(
                  audit,
                  connection.isSelected() ? Erasure.Connection.GOES : Erasure.Connection.STAYS,
                  this::deleted,
                  () -> kept(audit));
            });
    delete.setId("delete-for-good");
    delete
        .disableProperty()
        .bind(typed.textProperty().map(text -> !text.strip().equals(audit.client().strip())));
    dialogs.open(
        DialogBox.message(
            Icon.DELETE_QUESTION.node(Icon.HUGE, "danger"),
            DeletingMessages.deleteTitle(audit.client()),
            body,
            typed,
            dialogs::close,
            List.of(keep, delete)));
  }

  private void kept(Audit audit) {
    MovingDialogs.tell(
        dialogs,
        Icon.INFORMATION.node(Icon.HUGE, "accent"),
        DeletingMessages.kept(audit.client()),
        DeletingMessages.keptText());
  }

  private void deleted(Erasure.Traces traces) {
    var words = DeletingMessages.traces(traces);
    if (!words.isEmpty()) {
      MovingDialogs.tell(
          dialogs, Icon.WARNING.node(Icon.HUGE, "warning"), DeletingMessages.deleteVerb(), words);
    }
  }
}
