package org.postgresaudit.ui.connections;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.DialogBox;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ProblemLabel;

/// The form for a connection that is not saved yet. Nothing is kept unless it is saved.
final class NewConnectionDialog {
  private static final double HEIGHT_OF_TRIAL = 220;

  private final ConnectionsViewModel model;
  private final Dialogs dialogs;
  private final ConnectionTrial trial;
  private final ConnectionDraft draft = new ConnectionDraft();
  private final ConnectionFields fields;
  private final VBox content = new VBox(12);
  private final SimpleStringProperty attention = new SimpleStringProperty("");
  private Optional<Banner> notice = Optional.empty();

  NewConnectionDialog(ConnectionsViewModel model, Dialogs dialogs, ConnectionTrial trial) {
    this.model = model;
    this.dialogs = dialogs;
    this.trial = trial;
    this.fields = new ConnectionFields(draft, model.clients());
  }

  /// Opens it empty, or filled from an address.
  void open(Optional<PastedAddress> address) {
    trial.clear();
    var lines = new TrialView(trial);
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(HEIGHT_OF_TRIAL);
    scroll.visibleProperty().bind(lines.visibleProperty());
    scroll.managedProperty().bind(lines.visibleProperty());
    content.getChildren().addAll(fields, scroll);
    address.ifPresent(this::fill);
    Button cancel = Buttons.plain(ConnectionsMessages.cancel(), this::close);
    Button test = Buttons.plain(Icon.TEST, TrialMessages.test(), this::test);
    Button save = Buttons.primary(ConnectionsMessages.saveConnection(), this::save);
    save.setDefaultButton(true);
    var needed = new ProblemLabel(attention);
    var box =
        DialogBox.form(
                ConnectionsMessages.newConnectionTitle(),
                content,
                fields.first(),
                this::close,
                List.of(cancel, test, save))
            .left(needed);
    PastedAddress.watch(box, this::fill);
    // Once somebody tried to save, the count follows what is typed.
    InvalidationListener recount =
        _ -> {
          if (!attention.get().isEmpty()) {
            attention.set(words(draft.faults()));
          }
        };
    for (var property : draft.everything()) {
      property.addListener(recount);
    }
    dialogs.open(box);
  }

  private static String words(int faults) {
    return faults == 0 ? "" : ProfileMessages.needAttention(faults);
  }

  private void fill(PastedAddress address) {
    var tone = Banner.Tone.PLAIN;
    switch (address) {
      case PastedAddress.Usable(var profile, _) -> draft.fill(profile);
      case PastedAddress.Faulty _ -> tone = Banner.Tone.PROBLEM;
    }
    removeNotice();
    var banner = Banner.closable(tone, address.notice(), this::removeNotice);
    notice = Optional.of(banner);
    content.getChildren().addFirst(banner);
  }

  private void removeNotice() {
    notice.ifPresent(content.getChildren()::remove);
    notice = Optional.empty();
  }

  private void test() {
    if (isComplete()) {
      draft.profile().ifPresent(profile -> trial.run(profile, draft.passwordSource.get()));
    }
  }

  private void save() {
    if (isComplete()) {
      draft
          .profile()
          .ifPresent(
              profile -> {
                model.add(profile, draft.passwordSource.get());
                close();
              });
    }
  }

  private boolean isComplete() {
    fields.judgeAll();
    attention.set(words(draft.faults()));
    return draft.faults() == 0;
  }

  private void close() {
    trial.clear();
    dialogs.close();
  }
}
