package org.postgresaudit.ui.connections;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.probe.AuditRole;
import org.postgresaudit.probe.Preflight;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.target.ServerFacts;
import org.postgresaudit.ui.connections.ConnectionTrial.Line;
import org.postgresaudit.ui.connections.ConnectionTrial.State;
import org.postgresaudit.ui.kit.Banner;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// The lines of a test as they happen, and what our role may see.
final class TrialView extends VBox {
  private final ConnectionTrial trial;
  private final VBox lines = new VBox();
  private final VBox after = new VBox(8);
  private final HBox head = new HBox(8);

  TrialView(ConnectionTrial trial) {
    super(4);
    this.trial = trial;
    setId("trial");
    head.getStyleClass().add("trial-head");
    getChildren().addAll(Texts.line(), head, lines, after);
    visibleProperty().bind(trial.stateProperty().map(state -> !(state instanceof State.NotTried)));
    managedProperty().bind(visibleProperty());
    trial.lines().subscribe(this::showLines);
    trial.stateProperty().subscribe(this::show);
  }

  private void showLines() {
    lines.getChildren().setAll(trial.lines().stream().map(TrialView::line).toList());
  }

  private void show(State state) {
    after.getChildren().clear();
    head.getChildren().clear();
    switch (state) {
      case State.NotTried _ -> {}
      case State.Running _ -> {
        var turning = new ProgressIndicator();
        turning.setMaxSize(16, 16);
        title(TrialMessages.testingNow(), turning);
        head.getChildren()
            .add(
                Buttons.compact(
                    Buttons.flat(Icon.CANCEL, ConnectionsMessages.cancel(), trial::cancel)));
      }
      case State.Cancelled _ -> title(TrialMessages.testCancelled());
      case State.Failed _ -> {
        title(TrialMessages.testFailed());
        copy();
        if (trial.lines().isEmpty()) {
          after.getChildren().add(Texts.wrapped(TrialMessages.testBroke()));
        }
      }
      case State.Passed(var facts, var preflight, var took) -> {
        title(TrialMessages.tested(took));
        copy();
        showPreflight(facts, preflight);
      }
    }
  }

  private void title(String words, Node... before) {
    head.getChildren().addAll(before);
    var title = Texts.strong(words);
    title.setId("trial-title");
    head.getChildren().addAll(title, Texts.space());
  }

  private void copy() {
    head.getChildren()
        .add(
            CopyButton.labelled(
                TrialMessages.copyTest(),
                () -> trial.lines().stream().map(Line::words).collect(Collectors.joining("\n"))));
  }

  private static Node line(Line line) {
    var icon =
        line.passed()
            ? Icon.PASSED.node(Icon.SMALL, "success")
            : Icon.ERROR.node(Icon.SMALL, "danger");
    return line(icon, line.words(), Times.duration(line.took()));
  }

  private static HBox line(Node icon, String words, String right) {
    var text = Texts.wrapped(words);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label end = Texts.muted(right);
    end.setMinWidth(USE_PREF_SIZE);
    var row = Texts.row(icon, text, end);
    row.setMinHeight(26);
    return row;
  }

  private void showPreflight(ServerFacts facts, Preflight preflight) {
    long cannot = preflight.count(Readiness.NOT_ANSWERABLE);
    long answerable = preflight.count(Readiness.ANSWERABLE) + preflight.count(Readiness.PARTLY);
    var icon =
        cannot == 0
            ? Icon.PASSED.node(Icon.SMALL, "success")
            : Icon.WARNING.node(Icon.SMALL, "warning");
    after
        .getChildren()
        .add(
            line(
                icon,
                TrialMessages.answerable(answerable, answerable + cannot),
                cannot == 0
                    ? TrialMessages.attestations(preflight.count(Readiness.ATTESTATION))
                    : TrialMessages.cannot(cannot)));
    if (facts.rights().contains(ServerFacts.Right.SUPERUSER)) {
      after.getChildren().add(new Banner(Banner.Tone.WARNING, TrialMessages.superuserWarning()));
    }
    var grants = preflight.grants();
    if (!grants.isBlank()) {
      after
          .getChildren()
          .addAll(
              explained(
                  TrialMessages.grantsAnswer((int) grants.lines().count(), grantable(preflight))),
              CodeBlock.sql(grants));
    }
    after.getChildren().addAll(roleScript(facts));
  }

  private static Label explained(String words) {
    var label = Texts.wrapped(words);
    label.getStyleClass().add("muted");
    return label;
  }

  private static long grantable(Preflight preflight) {
    return preflight.entries().stream()
        .filter(entry -> entry.readiness() == Readiness.NOT_ANSWERABLE)
        .filter(entry -> entry.missing().stream().noneMatch(need -> need.grant().isEmpty()))
        .count();
  }

  private static Node[] roleScript(ServerFacts facts) {
    var script =
        CodeBlock.sql(
            AuditRole.usual(LocalDate.now(ZoneId.systemDefault()))
                .on(facts.major(), facts.platform())
                .script());
    script.setVisible(false);
    script.managedProperty().bind(script.visibleProperty());
    Hyperlink show = Buttons.link(TrialMessages.showRole(), () -> {});
    show.setOnAction(
        _ -> {
          script.setVisible(!script.isVisible());
          show.setText(script.isVisible() ? TrialMessages.hideRole() : TrialMessages.showRole());
        });
    return new Node[] {show, script};
  }
}
