package org.postgresaudit.ui.audit.review;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.postgresaudit.audit.Review;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;

/// The button in the header of an audit that says where its review stands and opens what can be
/// done.
public final class ReviewButton {
  private final ReviewViewModel model;
  private final ReviewDialogs questions;
  private final Button button = Buttons.compact(Buttons.plain(Icon.REVIEW, "", () -> {}));
  private final MenuItem submit = new MenuItem(ReviewMessages.submit());
  private final MenuItem withdraw = new MenuItem(ReviewMessages.withdraw());
  private final MenuItem comment = new MenuItem(ReviewMessages.commentOnThis());
  private final MenuItem handBack = new MenuItem(ReviewMessages.handBack());
  private final MenuItem accept = new MenuItem(ReviewMessages.accept());
  private final MenuItem steps = new MenuItem(ReviewMessages.steps());

  /// Of the review of the open audit.
  public ReviewButton(ReviewViewModel model, ReviewDialogs questions) {
    this.model = model;
    this.questions = questions;
    button.setId("review");
    button.setTooltip(new Tooltip(ReviewMessages.buttonHint()));
    var menu = new ContextMenu();
    menu.getItems()
        .setAll(
            submit,
            withdraw,
            new SeparatorMenuItem(),
            comment,
            handBack,
            accept,
            new SeparatorMenuItem(),
            steps);
    button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
    submit.setId("review-submit");
    withdraw.setId("review-withdraw");
    comment.setId("review-comment");
    handBack.setId("review-return");
    accept.setId("review-accept");
    steps.setId("review-show-steps");
    act();
    model.reviewProperty().subscribe(this::show);
  }

  /// What stands in the header.
  public Button node() {
    return button;
  }

  private void act() {
    submit.setOnAction(_ -> questions.submit());
    withdraw.setOnAction(_ -> model.withdraw(questions::tell));
    comment.setOnAction(_ -> questions.comment());
    handBack.setOnAction(_ -> questions.handBack());
    accept.setOnAction(_ -> questions.accept());
    steps.setOnAction(_ -> questions.steps());
  }

  private void show(Review review) {
    var words = ReviewMessages.button(review.state());
    button.setText(words);
    button.setAccessibleText(ReviewMessages.buttonHint() + ": " + words);
    boolean with = model.isSubmitted() && !model.isSealed();
    submit.setDisable(!model.canSubmit());
    withdraw.setDisable(!with);
    comment.setDisable(!model.canComment());
    handBack.setDisable(!with);
    accept.setDisable(!with);
  }
}
