package org.postgresaudit.ui.audit.access;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.postgresaudit.probe.access.Way;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.access.WaysViewModel.Cutting;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// The chosen way, step by step: what it would type, and where to cut it.
final class PathPane extends VBox {
  private static final double WIDTH = 392;

  private final AuditViewModel audit;
  private final WaysViewModel model;

  PathPane(AuditViewModel audit, WaysViewModel model) {
    this.audit = audit;
    this.model = model;
    setId("path");
    getStyleClass().add("path-pane");
    setMinWidth(300);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    model.chosenProperty().subscribe(this::show);
    model.cutProperty().subscribe(_ -> show(model.chosenProperty().get()));
  }

  private void show(Optional<Way> chosen) {
    if (chosen.isEmpty()) {
      var empty = new EmptyState(Icon.GRAPH, PathMessages.choosePath());
      VBox.setVgrow(empty, Priority.ALWAYS);
      getChildren().setAll(empty);
      return;
    }
    var way = chosen.get();
    var title = Texts.title(PathMessages.title(way));
    title.setId("path-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(8, SeverityMark.large(AccessMessages.severity(way.power())), title);
    head.setAlignment(Pos.CENTER_LEFT);
    var summary = Texts.wrapped(PathMessages.summary(way));
    summary.getStyleClass().add("muted");
    var body = new VBox(8, head, summary, steps(way));
    body.getChildren().addAll(typed(way));
    body.getChildren().addAll(cut(way));
    body.getStyleClass().add("path-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll);
    audit
        .open()
        .row(AccessMessages.control(way.power()))
        .ifPresent(
            row -> {
              var open =
                  Buttons.plain(PathMessages.openControl(), () -> audit.walk().showControl(row));
              open.setId("open-control");
              var name = Texts.whole(Texts.small(row.control().title()));
              name.setMinWidth(0);
              name.getStyleClass().add("muted");
              var foot = new HBox(8, open, name);
              foot.setAlignment(Pos.CENTER_LEFT);
              foot.getStyleClass().add("path-foot");
              getChildren().add(foot);
            });
  }

  private static VBox steps(Way way) {
    var steps = new VBox();
    steps.setId("path-steps");
    steps.getStyleClass().add("path-steps");
    int number = 1;
    for (var step : way.route().steps()) {
      steps
          .getChildren()
          .add(
              step(
                  Texts.small(String.valueOf(number++)),
                  sentence(step.from().name(), PathMessages.step(step), step.to().name()),
                  PathMessages.stepDetail(step)));
    }
    if (way.route().further() > 0) {
      steps
          .getChildren()
          .add(
              step(
                  Texts.small("…"),
                  new TextFlow(words(PathMessages.furtherSteps(way.route().further()), "")),
                  ""));
    }
    steps
        .getChildren()
        .add(
            step(
                NodeBox.icon(way.power()).node(12, "danger"),
                sentence(way.route().end().name(), PathMessages.arrival(way.power()), ""),
                PathMessages.arrivalDetail(way)));
    // The last step leads nowhere.
    if (steps.getChildren().getLast() instanceof HBox last
        && last.getChildren().getFirst() instanceof VBox rail) {
      rail.getChildren().removeLast();
    }
    return steps;
  }

  private static HBox step(Node mark, TextFlow sentence, String detail) {
    var ring = new StackPane(mark);
    ring.getStyleClass().add("step-mark");
    var line = new Region();
    line.getStyleClass().add("step-line");
    VBox.setVgrow(line, Priority.ALWAYS);
    var rail = new VBox(ring, line);
    rail.setAlignment(Pos.TOP_CENTER);
    var small = Texts.small(detail);
    small.getStyleClass().add("muted");
    small.setWrapText(true);
    small.setMinHeight(Region.USE_PREF_SIZE);
    var text = new VBox(2, sentence, small);
    text.getStyleClass().add("step-words");
    HBox.setHgrow(text, Priority.ALWAYS);
    return new HBox(12, rail, text);
  }

  private static TextFlow sentence(String first, String verb, String second) {
    return new TextFlow(
        words(Visible.of(first), "mono"), words(verb, ""), words(Visible.of(second), "mono"));
  }

  private static Text words(String text, String style) {
    var words = new Text(text);
    words.getStyleClass().add(style.isEmpty() ? "plain-words" : style);
    return words;
  }

  private Node[] typed(Way way) {
    var head = Texts.strong(PathMessages.whatToType());
    head.getStyleClass().add("path-head");
    var lines = model.data().map().typed(way);
    if (lines.isEmpty()) {
      return new Node[] {head, Texts.wrapped(PathMessages.typesNothing())};
    }
    var hint = Texts.small(PathMessages.nothingWasRun());
    hint.getStyleClass().add("muted");
    var code = CodeBlock.sql(String.join("\n", lines));
    code.setId("typed");
    return new Node[] {head, code, hint};
  }

  private Node[] cut(Way way) {
    var head = Texts.strong(PathMessages.shortestCut());
    head.getStyleClass().add("path-head");
    if (way.steps() == 0) {
      return new Node[] {head, Texts.wrapped(PathMessages.noCut())};
    }
    var found = model.cutProperty().get().filter(cutting -> cutting.way().equals(way));
    if (found.isEmpty()) {
      return new Node[] {head, Texts.muted(PathMessages.workingOut())};
    }
    return found
        .flatMap(Cutting::cut)
        .map(
            cut -> {
              var code = CodeBlock.sql(cut.sql());
              code.setId("cut");
              var hint = Texts.small(PathMessages.closes(cut, way.power()));
              hint.getStyleClass().add("muted");
              hint.setWrapText(true);
              return new Node[] {head, code, hint};
            })
        .orElseGet(() -> new Node[] {head, Texts.wrapped(PathMessages.noCut())});
  }
}
