package org.postgresaudit.ui.audit.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.ReviewStep;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;

/// The dialogs of the review. Each stays open with what was typed until its step is stored.
public final class ReviewDialogs {
  private final AuditViewModel audit;
  private final ReviewViewModel model;
  private final Dialogs dialogs;

  /// Over the window the layer of dialogs stands in.
  public ReviewDialogs(AuditViewModel audit, Dialogs dialogs) {
    this.audit = audit;
    this.model = audit.review();
    this.dialogs = dialogs;
  }

  /// Asks to whom the audit is handed over; says what is missing when it cannot be.
  void submit() {
    audit.verdict().store();
    var missing = model.undecided();
    if (model.auditor().isBlank() || !missing.isEmpty()) {
      refuse(missing);
      return;
    }
    var form =
        new ReviewForm(model, dialogs, ReviewMessages.reviewerName(), ReviewMessages.words());
    if (!model.open().isEmpty()) {
      form.above(note(ReviewMessages.unanswered(model.open().size())));
    }
    form.above(Texts.wrapped(ReviewMessages.submitText(model.auditor())));
    form.open(
        ReviewMessages.submitTitle(),
        ReviewMessages.submitVerb(),
        () -> {
          if (form.named(model::barOfNew)) {
            model.submit(form.by(), form.words(), dialogs::close, form::problem);
          }
        });
  }

  private void refuse(List<ControlRow> missing) {
    var close = Buttons.plain(ReviewMessages.close(), dialogs::close);
    var sentence =
        model.auditor().isBlank()
            ? ReviewMessages.auditorMissing()
            : ReviewMessages.undecided(missing.size());
    var go =
        Buttons.primary(
            ReviewMessages.goToUndecided(),
            () -> {
              dialogs.close();
              missing.stream().findFirst().ifPresent(audit.walk()::showControl);
            });
    go.setId("go-to-undecided");
    var buttons = missing.isEmpty() ? List.of(close) : List.of(close, go);
    dialogs.open(
        DialogBox.form(
            ReviewMessages.submitTitle(),
            Texts.wrapped(sentence),
            buttons.getLast(),
            dialogs::close,
            buttons));
  }

  /// Asks the reviewer what is to be said of the chosen control.
  public void comment() {
    if (model.canComment()) {
      audit.chosenProperty().get().ifPresent(this::comment);
    }
  }

  private void comment(ControlRow row) {
    var form = new ReviewForm(model, dialogs, ReviewMessages.yourName(), ReviewMessages.comment());
    form.open(
        ReviewMessages.commentTitle(row.control().title()),
        ReviewMessages.commentVerb(),
        () -> {
          if (form.named(model::barOf) && form.said()) {
            model.comment(row, form.by(), form.words(), dialogs::close, form::problem);
          }
        });
  }

  /// Asks the auditor for an answer to the comments on a control.
  void answer(ControlRow row) {
    var form = new ReviewForm(model, dialogs, "", ReviewMessages.answer(model.auditor()));
    for (var comment : model.reviewProperty().get().commentsOn(row.control().id()).reversed()) {
      if (comment.open()) {
        form.above(said(comment.step(), Optional.empty()));
      }
    }
    form.open(
        ReviewMessages.answerTitle(row.control().title()),
        ReviewMessages.answerVerb(),
        () -> {
          if (form.said()) {
            model.answer(row, form.words(), dialogs::close, form::problem);
          }
        });
  }

  /// Asks the reviewer what goes back with the audit.
  void handBack() {
    int comments = model.open().size();
    var form =
        new ReviewForm(model, dialogs, ReviewMessages.yourName(), ReviewMessages.returnWords());
    form.above(Texts.wrapped(ReviewMessages.returnText(comments)));
    form.open(
        ReviewMessages.returnTitle(),
        ReviewMessages.returnVerb(),
        () -> {
          if (form.named(model::barOf) && (comments > 0 || form.said())) {
            model.handBack(form.by(), form.words(), dialogs::close, form::problem);
          }
        });
  }

  /// Asks the reviewer whether they stand behind the audit.
  void accept() {
    audit.verdict().store();
    var form =
        new ReviewForm(model, dialogs, ReviewMessages.yourName(), ReviewMessages.acceptWords());
    form.above(Texts.wrapped(ReviewMessages.acceptText(model.open().size())));
    form.open(
        ReviewMessages.acceptTitle(),
        ReviewMessages.acceptVerb(),
        () -> {
          if (form.named(model::barOf)) {
            model.accept(form.by(), form.words(), dialogs::close, form::problem);
          }
        });
  }

  /// Shows everything that was said and decided, newest first.
  void steps() {
    var lines = new VBox(12);
    for (var step : model.reviewProperty().get().steps().reversed()) {
      lines.getChildren().add(said(step, Optional.of(StepMessages.step(step, title(step)))));
    }
    if (lines.getChildren().isEmpty()) {
      lines.getChildren().add(Texts.muted(StepMessages.noSteps()));
    }
    var scroll = new ScrollPane(lines);
    scroll.setId("review-steps");
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(Math.min(420, 30 + 70.0 * lines.getChildren().size()));
    scroll.getStyleClass().add("edge-to-edge");
    var close = Buttons.plain(ReviewMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.form(StepMessages.stepsTitle(), scroll, close, dialogs::close, List.of(close)));
  }

  /// Says what could not be done.
  void tell(String sentence) {
    var close = Buttons.plain(ReviewMessages.close(), dialogs::close);
    dialogs.open(
        DialogBox.form(
            StepMessages.stepsTitle(),
            new Banner(Tone.PROBLEM, sentence),
            close,
            dialogs::close,
            List.of(close)));
  }

  private String title(ReviewStep step) {
    return step.control()
        .map(id -> audit.open().row(id).map(row -> row.control().title()).orElse(id))
        .orElse("");
  }

  private static Node note(String sentence) {
    return new Banner(Tone.INFORMATION, sentence);
  }

  static VBox said(ReviewStep step, Optional<String> what) {
    var box = new VBox(4, Texts.small(StepMessages.commentLine(step)));
    box.getStyleClass().add("history-entry");
    what.ifPresent(
        words -> {
          var line = Texts.wrapped(words);
          line.getStyleClass().add("strong");
          box.getChildren().add(line);
        });
    if (!step.comment().isBlank()) {
      box.getChildren().add(new MarkdownView(step.comment()));
    }
    return box;
  }
}
