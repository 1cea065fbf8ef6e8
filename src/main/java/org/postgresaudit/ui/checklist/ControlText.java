package org.postgresaudit.ui.checklist;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.checklist.Control;
import org.postgresaudit.checklist.Fix;
import org.postgresaudit.checklist.Question;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.CodeBlock;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.MarkdownView;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.WebLink;
import org.postgresaudit.ui.kit.Words;

/// One control with all its texts.
final class ControlText extends ScrollPane {
  ControlText(Control control) {
    setFitToWidth(true);
    getStyleClass().add("control-text");
    var texts = new VBox(12);
    texts.getStyleClass().add("text-pane");
    texts.getChildren().addAll(head(control), name(control), facts(control), Texts.line());
    addText(texts, ChecklistMessages.why(), control.why());
    addText(texts, ChecklistMessages.fix(), Fix.of(control.fix()).asExample());
    addText(texts, ChecklistMessages.byHand(), control.checkByHand());
    addReferences(texts, control.references());
    addQuery(texts, control.question());
    setContent(texts);
  }

  private static Node head(Control control) {
    var mark = SeverityMark.large(control.severity());
    HBox.setMargin(mark, new javafx.geometry.Insets(6, 0, 0, 0));
    var title = Texts.title(control.title());
    title.setId("control-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    return new HBox(8, mark, title);
  }

  private static Node name(Control control) {
    var id = Texts.mono(control.id());
    id.getStyleClass().add("muted");
    return Texts.row(Texts.whole(id), Texts.space(), CopyButton.icon(control::id));
  }

  private static String severity(Control control) {
    var word = Words.of(control.severity());
    return control
        .rated()
        .map(rating -> ChecklistMessages.rated(word, rating.because()))
        .orElse(word);
  }

  private static Node facts(Control control) {
    var grid = new GridPane(12, 6);
    var names = new ColumnConstraints(92);
    var values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    add(grid, 0, ChecklistMessages.severity(), wrapped(severity(control)));
    add(
        grid,
        1,
        ChecklistMessages.appliesTo(),
        wrapped(ChecklistMessages.applies(control.appliesTo())));
    add(grid, 2, ChecklistMessages.looksIn(), Texts.body(ChecklistMessages.looksIn(control)));
    add(grid, 3, ChecklistMessages.needs(), wrapped(ChecklistMessages.needsLong(control)));
    add(
        grid,
        4,
        ChecklistMessages.thresholds(),
        wrapped(ChecklistMessages.thresholds(control.settings())));
    if (!control.mapsTo().isEmpty()) {
      add(grid, 5, ChecklistMessages.mapsTo(), frameworks(control));
    }
    control
        .providerAnswers()
        .ifPresent(
            answers ->
                add(
                    grid,
                    6,
                    ChecklistMessages.providerAnswers(),
                    wrapped(ChecklistMessages.platforms(answers))));
    return grid;
  }

  private static Label wrapped(String text) {
    return Texts.wrapped(text);
  }

  private static Node frameworks(Control control) {
    var badges = new FlowPane(4, 4);
    control
        .mapsTo()
        .forEach(
            (framework, numbers) ->
                numbers.forEach(
                    number ->
                        badges
                            .getChildren()
                            .add(Texts.badge(ChecklistMessages.framework(framework, number)))));
    return badges;
  }

  private static void add(GridPane grid, int row, String name, Node value) {
    var label = Texts.muted(name);
    GridPane.setValignment(label, VPos.TOP);
    grid.addRow(row, label, value);
  }

  private static void addText(VBox texts, String head, String commonMark) {
    if (!commonMark.isBlank()) {
      var markdown = new MarkdownView(commonMark);
      markdown.getStyleClass().add("muted");
      texts.getChildren().add(new VBox(4, Texts.strong(head), markdown));
    }
  }

  private static void addReferences(VBox texts, List<String> references) {
    if (!references.isEmpty()) {
      var links = new VBox(4, Texts.strong(ChecklistMessages.references()));
      references.forEach(address -> links.getChildren().add(WebLink.of(address)));
      texts.getChildren().add(links);
    }
  }

  private static void addQuery(VBox texts, Question question) {
    switch (question) {
      case Question.OffendingRows(var queries) -> addQueries(texts, queries);
      case Question.RowsToReview(var queries) -> addQueries(texts, queries);
      case Question.JavaProbe(var name, _) ->
          texts.getChildren().add(Texts.muted(ChecklistMessages.probe(name)));
      case Question.Attestation _ -> {}
    }
  }

  private static void addQueries(VBox texts, List<Question.VersionedQuery> queries) {
    var blocks = new VBox(8);
    for (var query : queries) {
      if (queries.size() > 1) {
        blocks.getChildren().add(Texts.small(ChecklistMessages.queryFor(query.postgres())));
      }
      blocks.getChildren().add(CodeBlock.sql(query.sql()));
    }
    blocks.setVisible(false);
    blocks.managedProperty().bind(blocks.visibleProperty());
    var show = Buttons.plain(Icon.QUERY, ChecklistMessages.showQuery(), () -> {});
    show.setOnAction(
        _ -> {
          blocks.setVisible(!blocks.isVisible());
          show.setText(
              blocks.isVisible() ? ChecklistMessages.hideQuery() : ChecklistMessages.showQuery());
        });
    texts.getChildren().addAll(show, blocks);
  }
}
