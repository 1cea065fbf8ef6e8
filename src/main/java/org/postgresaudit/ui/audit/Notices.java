package org.postgresaudit.ui.audit;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.audit.run.RunMessages;
import org.postgresaudit.ui.audit.run.RunState;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;

/// What an auditor has to know of the audit as a whole, in bars above the panes: what is wrong with
/// its history or its checklist, what another window did, that it is sealed, how the run ended.
final class Notices extends VBox {
  private final AuditViewModel model;
  private final Runnable toPreflight;
  private Optional<Banner> historyNotice = Optional.empty();
  private Optional<String> checklistProblem = Optional.empty();
  private Optional<OtherWindows.News> otherWindow = Optional.empty();
  private Runnable reload = () -> {};

  /// @param toPreflight opens what a run will be able to answer
  Notices(AuditViewModel model, Runnable toPreflight) {
    this.model = model;
    this.toPreflight = toPreflight;
    getStyleClass().add("notices");
    model.run().stateProperty().subscribe(this::tell);
  }

  /// Says from now on that the history of this audit cannot be relied on.
  void historyProblem(String sentence) {
    historyNotice = Optional.of(new Banner(Tone.PROBLEM, sentence));
    tell(model.run().state());
  }

  /// Says from now on that nobody looked at the whole history, and offers to.
  void historyUnchecked(Runnable check) {
    var button = Buttons.compact(Buttons.plain(Messages.checkHistory(), check));
    button.setId("check-history");
    historyNotice = Optional.of(new Banner(Tone.WARNING, Messages.historyCheckCancelled(), button));
    tell(model.run().state());
  }

  /// Says nothing about the history any more.
  void historyUndoubted() {
    historyNotice = Optional.empty();
    tell(model.run().state());
  }

  /// Says from now on that the run asked what the checklist in use does not have.
  void checklistProblem(String sentence) {
    checklistProblem = Optional.of(sentence);
    tell(model.run().state());
  }

  /// Says from now on what another window did.
  void otherWindow(OtherWindows.News news, Runnable showAll) {
    otherWindow = Optional.of(news);
    reload = showAll;
    tell(model.run().state());
  }

  /// Says what went wrong, until there is something else to say.
  void problem(String sentence) {
    notice(Tone.PROBLEM, sentence);
  }

  private void tell(RunState state) {
    getChildren().clear();
    historyNotice.ifPresent(this::show);
    checklistProblem.ifPresent(sentence -> notice(Tone.WARNING, sentence));
    otherWindow.ifPresent(
        news -> {
          switch (news) {
            case CHANGED ->
                notice(
                    Tone.WARNING,
                    Messages.otherWindowChanged(),
                    Buttons.compact(Buttons.plain(Messages.showNow(), reload)));
            case DELETED -> notice(Tone.PROBLEM, Messages.otherWindowDeleted());
          }
        });
    model
        .open()
        .audit()
        .sealedAt()
        .ifPresent(
            at ->
                notice(
                    Tone.INFORMATION,
                    Messages.sealed(at),
                    Buttons.compact(Buttons.plain(Messages.followUp(), model::followUp))));
    switch (state) {
      case RunState.Idle _ -> offerPreflight();
      case RunState.Running _, RunState.Stopping _ -> {}
      case RunState.CutShort(var why) ->
          closable(Tone.WARNING, RunMessages.cutShort(why), Optional.of(RunMessages.resumeRun()));
      case RunState.Failed(var sentence) ->
          closable(Tone.PROBLEM, sentence, Optional.of(RunMessages.tryAgain()));
    }
  }

  /// An audit of which nothing was asked yet begins with what can be asked.
  private void offerPreflight() {
    if (model.open().factsProperty().get().isEmpty() && !model.open().audit().isSealed()) {
      notice(
          Tone.INFORMATION,
          RunMessages.nothingAskedYet(),
          Buttons.compact(Buttons.plain(RunMessages.preflight(), toPreflight)));
    }
  }

  private void notice(Tone tone, String sentence, Node... actions) {
    show(new Banner(tone, sentence, actions));
  }

  private void show(Banner banner) {
    VBox.setMargin(banner, new Insets(8, 12, 0, 12));
    getChildren().add(banner);
  }

  private void closable(Tone tone, String sentence, Optional<String> again) {
    var banner =
        Banner.closable(
            tone,
            sentence,
            model.run()::putAside,
            again.map(verb -> Buttons.compact(Buttons.plain(verb, model.run()::probeAll))).stream()
                .toArray(Node[]::new));
    show(banner);
  }
}
