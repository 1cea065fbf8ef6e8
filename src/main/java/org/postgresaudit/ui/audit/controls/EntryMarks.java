package org.postgresaudit.ui.audit.controls;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.ControlRow.Phase;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.SeverityMark;

/// The icons of one line of the list, each made once: while one scrolls, making them would take
/// longer than everything else of the line.
final class EntryMarks {
  private final Map<Phase, Node> inRun = new EnumMap<>(Phase.class);
  private final Map<Optional<Result>, Node> results = new HashMap<>();
  private final Map<Severity, Node> loud = new EnumMap<>(Severity.class);
  private final Map<Severity, Node> quiet = new EnumMap<>(Severity.class);

  /// What is known of a control, or that it is being asked.
  Node result(ControlRow row) {
    return switch (row.phase()) {
      case PROBING -> inRun.computeIfAbsent(Phase.PROBING, _ -> ResultIcon.probing());
      case WAITING -> inRun.computeIfAbsent(Phase.WAITING, _ -> ResultIcon.waiting());
      case SETTLED -> results.computeIfAbsent(row.standing().result(), ResultIcon::of);
    };
  }

  /// A severity somebody has to act on.
  Node loud(Severity severity) {
    return loud.computeIfAbsent(severity, SeverityMark::small);
  }

  /// A severity nobody has to act on.
  Node quiet(Severity severity) {
    return quiet.computeIfAbsent(severity, SeverityMark::quiet);
  }

  /// Puts an icon in its place, unless it is there.
  static void show(Pane place, Node icon) {
    if (!place.getChildren().contains(icon)) {
      place.getChildren().setAll(icon);
    }
  }
}
