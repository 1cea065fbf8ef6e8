package org.postgresaudit.ui.audit.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.AssessedAudit;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.Side;
import org.postgresaudit.probe.Finding;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.EmptyState;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Visible;
import org.postgresaudit.ui.kit.Words;

/// One control on both sides: what was seen, every finding, and what the auditor said.
final class ChangeDetail extends BorderPane {
  private static final int SENTENCES = 3;

  private final CompareViewModel model;

  ChangeDetail(CompareViewModel model) {
    this.model = model;
    getStyleClass().add("compare-detail");
    setMinWidth(320);
    model.chosenProperty().subscribe(_ -> show());
    model.comparisonProperty().subscribe(_ -> show());
  }

  private void show() {
    var comparison = model.comparisonProperty().get();
    var chosen = model.chosenProperty().get();
    if (comparison.isEmpty() || chosen.isEmpty()) {
      setCenter(new EmptyState(Icon.NOT_COMPARABLE, CompareMessages.choose()));
      setBottom(null);
      return;
    }
    var scroll = new ScrollPane(body(comparison.get(), chosen.get()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    setBottom(buttons(comparison.get(), chosen.get()));
  }

  private static VBox body(Comparison comparison, ControlChange change) {
    var title = Texts.title(change.title());
    HBox.setHgrow(title, Priority.ALWAYS);
    var mark = new HBox(SeverityMark.large(change.severity()));
    mark.getStyleClass().add("title-mark");
    var head = new HBox(8, mark, title);
    var badge = Texts.badge(CompareMessages.word(change.change()));
    badge.getStyleClass().add(ChangeIcon.style(change.change()));
    badge.setGraphic(ChangeIcon.of(change.change(), 13));
    var story = Texts.wrapped(ChangeMessages.story(change, comparison.thenOn()));
    story.getStyleClass().add("muted");
    HBox.setHgrow(story, Priority.ALWAYS);
    var told = new HBox(8, badge, story);
    told.setAlignment(Pos.TOP_LEFT);
    var sides =
        new HBox(
            16,
            side(comparison.then(), change.then(), change, Side.THEN),
            side(comparison.now(), change.now(), change, Side.NOW));
    var body = new VBox(12, head, told);
    change
        .formerly()
        .ifPresent(id -> body.getChildren().add(Texts.muted(ChangeMessages.formerly(id))));
    body.getChildren().add(sides);
    if (!change.findings().isEmpty()) {
      body.getChildren().add(FindingsTable.of(comparison, change));
    }
    body.getChildren().add(verdicts(comparison, change));
    body.getStyleClass().add("compare-body");
    return body;
  }

  private static VBox side(
      AssessedAudit audit, Optional<Assessment> assessment, ControlChange change, Side side) {
    var results = assessment.map(Assessment::results).orElse(List.of());
    var time =
        Texts.muted(results.stream().findFirst().map(r -> Times.clock(r.startedAt())).orElse(""));
    var head = new HBox(8, Texts.strong(Times.date(audit.audit().openedAt())), Texts.space(), time);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("side-head");
    var found = assessment.map(a -> a.findings().size()).orElse(0);
    var word =
        change.result(side).map(Words::of).orElseGet(ChangeMessages::notAsked)
            + (found > 0 ? " " + found : "");
    var line = Texts.row(ResultIcon.of(change.result(side)), Texts.body(word));
    results.stream()
        .map(ProbeResult::duration)
        .reduce(java.time.Duration::plus)
        .ifPresent(took -> line.getChildren().add(Texts.muted(Times.duration(took))));
    var box = new VBox(8, head, line);
    for (var sentence : sentences(results)) {
      var label = Texts.wrapped(Visible.of(sentence));
      label.getStyleClass().add("muted");
      box.getChildren().add(label);
    }
    box.setPrefWidth(200);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static List<String> sentences(List<ProbeResult> results) {
    var sentences = new ArrayList<String>();
    results.stream()
        .flatMap(result -> result.outcome().explanation().stream())
        .distinct()
        .forEach(sentences::add);
    var findings =
        results.stream()
            .flatMap(result -> result.outcome().findings().stream())
            .map(Finding::sentence)
            .distinct()
            .toList();
    findings.stream().limit(SENTENCES).forEach(sentences::add);
    if (findings.size() > SENTENCES) {
      sentences.add(ChangeMessages.moreFindings(findings.size() - SENTENCES));
    }
    if (sentences.isEmpty()
        && !results.isEmpty()
        && results.stream().allMatch(r -> r.outcome() instanceof Outcome.Passed)) {
      sentences.add(ChangeMessages.nothingSeen());
    }
    return sentences;
  }

  private static VBox verdicts(Comparison comparison, ControlChange change) {
    return new VBox(
        8,
        Texts.strong(ChangeMessages.verdicts()),
        verdict(comparison.then(), change.then()),
        verdict(comparison.now(), change.now()));
  }

  private static Node verdict(AssessedAudit audit, Optional<Assessment> assessment) {
    var day = Texts.muted(Times.date(audit.audit().openedAt()));
    day.setMinWidth(88);
    var words = Texts.wrapped(verdict(assessment));
    HBox.setHgrow(words, Priority.ALWAYS);
    return new HBox(8, day, words);
  }

  /// Such as `not compliant, medium, Mara Keller`.
  static String verdict(Optional<Assessment> assessment) {
    var verdict = assessment.flatMap(Assessment::verdict);
    if (verdict.isEmpty()) {
      return assessment.isEmpty() ? ChangeMessages.notAsked() : ChangeMessages.undecided();
    }
    var words = new ArrayList<String>();
    words.add(Words.of(verdict.get()).toLowerCase(java.util.Locale.ROOT));
    var said = assessment.flatMap(Assessment::annotation).filter(a -> a.verdict().isPresent());
    said.flatMap(Annotation::severity).ifPresent(s -> words.add(Words.of(s.severity())));
    words.add(said.map(Annotation::author).orElseGet(ChangeMessages::byMachine));
    return String.join(", ", words);
  }

  private HBox buttons(Comparison comparison, ControlChange change) {
    var open = Buttons.plain(ChangeMessages.openControl(), () -> model.open(change));
    open.setId("compare-open");
    open.setDisable(change.now().isEmpty());
    var copy =
        CopyButton.labelled(ChangeMessages.copyAsText(), () -> ChangeText.of(comparison, change));
    copy.setId("compare-copy");
    var row = new HBox(8, open, copy);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("compare-buttons");
    return row;
  }
}
