package org.postgresaudit.ui.audit.overview;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.postgresaudit.audit.Tally;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// Open findings of this audit and the earlier ones of the same server, one bar each, stacked by
/// severity.
final class TrendBlock extends VBox {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
  private static final double BAR = 40;
  private static final double AXIS = 32;
  private static final double FOOT = 24;
  private static final double HEAD = 20;
  private static final int LINES = 3;

  private final OverviewViewModel model;
  private final Plot plot = new Plot();
  private final Label hint = Texts.muted(OverviewMessages.noTrendYet());

  TrendBlock(OverviewViewModel model) {
    super(8);
    this.model = model;
    plot.setMinHeight(160);
    VBox.setVgrow(plot, javafx.scene.layout.Priority.ALWAYS);
    hint.setWrapText(true);
    getChildren().addAll(plot, hint);
    model.trend().addListener((ListChangeListener<AuditSummary>) _ -> show());
    show();
  }

  private void show() {
    plot.show(model.trend());
    boolean alone = model.trend().size() < 2;
    hint.setVisible(alone);
    hint.setManaged(alone);
  }

  private static int open(Tally tally) {
    return tally.openBySeverity().values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The round number at the top of the axis: a multiple of 3 with one or two digits that matter.
  static int top(int most) {
    int step = 1;
    while (step * LINES < most) {
      step = step < 5 ? 5 : step < 10 ? 10 : step + (step < 100 ? 10 : 100);
    }
    return step * LINES;
  }

  private final class Plot extends Pane {
    private List<AuditSummary> audits = List.of();

    void show(List<AuditSummary> shown) {
      audits = List.copyOf(shown);
      getChildren().clear();
      int top = top(audits.stream().mapToInt(audit -> open(audit.tally())).max().orElse(0));
      for (int i = 0; i <= LINES; i++) {
        var line = new Region();
        line.getStyleClass().add("trend-line");
        var number = Texts.small(String.valueOf(top * i / LINES));
        number.getStyleClass().add("trend-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(line, number);
      }
      for (var audit : audits) {
        getChildren().add(bar(audit, top));
      }
      requestLayout();
    }

    private Button bar(AuditSummary summary, int top) {
      var button = new Button();
      button.getStyleClass().add("trend-bar");
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.setGraphic(new Stack(summary, top));
      var words =
          OverviewMessages.bar(Times.date(summary.audit().openedAt()), open(summary.tally()));
      button.setAccessibleText(words);
      button.setTooltip(new Tooltip(words));
      button.setOnAction(_ -> model.openAudit(summary.audit().id()));
      return button;
    }

    @Override
    protected void layoutChildren() {
      double height = getHeight() - FOOT - HEAD;
      for (int i = 0; i <= LINES; i++) {
        double y = HEAD + height - height * i / LINES;
        getChildren().get(2 * i).resizeRelocate(AXIS, y, getWidth() - AXIS, 1);
        layoutInArea(
            getChildren().get(2 * i + 1),
            0,
            y - 8,
            AXIS - 8,
            16,
            0,
            javafx.geometry.HPos.RIGHT,
            VPos.CENTER);
      }
      double slot = (getWidth() - AXIS) / Math.max(1, audits.size());
      for (int i = 0; i < audits.size(); i++) {
        getChildren()
            .get(2 * (LINES + 1) + i)
            .resizeRelocate(AXIS + slot * i, 0, slot, getHeight());
      }
    }
  }

  /// One bar with its number above and its month below.
  private final class Stack extends Pane {
    private final Tally tally;
    private final int top;
    private final Label number;
    private final Label month;

    Stack(AuditSummary summary, int top) {
      this.tally = summary.tally();
      this.top = top;
      setAccessibleRole(AccessibleRole.IMAGE_VIEW);
      setMinSize(0, 0);
      number = Texts.strong(String.valueOf(open(tally)));
      var words =
          MONTH.format(YearMonth.from(summary.audit().openedAt().atZone(ZoneId.systemDefault())));
      boolean here = summary.audit().id().equals(model.current());
      month = here ? Texts.strong(words) : Texts.muted(words);
      for (var severity : Severity.values()) {
        var part = new Region();
        part.getStyleClass().addAll("heat", "heat-" + severity.word());
        getChildren().add(part);
      }
      getChildren().addAll(number, month);
    }

    @Override
    protected double computePrefWidth(double height) {
      return BAR;
    }

    @Override
    protected void layoutChildren() {
      var button = (Region) getParent();
      double width = button.getWidth();
      double height = button.getHeight() - FOOT - HEAD;
      double x = (getWidth() - BAR) / 2;
      double offset = -getLayoutY();
      double y = offset + HEAD + height;
      var severities = Severity.values();
      for (int i = 0; i < severities.length; i++) {
        double part = height * tally.open(severities[i]) / Math.max(1, top);
        getChildren().get(i).resizeRelocate(x, y - part, BAR, Math.max(0, part - 1));
        y -= part;
      }
      layoutInArea(
          number,
          (getWidth() - width) / 2,
          y - HEAD,
          width,
          HEAD,
          0,
          javafx.geometry.HPos.CENTER,
          VPos.CENTER);
      layoutInArea(
          month,
          (getWidth() - width) / 2,
          offset + button.getHeight() - FOOT,
          width,
          FOOT,
          0,
          javafx.geometry.HPos.CENTER,
          VPos.CENTER);
    }
  }
}
