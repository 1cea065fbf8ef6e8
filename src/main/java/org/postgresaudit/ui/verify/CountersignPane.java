package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Dialogs;
import org.postgresaudit.ui.kit.FilePicker;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.signing.IdentityPane;
import org.postgresaudit.ui.signing.LevelPane;
import org.postgresaudit.ui.signing.MakeIdentity;
import org.postgresaudit.ui.signing.UseToken;
import org.postgresaudit.ui.verify.CountersignViewModel.State;

/// Below a verification, where the pages keep a place for a second signature: who signs, at which
/// level, and the button.
final class CountersignPane extends VBox {
  private final CountersignViewModel model;
  private final Button sign = Buttons.primary(Icon.SIGN, Messages.countersign(), this::sign);
  private final Label why = Texts.small("");
  private final VBox outcome = new VBox(8);
  private Path file = Path.of("");

  CountersignPane(CountersignViewModel model, FilePicker files, Dialogs dialogs) {
    super(12);
    this.model = model;
    setId("countersign-pane");
    getStyleClass().add("countersign-pane");
    sign.setId("countersign");
    why.setId("countersign-why-not");
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .setAll(
            Texts.paneTitle(Messages.secondSignature()),
            Texts.wrapped(Messages.secondSignatureText()),
            new IdentityPane(
                model.identity(),
                files,
                () -> new MakeIdentity(dialogs, model.identity(), files, "", ""),
                () -> new UseToken(dialogs, model.identity(), files)),
            new LevelPane(model.level()),
            new VBox(8, sign, why),
            outcome);
    model.stateProperty().subscribe(this::show);
    model.identity().identityProperty().subscribe(_ -> judge());
    model.level().needsProperty().subscribe(_ -> judge());
  }

  /// The file to sign.
  void of(Path shown) {
    if (!shown.equals(file)) {
      model.forget();
    }
    file = shown;
  }

  private void sign() {
    model.sign(file);
  }

  private void judge() {
    var whyNot = model.whyNot();
    sign.setDisable(whyNot.isPresent());
    why.setText(whyNot.orElse(""));
    why.setManaged(whyNot.isPresent());
  }

  private void show(State state) {
    outcome.getChildren().clear();
    switch (state) {
      case State.Waiting() -> {}
      case State.Busy() -> {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        outcome.getChildren().setAll(bar);
      }
      case State.Failed(var sentence) ->
          outcome.getChildren().setAll(new Banner(Tone.PROBLEM, sentence));
    }
    judge();
  }
}
