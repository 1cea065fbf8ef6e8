package org.postgresaudit.ui.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.postgresaudit.audit.Audit;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// One signed audit whose next review was agreed on.
final class DueRow extends HBox {
  private static final double HEIGHT = 48;
  private static final double LAST = 164;
  private static final double DUE = 124;
  private static final double DISTANCE = 104;
  private static final double BUTTON = 104;

  DueRow(AuditSummary summary, LocalDate today, Consumer<UUID> followUp) {
    super(12);
    getStyleClass().add("work-row");
    setMinHeight(HEIGHT);
    var audit = summary.audit();
    var due = audit.nextReview().orElse(today);
    var client = Texts.whole(Texts.strong(audit.client()));
    var target = Texts.whole(Texts.muted(audit.target().name()));
    var names = Texts.row(client, target);
    names.setMinWidth(96);
    HBox.setHgrow(names, Priority.ALWAYS);
    var again = Buttons.plain(StartMessages.followUp(), () -> followUp.accept(audit.id()));
    fixed(again, BUTTON);
    getChildren()
        .addAll(
            Icon.DUE.node(20),
            names,
            fixed(Texts.muted(StartMessages.lastAudit(Times.date(audit.openedAt()))), LAST),
            fixed(Texts.body(StartMessages.due(due)), DUE),
            fixed(cell(distance(audit, due, today)), DISTANCE),
            again);
  }

  private static Label distance(Audit audit, LocalDate due, LocalDate today) {
    var opened = LocalDate.ofInstant(audit.openedAt(), ZoneId.systemDefault());
    if (opened.isAfter(today)) {
      var clock = Texts.badge(StartMessages.clockSetBack());
      clock.getStyleClass().add("warning");
      clock.setTooltip(
          new Tooltip(StartMessages.clockSetBackHint(Times.date(opened), Times.date(today))));
      return clock;
    }
    var distance = Texts.badge(StartMessages.distance(due, today));
    if (due.isBefore(today)) {
      distance.getStyleClass().add("danger");
    } else if (StartMessages.isSoon(due, today)) {
      distance.getStyleClass().add("warning");
    }
    return distance;
  }

  private static HBox cell(Label badge) {
    var cell = new HBox(badge);
    cell.setAlignment(Pos.CENTER_LEFT);
    return cell;
  }

  private static Region fixed(Region region, double width) {
    region.setMinWidth(width);
    region.setPrefWidth(width);
    region.setMaxWidth(width);
    return region;
  }
}
