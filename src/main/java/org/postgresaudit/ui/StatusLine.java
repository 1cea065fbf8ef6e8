package org.postgresaudit.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.StatusBar;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.work.BackgroundWork;
import org.postgresaudit.ui.work.Task;

/// The bar at the foot: when something was stored, the task under way with its cancel, the note of
/// the screen, problems.
final class StatusLine extends StatusBar {
  private final Status status;
  private final Dialogs dialogs;
  private final HBox task = new HBox(8);
  private final Label note = new Label();
  private final Hyperlink problems = new Hyperlink();

  StatusLine(Status status, BackgroundWork work, Dialogs dialogs) {
    this.status = status;
    this.dialogs = dialogs;
    setId("status");
    setFocusTraversable(false);
    task.setAlignment(Pos.CENTER);
    task.setPadding(new Insets(0, 0, 0, 12));
    task.setId("task");
    note.textProperty().bind(status.noteProperty());
    note.managedProperty().bind(note.textProperty().isNotEmpty());
    problems.setId("problems");
    problems.setOnAction(_ -> openProblems());
    setGraphic(Icon.PASSED.node(14));
    getRightItems().addAll(task, note, problems);
    status.savedAtProperty().subscribe(this::showSaved);
    status.problems().addListener((ListChangeListener<String>) _ -> showProblems());
    showProblems();
    work.tasks().addListener((ListChangeListener<Task>) _ -> showTask(work.tasks()));
    showTask(work.tasks());
  }

  private void showSaved(Optional<Instant> at) {
    setText(at.map(Times::clock).map(WindowMessages::saved).orElse(WindowMessages.ready()));
    setTooltip(at.map(Times::whole).map(Tooltip::new).orElse(null));
  }

  private void showProblems() {
    int count = status.problems().size();
    problems.setText(WindowMessages.problems(count));
    problems.setGraphic(count == 0 ? Icon.CHECKED.node(14) : Icon.WARNING.node(14, "warning"));
    problems.setDisable(count == 0);
  }

  private void showTask(List<Task> tasks) {
    progressProperty().unbind();
    task.getChildren().clear();
    setProgress(0);
    if (tasks.isEmpty()) {
      return;
    }
    var first = tasks.getFirst();
    progressProperty().bind(first.progressProperty());
    var words = new Label();
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> WindowMessages.task(first.title(), first.activityProperty().get()),
                first.activityProperty()));
    var cancel = new Hyperlink(WindowMessages.cancel());
    cancel.setId("cancel-task");
    cancel.setOnAction(
        _ -> {
          first.cancel();
          cancel.setText(WindowMessages.cancelling());
          cancel.setDisable(true);
        });
    first
        .uncancellableProperty()
        .subscribe(
            why -> {
              if (!why.isEmpty()) {
                cancel.setText(why);
                cancel.setDisable(true);
              }
            });
    task.getChildren().addAll(words, cancel);
  }

  private Node problem(String sentence) {
    var words = Texts.wrapped(sentence);
    return status
        .details(sentence)
        .<Node>map(
            about -> {
              var text = Texts.wrapped(about);
              text.getStyleClass().setAll("label", "mono");
              var details = new TitledPane(WindowMessages.details(), text);
              details.setExpanded(false);
              details.setAnimated(false);
              var copy = CopyButton.labelled(WindowMessages.copyDetails(), () -> about);
              var hint = Texts.small(WindowMessages.detailsHint());
              hint.getStyleClass().add("muted");
              return new VBox(8, words, details, Texts.row(copy, hint));
            })
        .orElse(words);
  }

  /// Shows the problems not yet put aside, or that there are none.
  void openProblems() {
    var list = new VBox(12);
    if (status.problems().isEmpty()) {
      list.getChildren().add(Texts.wrapped(WindowMessages.problems(0)));
    }
    list.getChildren().addAll(status.problems().stream().map(this::problem).toList());
    Button close = Buttons.plain(WindowMessages.close(), dialogs::close);
    Button aside =
        Buttons.plain(
            WindowMessages.putAside(),
            () -> {
              status.problems().clear();
              dialogs.close();
            });
    dialogs.open(
        DialogBox.form(
            WindowMessages.problemsTitle(), list, close, dialogs::close, List.of(aside, close)));
  }
}
