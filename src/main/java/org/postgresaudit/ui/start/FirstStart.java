package org.postgresaudit.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ProblemLabel;
import org.postgresaudit.ui.kit.Texts;

/// What stands on the start screen while nothing is saved: the ways to begin.
final class FirstStart extends VBox {
  private static final double WIDTH = 960;
  private static final double TEXT_WIDTH = 640;

  private final StartViewModel model;

  FirstStart(StartViewModel model) {
    super(16);
    this.model = model;
    setId("first-start");
    getStyleClass().add("first-start");
    setAlignment(Pos.TOP_CENTER);
    var lead = Texts.wrapped(StartMessages.welcomeWords());
    lead.getStyleClass().addAll("lead", "muted");
    lead.setMaxWidth(TEXT_WIDTH);
    var cards = new HBox(24, addConnection());
    if (model.hasDemonstration()) {
      cards.getChildren().add(demonstration());
    }
    cards.getChildren().add(verify());
    for (var card : cards.getChildren()) {
      HBox.setHgrow(card, Priority.ALWAYS);
    }
    VBox.setMargin(cards, new javafx.geometry.Insets(24, 0, 16, 0));
    var block =
        new VBox(
            8,
            Texts.pageTitle(StartMessages.welcome()),
            lead,
            cards,
            new ProblemLabel(model.problemProperty()),
            Texts.line(),
            passwords());
    block.setMaxWidth(WIDTH);
    getChildren().add(block);
  }

  private Node addConnection() {
    var button = Buttons.primary(StartMessages.addConnection(), model::addConnection);
    button.setId("add-connection");
    var card =
        card(
            Icon.ADD_CONNECTION,
            StartMessages.addConnection(),
            StartMessages.addConnectionWords(),
            button,
            "");
    card.getStyleClass().add("first");
    return card;
  }

  private Node demonstration() {
    var button = Buttons.plain(StartMessages.startIt(), model::startDemonstration);
    button.setId("start-demonstration");
    button.disableProperty().bind(model.startingProperty());
    return card(
        Icon.DEMONSTRATION,
        StartMessages.demonstration(),
        StartMessages.demonstrationWords(),
        button,
        StartMessages.readyInSeconds());
  }

  private Node verify() {
    var button =
        Buttons.plain(StartMessages.chooseFile(), () -> ReportDrop.choose(this, model::verify));
    button.setId("choose-report");
    var card =
        card(
            Icon.VERIFY,
            StartMessages.verifyReport(),
            StartMessages.verifyWords(),
            button,
            StartMessages.orDrop());
    ReportDrop.accept(card, model::verify);
    return card;
  }

  private static VBox card(Icon icon, String title, String words, Button button, String aside) {
    var text = Texts.wrapped(words);
    text.getStyleClass().add("muted");
    var space = new Region();
    VBox.setVgrow(space, Priority.ALWAYS);
    var hint = Texts.small(aside);
    var mark = icon.node(32, "accent");
    VBox.setMargin(mark, new javafx.geometry.Insets(0, 0, 8, 0));
    hint.getStyleClass().add("hint");
    var card = new VBox(8, mark, Texts.paneTitle(title), text, space, Texts.row(button, hint));
    card.getStyleClass().add("card");
    card.setPrefWidth(304);
    card.setMinHeight(246);
    return card;
  }

  private static Node passwords() {
    var words = Texts.wrapped(StartMessages.passwordsWords());
    words.getStyleClass().add("muted");
    var row =
        new HBox(
            12,
            Icon.PASSWORD.node(Icon.LARGE),
            new VBox(2, Texts.strong(StartMessages.passwords()), words));
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setMargin(row, new javafx.geometry.Insets(16, 0, 0, 0));
    return row;
  }
}
