package org.postgresaudit.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
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

/// The right side: what is still open, who signs, the one button that closes the audit, and the
/// reports signed before.
final class SigningPane extends VBox {
  private final ReportViewModel model;
  private final FilePicker files;
  private final Label open = Texts.badge("");
  private final VBox points = new VBox();
  private final Button sign = Buttons.primary(Icon.SIGN, FieldMessages.signAndExport(), () -> {});
  private final StackPane signFrame = new StackPane(sign);
  private final Label why = Texts.small("");
  private final VBox outcome = new VBox(8);
  private final Tooltip reason = new Tooltip();

  SigningPane(ReportViewModel model, FilePicker files, Dialogs dialogs) {
    this.model = model;
    this.files = files;
    getStyleClass().add("signing-pane");
    setMinWidth(280);
    var head = Texts.row(Texts.strong(FieldMessages.readyToSign()), Texts.space(), open);
    head.getStyleClass().add("pane-head");
    open.setId("open-points");
    points.setId("points");
    sign.setId("sign");
    sign.setMaxWidth(Double.MAX_VALUE);
    sign.setOnAction(_ -> sign());
    why.setWrapText(true);
    why.setMinHeight(USE_PREF_SIZE);
    why.setId("why-not");
    why.setAlignment(Pos.CENTER);
    why.setMaxWidth(Double.MAX_VALUE);
    var draft = Buttons.link(FieldMessages.exportDraft(), this::draft);
    draft.setId("export-draft");
    var identity =
        new IdentityPane(
            model.identity(),
            files,
            () -> {
              var typed = model.fieldsProperty().get();
              new MakeIdentity(
                  dialogs, model.identity(), files, typed.auditor(), typed.organisation());
            },
            () -> new UseToken(dialogs, model.identity(), files));
    var draftRow = new HBox(draft);
    draftRow.setAlignment(Pos.CENTER);
    var body =
        new VBox(
            16,
            points,
            identity,
            new LevelPane(model.level()),
            new VBox(8, new AlongMenu(model), enclosures(), signFrame, why, draftRow),
            outcome,
            new VBox(4, Texts.paneTitle(FieldMessages.earlierReports()), new SignedList(model)));
    body.getStyleClass().add("signing-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    model.readinessProperty().subscribe(this::show);
    model.identity().identityProperty().subscribe(_ -> judge());
    model.level().needsProperty().subscribe(_ -> judge());
    model.auditProperty().subscribe(_ -> judge());
    model.signingProperty().subscribe(this::show);
  }

  private CheckBox enclosures() {
    var choice = new CheckBox(FieldMessages.saveEnclosures());
    choice.setId("save-enclosures");
    choice.setWrapText(true);
    choice.setMinHeight(USE_PREF_SIZE);
    choice.setSelected(model.beside() == Beside.ENCLOSURES);
    choice.setTooltip(new Tooltip(FieldMessages.enclosuresHint()));
    choice.setAccessibleHelp(FieldMessages.enclosuresHint());
    choice
        .selectedProperty()
        .subscribe(wanted -> model.saveBeside(wanted ? Beside.ENCLOSURES : Beside.NOTHING));
    return choice;
  }

  private void show(Readiness readiness) {
    int blocking = readiness.open();
    open.setText(
        blocking == 0 ? ReadinessMessages.ready() : ReadinessMessages.thingsOpen(blocking));
    open.getStyleClass().removeAll("warning", "success");
    open.getStyleClass().add(blocking == 0 ? "success" : "warning");
    points.getChildren().setAll(readiness.points().stream().map(this::line).toList());
    judge();
  }

  private Node line(Point point) {
    var icon =
        switch (point.kind()) {
          case BLOCKS -> Icon.WARNING.node(Icon.MEDIUM, "warning");
          case TOLD -> Icon.INFORMATION.node(Icon.MEDIUM);
          case GOOD -> Icon.PASSED.node(Icon.MEDIUM, "success");
        };
    var words = Texts.wrapped(point.sentence());
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    var row = Texts.row(icon, words);
    row.getStyleClass().add("point");
    point
        .control()
        .ifPresent(
            control ->
                row.getChildren()
                    .add(narrow(Buttons.link(Messages.go(), () -> model.go(control)))));
    return row;
  }

  /// Off with its reason rather than hidden.
  private void judge() {
    var whyNot = model.whyNot();
    sign.setDisable(whyNot.isPresent());
    boolean closed = model.auditProperty().get().audit().isSealed();
    sign.setText(closed ? FieldMessages.signAnother() : FieldMessages.signAndExport());
    why.setText(whyNot.orElseGet(closed ? Messages::closedSoFar : Messages::signingCloses));
    reason.setText(why.getText());
    Tooltip.install(signFrame, reason);
  }

  private void show(SigningState state) {
    outcome.getChildren().clear();
    switch (state) {
      case SigningState.Waiting() -> {}
      case SigningState.Working(var phase) -> {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        outcome.getChildren().setAll(Texts.small(phase), bar);
      }
      case SigningState.Failed(var sentence) ->
          outcome.getChildren().setAll(new Banner(Tone.PROBLEM, sentence));
      case SigningState.Signed(var reports, var faults) -> {
        var first = reports.getFirst();
        var banner =
            new Banner(
                Tone.SUCCESS,
                FieldMessages.signed(String.valueOf(first.path().getFileName()), reports.size()));
        banner.setId("signed");
        outcome
            .getChildren()
            .setAll(banner, SignedList.about(model, first.path(), first.sha256(), first.level()));
        outcome.getChildren().addAll(faults.stream().map(SigningPane::problem).toList());
      }
    }
    judge();
  }

  private static Node problem(String sentence) {
    return new Banner(Tone.PROBLEM, sentence);
  }

  /// Never cut, whatever stands beside it.
  private static Hyperlink narrow(Hyperlink link) {
    link.setMinWidth(USE_PREF_SIZE);
    return link;
  }

  private void sign() {
    files
        .save(
            getScene().getWindow(),
            FieldMessages.saveReport(),
            model.documents().fileName(),
            new FilePicker.Type(FieldMessages.pdf(), "*.pdf"))
        .ifPresent(model::sign);
  }

  private void draft() {
    files
        .save(
            getScene().getWindow(),
            FieldMessages.saveDraft(),
            "Draft-" + model.documents().fileName(),
            new FilePicker.Type(FieldMessages.pdf(), "*.pdf"))
        .ifPresent(model::exportDraft);
  }
}
