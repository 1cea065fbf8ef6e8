package org.postgresaudit.ui.verify;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.postgresaudit.report.signature.Verification;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Banner.Tone;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.verify.VerifyViewModel.Result;

/// What a look at one file says, in plain words.
final class VerificationPane extends StackPane {
  private final CountersignPane second;

  /// @param second where another signature is asked for, below a report that has a place for it
  VerificationPane(VerifyViewModel model, CountersignPane second) {
    this.second = second;
    getStyleClass().add("verification-pane");
    setMinWidth(360);
    model.resultProperty().subscribe(this::show);
  }

  private void show(Result result) {
    getChildren()
        .setAll(
            switch (result) {
              case Result.None() -> new EmptyState(Icon.VERIFY, Messages.dropHint());
              case Result.Busy(var file) -> busy(file);
              case Result.Failed(var file, var sentence) -> failed(file, sentence);
              case Result.Told told -> told(told);
            });
  }

  private static Node busy(Path file) {
    var wait = new ProgressIndicator();
    wait.setMaxSize(28, 28);
    var box =
        new VBox(12, wait, Texts.muted(Messages.verifying(String.valueOf(file.getFileName()))));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private static Node failed(Path file, String sentence) {
    var body = new VBox(16, title(Messages.couldNotVerify()), new Banner(Tone.PROBLEM, sentence));
    body.getChildren().add(fact(Messages.file(), mono(file.toString())));
    return scrolled(body);
  }

  private Node told(Result.Told told) {
    var verification = told.verification();
    var body = new VBox(16, title(Messages.title(verification.verdict())));
    body.getChildren().add(new Banner(tone(verification.verdict()), verification.sentence()));
    told.recorded().ifPresent(row -> body.getChildren().add(recorded(row.report().sha256(), told)));
    boolean unchanged = verification.verdict().isUnchanged();
    if (!unchanged) {
      // What is wrong comes before whose it was.
      body.getChildren().add(reasons(verification));
    }
    body.getChildren().add(fact(Messages.file(), mono(told.file().toString())));
    verification
        .signer()
        .ifPresent(
            signer ->
                body.getChildren().add(fact(Messages.signer(), Texts.wrapped(Visible.of(signer)))));
    verification
        .signedAt()
        .ifPresent(
            at ->
                body.getChildren().add(fact(Messages.signedAt(), Texts.wrapped(Times.whole(at)))));
    if (!verification.level().isEmpty()) {
      body.getChildren().add(fact(Messages.level(), Texts.body(verification.level())));
    }
    if (!verification.fingerprint().isEmpty()) {
      var hint = Texts.wrapped(Messages.compareFingerprint());
      hint.getStyleClass().add("muted");
      var both = new VBox(4, copyable(verification.fingerprint()), hint);
      body.getChildren().add(fact(Messages.fingerprint(), both));
    }
    body.getChildren().addAll(SignersPane.of(verification));
    body.getChildren().add(fact(Messages.sha256(), copyable(told.sha256())));
    if (!verification.attachments().isEmpty()) {
      var names = verification.attachments().stream().map(Visible::of).toList();
      body.getChildren()
          .add(
              fact(
                  unchanged ? Messages.attachments() : Messages.attachmentsInDoubt(),
                  Texts.wrapped(String.join(", ", names))));
    }
    if (unchanged) {
      body.getChildren().add(reasons(verification));
    }
    if (told.place()) {
      second.of(told.file());
      body.getChildren().add(second);
    }
    return scrolled(body);
  }

  private static Node reasons(Verification verification) {
    var list = new VBox(4);
    verification.reasons().forEach(reason -> list.getChildren().add(Texts.wrapped(reason)));
    list.setId("reasons");
    return fact(Messages.whatWasChecked(), list);
  }

  private static Banner recorded(String sha256, Result.Told told) {
    if (sha256.equals(told.sha256())) {
      return new Banner(Tone.SUCCESS, Messages.fileMatches());
    }
    return told.verification().verdict().isUnchanged() && told.revisions().contains(sha256)
        ? new Banner(Tone.SUCCESS, Messages.fileExtended())
        : new Banner(Tone.PROBLEM, Messages.fileDiffers());
  }

  private static Tone tone(Verification.Verdict verdict) {
    return switch (verdict) {
      case UNCHANGED_AND_SIGNER_KNOWN -> Tone.SUCCESS;
      case UNCHANGED_SIGNER_TO_CONFIRM, NOT_SIGNED -> Tone.WARNING;
      case SIGNER_NOT_VALID, NOT_AS_SIGNED -> Tone.PROBLEM;
    };
  }

  private static Label title(String words) {
    var title = Texts.title(words);
    title.setId("verdict");
    return title;
  }

  static Node fact(String name, Node value) {
    var label = Texts.small(name);
    label.getStyleClass().add("field-label");
    return new VBox(4, label, value);
  }

  static Node copyable(String text) {
    var value = mono(text);
    HBox.setHgrow(value, Priority.ALWAYS);
    return Texts.row(value, CopyButton.icon(() -> text));
  }

  private static Label mono(String text) {
    var label = Texts.mono(Visible.of(text));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Node scrolled(VBox body) {
    body.getStyleClass().add("verification");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    return scroll;
  }
}
