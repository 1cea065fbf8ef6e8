package org.postgresaudit.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.postgresaudit.store.SavedConnection;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.start.StartViewModel.Overview;

/// At the right of the start screen: connections used lately, and the verification of a report.
final class StartSide extends VBox {
  private static final double NAME = 120;

  private final StartViewModel model;

  StartSide(StartViewModel model, Overview overview) {
    super(32);
    this.model = model;
    getStyleClass().add("start-side");
    getChildren().addAll(lately(overview), verify());
    if (model.hasDemonstration()) {
      getChildren().add(demonstration());
    }
  }

  private Node lately(Overview overview) {
    var head = StartView.blockHead(StartMessages.usedLately(), "");
    head.getChildren()
        .add(Buttons.link(StartMessages.all(overview.connections()), model::allConnections));
    var block = new VBox(head);
    overview.lately().forEach(saved -> block.getChildren().add(row(saved)));
    if (overview.lately().isEmpty()) {
      var none = Texts.muted(StartMessages.noneUsed());
      none.setMinHeight(48);
      block.getChildren().add(none);
    }
    return block;
  }

  private Node row(SavedConnection saved) {
    var profile = saved.profile();
    // What is short of room is the client's name first.
    var name = Texts.keep(Texts.strong(profile.name()), NAME);
    var names = Texts.row(name, Texts.whole(Texts.muted(profile.client())));
    var address = Texts.whole(Texts.mono(profile.address()));
    address.getStyleClass().add("muted");
    var words = new VBox(2, names, address);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var used =
        saved
            .lastUse()
            .map(use -> Times.label(use.at()))
            .orElseGet(() -> Texts.small(StartMessages.never()));
    used.getStyleClass().add("hint");
    used.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(12, Icon.CONNECTIONS.node(18), words, used);
    row.getStyleClass().addAll("work-row", "link-row");
    row.setMinHeight(56);
    row.setFocusTraversable(true);
    row.setAccessibleText(profile.name());
    row.setOnMouseClicked(_ -> model.openConnection(profile.id()));
    row.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.openConnection(profile.id());
          }
        });
    return row;
  }

  private Node verify() {
    var hint = Texts.wrapped(StartMessages.dropHint());
    hint.getStyleClass().addAll("hint");
    hint.setTextAlignment(TextAlignment.CENTER);
    var choose =
        Buttons.plain(StartMessages.chooseFile(), () -> ReportDrop.choose(this, model::verify));
    choose.setId("choose-report");
    var zone =
        new VBox(
            8, Icon.VERIFY.node(Icon.HUGE), Texts.body(StartMessages.dropHere()), hint, choose);
    zone.getStyleClass().add("drop-zone");
    ReportDrop.accept(zone, model::verify);
    return new VBox(12, StartView.blockHead(StartMessages.verifyReport(), ""), zone);
  }

  private Node demonstration() {
    var start =
        Buttons.flat(
            Icon.DEMONSTRATION, StartMessages.startDemonstration(), model::startDemonstration);
    start.setId("start-demonstration");
    start.disableProperty().bind(model.startingProperty());
    return new VBox(8, start, new ProblemLabel(model.problemProperty()));
  }
}
