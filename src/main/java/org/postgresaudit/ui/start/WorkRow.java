package org.postgresaudit.ui.start;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SeverityCounts;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// One audit in progress: how far it is, what is open, and the way back into it.
final class WorkRow extends HBox {
  private static final double HEIGHT = 72;
  private static final double BAR = 240;
  private static final double CLIENT = 200;
  private static final double TARGET = 64;
  private static final double LEAST_BAR = 132;
  private static final double FOR_COUNTS = 720;

  WorkRow(AuditSummary summary, Consumer<UUID> go, boolean newest) {
    super(12);
    getStyleClass().add("work-row");
    setMinHeight(HEIGHT);
    var audit = summary.audit();
    // What is short of room is the target's name first.
    var client = Texts.keep(Texts.strong(audit.client()), CLIENT);
    var names = Texts.row(client, Texts.keep(Texts.muted(audit.target().name()), TARGET));
    names.setMinWidth(0);
    var date = Times.date(audit.openedAt());
    var opened =
        Texts.small(
            audit.follows().isPresent()
                ? StartMessages.followUpOf(date)
                : StartMessages.auditOf(date));
    opened.getStyleClass().add("hint");
    var words = new VBox(2, names, opened);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(CLIENT + 8);
    HBox.setHgrow(words, Priority.ALWAYS);
    Runnable open = () -> go.accept(audit.id());
    var button =
        newest
            ? Buttons.primary(StartMessages.continueAudit(), open)
            : Buttons.plain(StartMessages.continueAudit(), open);
    button.setPrefWidth(104);
    // The whole row leads there too; the keyboard has the button.
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            open.run();
          }
        });
    var counts = new SeverityCounts(summary.tally());
    counts.setMinWidth(168);
    var roomy = widthProperty().greaterThanOrEqualTo(FOR_COUNTS);
    counts.visibleProperty().bind(roomy);
    counts.managedProperty().bind(roomy);
    getChildren().addAll(Icon.AUDITS.node(20), words, coverage(summary), counts, button);
  }

  private static VBox coverage(AuditSummary summary) {
    var tally = summary.tally();
    var percent = Texts.strong(StartMessages.percent(tally.coverage()));
    percent.setMinWidth(40);
    percent.setAlignment(Pos.CENTER_RIGHT);
    var bar = ShareBar.coverage(tally);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var line = Texts.row(bar, percent);
    var both = new VBox(2, line, state(summary));
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinWidth(LEAST_BAR);
    both.setPrefWidth(BAR);
    both.setMaxWidth(BAR);
    return both;
  }

  private static Label state(AuditSummary summary) {
    var tally = summary.tally();
    var words =
        switch (summary.probing()) {
          case NOT_STARTED -> StartMessages.notProbed();
          case CUT_SHORT -> StartMessages.runStopped();
          case COMPLETE -> StartMessages.undecided(tally.undecided(), tally.controls());
        };
    var state = Texts.small(words);
    state
        .getStyleClass()
        .add(summary.probing() == AuditSummary.Probing.CUT_SHORT ? "warning" : "hint");
    return state;
  }
}
