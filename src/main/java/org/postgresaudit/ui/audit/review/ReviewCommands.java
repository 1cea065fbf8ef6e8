package org.postgresaudit.ui.audit.review;

import java.util.List;
import java.util.Optional;
import org.postgresaudit.ui.Command;
import org.postgresaudit.ui.kit.Icon;

/// What the palette offers of the review. What cannot be done now is offered with the reason, so
/// that nobody looks for it in vain.
public final class ReviewCommands {
  private final ReviewViewModel model;
  private final ReviewDialogs questions;

  /// Of the review of the open audit.
  public ReviewCommands(ReviewViewModel model, ReviewDialogs questions) {
    this.model = model;
    this.questions = questions;
  }

  /// In the order in which a review goes.
  public List<Command> all() {
    return List.of(
        act(ReviewMessages.submit(), questions::submit).unless(whyNotSubmit()),
        act(ReviewMessages.withdraw(), () -> model.withdraw(questions::tell))
            .unless(whyNotWithReviewer()),
        act(ReviewMessages.commentOnThis(), questions::comment).key("M").unless(whyNoComment()),
        act(ReviewMessages.handBack(), questions::handBack).unless(whyNotWithReviewer()),
        act(ReviewMessages.accept(), questions::accept).unless(whyNotWithReviewer()),
        act(ReviewMessages.steps(), questions::steps));
  }

  private static Command act(String name, Runnable action) {
    return Command.act(Icon.REVIEW, name, action).aside(ReviewMessages.buttonHint());
  }

  private Optional<String> whyNotSubmit() {
    if (model.isSealed()) {
      return Optional.of(ReviewMessages.whySealed());
    }
    return model.canSubmit() ? Optional.empty() : Optional.of(ReviewMessages.whySubmitted());
  }

  private Optional<String> whyNotWithReviewer() {
    if (model.isSealed()) {
      return Optional.of(ReviewMessages.whySealed());
    }
    return model.isSubmitted() ? Optional.empty() : Optional.of(ReviewMessages.whyNotSubmitted());
  }

  private Optional<String> whyNoComment() {
    return model.canComment() ? Optional.empty() : whyNotWithReviewer();
  }
}
