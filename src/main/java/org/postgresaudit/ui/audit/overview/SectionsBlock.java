package org.postgresaudit.ui.audit.overview;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;

/// The sections as a heat map: how many open findings of each severity, how much is decided.
final class SectionsBlock extends GridPane {
  private static final List<Severity> SHOWN =
      List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
  private static final double CELL = 72;
  private static final double ROW = 40;
  private static final double LEAST_HEAT = 0.16;
  private static final double HEAT_OF_ONE = 0.12;
  private static final double MOST_HEAT = 0.7;

  private final OverviewViewModel model;

  SectionsBlock(OverviewViewModel model) {
    this.model = model;
    getStyleClass().add("heat-map");
    setHgap(4);
    getColumnConstraints()
        .add(new ColumnConstraints(140, 220, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true));
    for (int i = 0; i < SHOWN.size(); i++) {
      var column = new ColumnConstraints(CELL);
      column.setHalignment(HPos.CENTER);
      getColumnConstraints().add(column);
    }
    getColumnConstraints().addAll(right(60), right(124));
  }

  private static ColumnConstraints right(double width) {
    var column = new ColumnConstraints(width);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  void show(Overview overview) {
    getChildren().clear();
    getRowConstraints().clear();
    addHead();
    int row = 1;
    for (var counts : overview.sections()) {
      addSection(row++, counts);
    }
  }

  private void addHead() {
    height(28);
    add(head(OverviewMessages.section()), 0, 0);
    for (int i = 0; i < SHOWN.size(); i++) {
      var words = new HBox(5, SeverityMark.small(SHOWN.get(i)), head(SHOWN.get(i).word()));
      words.setAlignment(Pos.CENTER);
      add(words, i + 1, 0);
    }
    add(head(OverviewMessages.toJudge()), SHOWN.size() + 1, 0);
    add(head(OverviewMessages.coverage().toLowerCase(Locale.ROOT)), SHOWN.size() + 2, 0);
  }

  private void addSection(int row, Overview.SectionCounts counts) {
    height(ROW);
    var line = new Region();
    line.getStyleClass().add("heat-row");
    add(line, 0, row, SHOWN.size() + 3, 1);
    GridPane.setFillHeight(line, true);
    line.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    var section = counts.section();
    var name = Texts.whole(Texts.body(section.number() + "   " + section.title()));
    add(name, 0, row);
    for (int i = 0; i < SHOWN.size(); i++) {
      add(cell(counts, SHOWN.get(i)), i + 1, row);
    }
    add(toJudge(counts), SHOWN.size() + 1, row);
    add(coverage(counts), SHOWN.size() + 2, row);
  }

  private void height(double height) {
    var constraints = new RowConstraints(height);
    constraints.setValignment(VPos.CENTER);
    getRowConstraints().add(constraints);
  }

  private Node cell(Overview.SectionCounts counts, Severity severity) {
    int n = counts.tally().open(severity);
    if (n == 0) {
      return none();
    }
    var heat = new Region();
    heat.getStyleClass().addAll("heat", "heat-" + severity.word());
    heat.setOpacity(Math.min(MOST_HEAT, LEAST_HEAT + HEAT_OF_ONE * n));
    var button = number(n);
    button.setGraphic(new StackPane(heat, Texts.strong(String.valueOf(n))));
    button.setAccessibleText(OverviewMessages.cell(n, severity, counts.section().title()));
    button.setOnAction(_ -> model.showOpen(counts.section(), severity));
    return button;
  }

  private Node toJudge(Overview.SectionCounts counts) {
    int n = counts.tally().count(Result.AWAITING_AUDITOR);
    if (n == 0) {
      return none();
    }
    var button = number(n);
    button.getStyleClass().add("plain-number");
    button.setGraphic(Texts.body(String.valueOf(n)));
    button.setAccessibleText(OverviewMessages.cellToJudge(n, counts.section().title()));
    button.setOnAction(_ -> model.showToJudge(counts.section()));
    return button;
  }

  private static Button number(int n) {
    var button = new Button(String.valueOf(n));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().add("heat-cell");
    return button;
  }

  private static Label none() {
    var none = Texts.body("–");
    none.getStyleClass().add("subtle");
    return none;
  }

  private static HBox coverage(Overview.SectionCounts counts) {
    var tally = counts.tally();
    var bar = new ShareBar(6);
    boolean done = tally.undecided() == 0;
    bar.show(List.of(new ShareBar.Part(done ? "part-passed" : "part-accent", tally.coverage())));
    HBox.setHgrow(bar, Priority.ALWAYS);
    var percent = Texts.body(OverviewMessages.percent((int) (100 * tally.coverage())));
    percent.setMinWidth(44);
    percent.setAlignment(Pos.CENTER_RIGHT);
    var both = new HBox(8, bar, percent);
    both.setAlignment(Pos.CENTER_RIGHT);
    both.setPadding(new Insets(0, 0, 0, 12));
    return both;
  }

  private static Label head(String word) {
    var label = Texts.small(word);
    label.getStyleClass().add("column-word");
    return label;
  }
}
