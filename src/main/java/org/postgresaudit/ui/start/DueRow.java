package org.postgresaudit.ui.start;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import org.postgresaudit.store.AuditSummary;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;

/// One signed audit whose next review was agreed on.
final class DueRow extends HBox {
  private static final double HEIGHT = 48;

  DueRow(AuditSummary summary, Consumer<UUID> again) {
    super(12);
    getStyleClass().add("work-row");
    setMinHeight(HEIGHT);
    var audit = summary.audit();
    var today = LocalDate.now(ZoneId.systemDefault());
    var due = audit.nextReview().orElse(today);
    var distance = Texts.badge(StartMessages.distance(due, today));
    if (due.isBefore(today)) {
      distance.getStyleClass().add("danger");
    } else if (StartMessages.isSoon(due, today)) {
      distance.getStyleClass().add("warning");
    }
    getChildren()
        .addAll(
            Icon.DUE.node(20),
            Texts.strong(audit.client()),
            Texts.muted(audit.target().name()),
            Texts.space(),
            Texts.muted(StartMessages.lastAudit(Times.date(audit.openedAt()))),
            Texts.body(StartMessages.due(due)),
            distance,
            Buttons.plain(StartMessages.auditAgain(), () -> again.accept(audit.connection())));
  }
}
