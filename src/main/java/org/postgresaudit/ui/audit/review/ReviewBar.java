package org.postgresaudit.ui.audit.review;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Review;
import org.postgresaudit.audit.ReviewState;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;

/// The line above the panes that says where the review stands, with what can be done next. There is
/// none while nobody was asked to review.
public final class ReviewBar extends VBox {
  private final AuditViewModel audit;
  private final ReviewViewModel model;
  private final ReviewDialogs questions;
  private final Runnable toControls;

  /// Of the review of the open audit.
  ///
  /// @param toControls takes the keyboard to the controls: the button that had it goes with its
  ///   step
  public ReviewBar(AuditViewModel audit, ReviewDialogs questions, Runnable toControls) {
    this.audit = audit;
    this.model = audit.review();
    this.questions = questions;
    this.toControls = toControls;
    setId("review-bar");
    model.reviewProperty().subscribe(this::show);
  }

  private void show(Review review) {
    if (isFocusWithin()) {
      toControls.run();
    }
    getChildren().clear();
    int open = review.open().size();
    switch (review.state()) {
      case ReviewState.NotSubmitted _ -> {}
      case ReviewState.Submitted(var step) ->
          say(
              Tone.INFORMATION,
              ReviewBarMessages.submitted(model.reviewer(), step.at(), open),
              withNext(
                  open,
                  button("bar-return", ReviewMessages.handBack(), questions::handBack),
                  button("bar-accept", ReviewMessages.accept(), questions::accept)));
      case ReviewState.Returned(var step) ->
          say(
              Tone.WARNING,
              ReviewBarMessages.returned(step, open),
              withNext(
                  open, button("bar-submit", ReviewMessages.submitAgain(), questions::submit)));
      case ReviewState.Accepted(var step) ->
          say(Tone.SUCCESS, ReviewBarMessages.accepted(step), List.of());
      case ReviewState.ChangedSinceAccepted(var step, var controls) ->
          say(
              Tone.WARNING,
              ReviewBarMessages.changedSince(step, controls.size()),
              List.of(button("bar-submit", ReviewMessages.submitAgain(), questions::submit)));
    }
  }

  private void say(Tone tone, String sentence, List<Button> actions) {
    var shown = model.isSealed() ? new Node[0] : actions.toArray(Node[]::new);
    var banner = new Banner(tone, sentence, shown);
    VBox.setMargin(banner, new Insets(8, 12, 0, 12));
    getChildren().setAll(banner);
  }

  private List<Button> withNext(int open, Button... others) {
    var all = new ArrayList<Button>();
    if (open > 0) {
      all.add(button("bar-next-comment", ReviewBarMessages.nextComment(), this::nextComment));
    }
    all.addAll(List.of(others));
    return all;
  }

  private void nextComment() {
    var open = model.open();
    int here = audit.chosenProperty().get().map(ControlRow::place).orElse(-1);
    open.stream()
        .filter(row -> row.place() > here)
        .findFirst()
        .or(() -> open.stream().findFirst())
        .ifPresent(audit.walk()::showControl);
  }

  private static Button button(String id, String verb, Runnable action) {
    var button = Buttons.compact(Buttons.plain(verb, action));
    button.setId(id);
    return button;
  }
}
