package org.postgresaudit.ui.checklist;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.postgresaudit.checklist.ChecklistFault;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Pack;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.LabelledField;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// What is asked about packs: a pack is shown whole before its first use.
final class PackDialogs {
  private static final double WIDTH = 840;
  private static final double HEIGHT = 320;

  private final PacksViewModel model;
  private final Dialogs dialogs;

  PackDialogs(PacksViewModel model, Dialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
  }

  /// Puts a folder on the shelf and shows it, or what is wrong with it.
  void add(Path folder) {
    model.add(folder, this::confirm, this::faults);
  }

  /// Shows what a pack contains and asks whether to use it.
  void confirm(Pack pack) {
    var by = new TextField(model.lastAuditor());
    by.setId("confirmed-by");
    var hash = CodeBlock.plain(pack.sha256());
    hash.setId("pack-hash");
    var contents = new VBox(12);
    pack.content().controls().forEach(control -> contents.getChildren().add(of(control)));
    var notNow = Buttons.plain(PackMessages.notNow(), dialogs::close);
    var use =
        Buttons.primary(
            PackMessages.use(),
            () -> {
              dialogs.close();
              model.confirm(pack, by.getText().strip());
            });
    use.setId("use-pack");
    use.disableProperty().bind(by.textProperty().map(String::isBlank));
    var controls = pack.content().controls().size();
    open(
        DialogBox.form(
            PackMessages.useQuestion(pack.name()),
            new VBox(
                12,
                Texts.wrapped(PackMessages.useText(pack.name(), controls)),
                new VBox(4, Texts.small(PackMessages.sha256()), hash),
                scroll(contents),
                new LabelledField(PackMessages.confirmedByField(), by)),
            by,
            dialogs::close,
            List.of(notNow, use)));
  }

  private static Node of(Control control) {
    var title = new HBox(8, SeverityMark.small(control.severity()), Texts.strong(control.title()));
    var facts =
        Texts.small(
            String.join(
                ", ",
                control.id(),
                ChecklistMessages.looksIn(control),
                ChecklistMessages.needsShort(control)));
    var box = new VBox(4, title, facts);
    control
        .appliesTo()
        .when()
        .ifPresent(condition -> box.getChildren().add(CodeBlock.sql(condition.query())));
    switch (control.question()) {
      case Question.OffendingRows(var queries) ->
          queries.forEach(query -> box.getChildren().add(CodeBlock.sql(query.sql())));
      case Question.RowsToReview(var queries) ->
          queries.forEach(query -> box.getChildren().add(CodeBlock.sql(query.sql())));
      case Question.JavaProbe(var name, _) ->
          box.getChildren().add(Texts.wrapped(ChecklistMessages.probe(name)));
      case Question.Attestation _ -> box.getChildren().add(Texts.wrapped(control.checkByHand()));
    }
    return box;
  }

  /// Lists everything that is wrong with a pack.
  void faults(List<ChecklistFault> faults) {
    var lines = new VBox(8);
    for (var fault : faults) {
      lines.getChildren().add(Texts.wrapped(fault.told()));
    }
    var close = Buttons.plain(PackMessages.close(), dialogs::close);
    open(
        DialogBox.form(
            PackMessages.packRefused(faults.size()),
            scroll(lines),
            close,
            dialogs::close,
            List.of(close)));
  }

  /// Asks before a pack is deleted.
  void remove(String name) {
    var keep = Buttons.plain(PackMessages.keep(), dialogs::close);
    var remove =
        Buttons.danger(
            PackMessages.remove(),
            () -> {
              dialogs.close();
              model.remove(name);
            });
    remove.setId("remove-pack");
    dialogs.open(
        DialogBox.message(
            Icon.DELETE_QUESTION.node(Icon.HUGE, "danger"),
            PackMessages.removeQuestion(name),
            List.of(Texts.wrapped(PackMessages.removeText())),
            keep,
            dialogs::close,
            List.of(keep, remove)));
  }

  private void open(DialogBox box) {
    box.setMaxWidth(WIDTH);
    box.setPrefWidth(WIDTH);
    dialogs.open(box);
  }

  private static ScrollPane scroll(Node content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HEIGHT);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }
}
