package org.postgresaudit.ui.audit.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.comparison.Comparison;
import org.postgresaudit.audit.comparison.ControlChange;
import org.postgresaudit.audit.comparison.FindingChange;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// The findings of a control, each on a line, with whether it was there then and is there now.
final class FindingsTable {
  private static final int ROWS = 60;
  private static final int COLUMNS = 3;
  private static final double STATE = 84;

  private FindingsTable() {}

  static Node of(Comparison comparison, ControlChange change) {
    var columns = columns(change);
    var grid = new GridPane();
    grid.getStyleClass().add("findings-grid");
    for (int i = 0; i < columns.size(); i++) {
      var column = new ColumnConstraints();
      column.setHgrow(i == columns.size() - 1 ? Priority.ALWAYS : Priority.SOMETIMES);
      column.setMinWidth(48);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < 2; i++) {
      var column = new ColumnConstraints();
      column.setMinWidth(STATE);
      column.setPrefWidth(STATE);
      grid.getColumnConstraints().add(column);
    }
    var heads = new ArrayList<>(columns);
    heads.add(DriftMessages.column(comparison.then().audit(), comparison.now().audit()));
    heads.add(DriftMessages.column(comparison.now().audit(), comparison.then().audit()));
    for (int i = 0; i < heads.size(); i++) {
      grid.add(cell(new Label(heads.get(i)), "grid-head"), i, 0);
    }
    var shown = change.findings().stream().limit(ROWS).toList();
    for (int row = 0; row < shown.size(); row++) {
      fill(grid, row + 1, columns, shown.get(row));
    }
    var table = new VBox(8, grid);
    if (change.findings().size() > ROWS) {
      table
          .getChildren()
          .add(Texts.muted(ChangeMessages.moreFindings(change.findings().size() - ROWS)));
    }
    return table;
  }

  private static void fill(GridPane grid, int row, List<String> columns, FindingChange finding) {
    var identity = finding.seen().finding().identity();
    for (int i = 0; i < columns.size(); i++) {
      var name = columns.get(i);
      var value =
          name.equals(ChangeMessages.database())
              ? finding.database().orElse("")
              : name.equals(ChangeMessages.finding())
                  ? finding.seen().finding().sentence()
                  : identity.getOrDefault(name, "");
      grid.add(cell(Texts.whole(Texts.mono(Visible.of(value))), "grid-cell"), i, row);
    }
    grid.add(state(finding, finding.then(), ""), columns.size(), row);
    grid.add(state(finding, finding.now(), "danger"), columns.size() + 1, row);
  }

  private static Node state(
      FindingChange finding, Optional<FindingChange.Seen> seen, String styleWhenFound) {
    var label =
        Texts.body(
            seen.isPresent()
                ? ChangeMessages.there()
                : finding.why().isPresent() ? ChangeMessages.unknown() : ChangeMessages.notThere());
    if (seen.isPresent() && !styleWhenFound.isEmpty()) {
      label.getStyleClass().add(styleWhenFound);
    } else {
      label.getStyleClass().add("muted");
    }
    finding.why().ifPresent(why -> label.setTooltip(new javafx.scene.control.Tooltip(why.words())));
    return cell(label, "grid-cell");
  }

  private static HBox cell(Label label, String style) {
    label.setMinWidth(0);
    var cell = new HBox(label);
    cell.getStyleClass().add(style);
    cell.setMinWidth(0);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMinHeight(Region.USE_PREF_SIZE);
    return cell;
  }

  /// What identifies the findings, as far as it fits; their sentence where nothing does.
  private static List<String> columns(ControlChange change) {
    var columns = new LinkedHashSet<String>();
    if (change.findings().stream().map(FindingChange::database).distinct().count() > 1) {
      columns.add(ChangeMessages.database());
    }
    change.findings().stream()
        .flatMap(finding -> finding.seen().finding().identity().keySet().stream())
        .forEach(columns::add);
    if (columns.isEmpty()) {
      columns.add(ChangeMessages.finding());
    }
    return columns.stream().limit(COLUMNS).toList();
  }
}
