package org.postgresaudit.ui.audit.review;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Review;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.Texts;

/// What the reviewer said of the chosen control, and the auditor's answers. Not there when nobody
/// said anything.
public final class ReviewComments extends VBox {
  private static final double MOST = 168;

  private final AuditViewModel audit;
  private final ReviewViewModel model;
  private final ReviewDialogs questions;
  private Optional<ControlRow> shownRow = Optional.empty();
  private List<Review.Comment> shown = List.of();

  /// For the pane of the chosen control.
  public ReviewComments(AuditViewModel audit, ReviewDialogs questions) {
    this.audit = audit;
    this.model = audit.review();
    this.questions = questions;
    setId("review-comments");
    getStyleClass().add("review-comments");
    setVisible(false);
    setManaged(false);
    audit.chosenProperty().subscribe(_ -> show());
    model.reviewProperty().subscribe(_ -> show());
  }

  private void show() {
    var row = audit.chosenProperty().get();
    var comments =
        row.map(r -> model.reviewProperty().get().commentsOn(r.control().id())).orElse(List.of());
    if (comments.equals(shown) && row.equals(shownRow)) {
      return;
    }
    shown = comments;
    shownRow = row;
    setVisible(!comments.isEmpty());
    setManaged(!comments.isEmpty());
    getChildren().clear();
    row.filter(_ -> !comments.isEmpty()).ifPresent(r -> lay(r, comments));
  }

  private void lay(ControlRow row, List<Review.Comment> comments) {
    var lines = new VBox(8);
    for (var comment : comments) {
      lines.getChildren().add(line(row, comment, comment.equals(comments.getLast())));
    }
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setMaxHeight(MOST);
    scroll.setMinHeight(Math.min(MOST, 52));
    lines
        .heightProperty()
        .subscribe(h -> scroll.setPrefHeight(Math.min(MOST, h.doubleValue() + 2)));
    getChildren().setAll(scroll);
  }

  private Node line(ControlRow row, Review.Comment comment, boolean last) {
    var who = Texts.small(StepMessages.commentLine(comment.step()));
    var state = Texts.small(comment.open() ? StepMessages.waits() : StepMessages.settled());
    state.getStyleClass().add(comment.open() ? "warning" : "muted");
    var head =
        Texts.row(Icon.COMMENT.node(Icon.SMALL, comment.open() ? "warning" : "subtle"), who, state);
    if (last && !model.isSealed() && model.isOpen(row)) {
      var answer =
          Buttons.compact(Buttons.plain(StepMessages.answerButton(), () -> questions.answer(row)));
      answer.setId("answer-comment");
      head.getChildren().addAll(Texts.space(), answer);
    }
    return new VBox(2, head, new MarkdownView(comment.step().comment()));
  }
}
