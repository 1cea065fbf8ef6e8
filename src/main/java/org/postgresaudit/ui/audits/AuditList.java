package org.postgresaudit.ui.audits;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.SeverityCounts;
import org.postgresaudit.ui.kit.ShareBar;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// The audits, newest first. Enter or a double click opens one.
final class AuditList extends ListView<AuditSummary> {
  private static final double ROW = 56;
  private static final double STATE = 110;
  private static final double COVERAGE = 168;
  private static final double OPEN = 168;
  private static final double OPENED = 96;
  private static final double FOR_OPENED = 1060;
  private static final double BUTTON = 200;
  private static final double LEAST_CLIENT = 160;
  private static final double LEAST_TARGET = 96;

  private final AuditsViewModel model;
  private final AuditMenu menu;

  AuditList(AuditsViewModel model, AuditMenu menu) {
    this.model = model;
    this.menu = menu;
    setId("audits");
    setAccessibleText(AuditsMessages.title());
    getStyleClass().add("lined");
    setFixedCellSize(ROW);
    setCellFactory(_ -> new AuditCell());
    setItems(model.audits());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openChosen();
            event.consume();
          } else {
            chosen()
                .filter(summary -> menu.act(event, summary.audit()))
                .ifPresent(_ -> event.consume());
          }
        });
  }

  private Optional<AuditSummary> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /// The heads of the columns, to stand above the list.
  static HBox heads() {
    var heads =
        columns(
            new Label(AuditsMessages.columnAudit()),
            new Label(AuditsMessages.columnState()),
            new Label(AuditsMessages.columnCoverage()),
            new Label(AuditsMessages.columnOpen()),
            new Label(AuditsMessages.columnOpened()),
            new Region());
    heads.getStyleClass().addAll("column-heads", "audit-heads");
    return heads;
  }

  private void openChosen() {
    var chosen = getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.open(chosen.audit().id());
    }
  }

  private static HBox columns(
      Region audit, Region state, Region coverage, Region open, Region opened, Region button) {
    audit.setMinWidth(160);
    audit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(audit, Priority.ALWAYS);
    fix(state, STATE);
    fix(coverage, COVERAGE);
    fix(open, OPEN);
    fix(opened, OPENED);
    fix(button, BUTTON);
    var row = new HBox(16, audit, state, coverage, open, opened, button);
    // The line under the name says the day, too.
    var roomy = row.widthProperty().greaterThanOrEqualTo(FOR_OPENED);
    opened.visibleProperty().bind(roomy);
    opened.managedProperty().bind(roomy);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static void fix(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
  }

  private final class AuditCell extends ListCell<AuditSummary> {
    AuditCell() {
      setPrefWidth(0); // as wide as the list, so that nothing scrolls sideways
      getStyleClass().add("audit-cell");
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
              model.open(getItem().audit().id());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable AuditSummary summary, boolean empty) {
      super.updateItem(summary, empty);
      setContextMenu(null);
      setGraphic(empty || summary == null ? null : row(summary));
      setAccessibleText(
          empty || summary == null
              ? null
              : summary.audit().client() + ", " + summary.audit().target().name());
    }

    private Node row(AuditSummary summary) {
      var audit = summary.audit();
      var client = Texts.keep(Texts.strong(audit.client()), LEAST_CLIENT);
      var target = Texts.keep(Texts.muted(audit.target().name()), LEAST_TARGET);
      var names = Texts.row(client, target);
      var date = Times.date(audit.openedAt());
      var when =
          Texts.small(
              audit.follows().isPresent()
                  ? AuditsMessages.followUpOf(date, audit.auditor())
                  : AuditsMessages.auditOf(date, audit.auditor()));
      when.getStyleClass().add("hint");
      names.setMinWidth(0);
      var words = new VBox(2, names, Texts.whole(when));
      words.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(words, Priority.ALWAYS);
      var what = new HBox(12, Icon.AUDITS.node(20), words);
      what.setAlignment(Pos.CENTER_LEFT);
      var opened = Times.label(audit.openedAt());
      opened.getStyleClass().add("muted");
      var open =
          Buttons.compact(Buttons.plain(AuditsMessages.open(), () -> model.open(audit.id())));
      var buttons = new HBox(8, Texts.space(), open);
      if (audit.isSealed()) {
        var again =
            Buttons.compact(
                Buttons.plain(FollowUpMessages.followUp(), () -> model.followUp(audit.id())));
        buttons.getChildren().add(1, again);
      }
      buttons.getChildren().add(menu.button(audit));
      setContextMenu(menu.of(audit));
      buttons.setAlignment(Pos.CENTER_RIGHT);
      return columns(
          what,
          Texts.row(state(summary)),
          coverage(summary),
          new SeverityCounts(summary.tally()),
          opened,
          buttons);
    }
  }

  private static Label state(AuditSummary summary) {
    if (summary.audit().isSealed()) {
      return badge(AuditsMessages.signed(), "success");
    }
    return switch (summary.probing()) {
      case NOT_STARTED -> badge(AuditsMessages.notProbed(), "plain");
      case CUT_SHORT -> badge(AuditsMessages.cutShort(), "warning");
      case COMPLETE -> badge(AuditsMessages.inProgress(), "accent");
    };
  }

  private static Label badge(String words, String style) {
    var badge = Texts.badge(words);
    badge.getStyleClass().add(style);
    return badge;
  }

  private static Region coverage(AuditSummary summary) {
    var tally = summary.tally();
    var percent = Texts.strong(AuditsMessages.percent(tally.coverage()));
    percent.setMinWidth(44);
    percent.setAlignment(Pos.CENTER_RIGHT);
    var bar = ShareBar.coverage(tally);
    HBox.setHgrow(bar, Priority.ALWAYS);
    var line = Texts.row(bar, percent);
    var undecided = Texts.small(AuditsMessages.undecided(tally.undecided(), tally.controls()));
    undecided.getStyleClass().add("hint");
    var both = new VBox(2, line, undecided);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }
}
