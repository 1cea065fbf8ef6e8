package org.postgresaudit.ui.audit.overview;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;

/// What became of every control: a bar, and a line for each kind of answer.
final class CoverageBlock extends VBox {
  private static final double ROW = 32;

  private final OverviewViewModel model;
  private final ShareBar bar = new ShareBar(12);
  private final GridPane lines = new GridPane();
  private int row;

  CoverageBlock(OverviewViewModel model) {
    super(12);
    this.model = model;
    lines.getStyleClass().add("coverage-lines");
    lines
        .getColumnConstraints()
        .addAll(
            new ColumnConstraints(28),
            new ColumnConstraints(96, 96, 96),
            number(32),
            number(44),
            new ColumnConstraints(40, 120, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true),
            number(64));
    getChildren().addAll(bar, lines);
  }

  private static ColumnConstraints number(double width) {
    var column = new ColumnConstraints(width);
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  void show(Overview overview) {
    var tally = overview.whole();
    bar.showResults(tally);
    lines.getChildren().clear();
    row = 0;
    line(
        Result.FOUND,
        overview,
        OverviewMessages.withoutVerdict(overview.unjudgedFound()),
        Optional.of(Filter.FOUND));
    line(
        Result.AWAITING_AUDITOR,
        overview,
        OverviewMessages.onlyPeopleKnow(overview.attestations()),
        Optional.of(Filter.TO_JUDGE));
    line(Result.NOT_CHECKED, overview, overview.obstacleWords(), Optional.of(Filter.NOT_CHECKED));
    if (tally.count(Result.BROKEN) > 0) {
      line(Result.BROKEN, overview, "", Optional.of(Filter.NOT_CHECKED));
    }
    line(Result.PASSED, overview, "", Optional.empty());
    line(Result.NOT_APPLICABLE, overview, "", Optional.empty());
    int waiting = tally.controls() - tally.asked();
    if (waiting > 0) {
      add(
          Icon.WAITING.node(Icon.SMALL, "subtle"),
          OverviewMessages.notAsked(),
          waiting,
          overview,
          "",
          Optional.empty());
    }
  }

  private void line(Result result, Overview overview, String remark, Optional<Filter> filter) {
    add(
        ResultIcon.icon(result),
        capitalised(org.postgresaudit.ui.kit.Words.of(result)),
        overview.whole().count(result),
        overview,
        remark,
        filter);
  }

  private void add(
      Node icon, String word, int n, Overview overview, String remark, Optional<Filter> filter) {
    int all = Math.max(1, overview.whole().controls());
    var words = Texts.whole(Texts.muted(remark));
    words.getStyleClass().add("coverage-remark");
    lines.addRow(
        row,
        icon,
        Texts.body(word),
        Texts.strong(String.valueOf(n)),
        Texts.muted(OverviewMessages.percent(Math.round(100f * n / all))),
        words);
    filter.filter(_ -> n > 0).ifPresent(by -> lines.add(link(n, word, by), 5, row));
    var constraint = new javafx.scene.layout.RowConstraints(ROW);
    constraint.setValignment(javafx.geometry.VPos.CENTER);
    if (lines.getRowConstraints().size() <= row) {
      lines.getRowConstraints().add(constraint);
    }
    row++;
  }

  private Hyperlink link(int n, String word, Filter by) {
    var link = Buttons.link(OverviewMessages.show(n), () -> model.show(by));
    link.setId("show-" + by.name().toLowerCase(java.util.Locale.ROOT));
    link.setAccessibleText(OverviewMessages.showWhat(n, word));
    link.setAlignment(Pos.CENTER_RIGHT);
    return link;
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
