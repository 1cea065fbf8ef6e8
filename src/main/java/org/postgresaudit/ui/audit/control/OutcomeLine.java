package org.postgresaudit.ui.audit.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.ProbeResult;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.ControlRow.Phase;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.audit.evidence.EvidenceMessages;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Times;
import org.postgresaudit.ui.kit.Words;

/// The line under the title of a control: result in word and colour, how many and where, severity,
/// how long it took, as whom, when.
final class OutcomeLine extends FlowPane {
  OutcomeLine() {
    super(8, 4);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("outcome-line");
  }

  void show(ControlRow row) {
    var assessment = row.assessment();
    var parts = new ArrayList<Node>();
    if (row.phase() == Phase.PROBING) {
      parts.add(ResultIcon.probing());
      parts.add(Texts.strong(Names.probing()));
    } else {
      parts.add(ResultIcon.of(assessment.result()));
      parts.add(word(assessment.result()));
    }
    summary(assessment).ifPresent(text -> parts.add(Texts.body(text)));
    separated(parts, Texts.muted(Words.of(assessment.severity())));
    if (!assessment.results().isEmpty()) {
      facts(assessment.results(), parts);
    }
    getChildren().setAll(parts);
  }

  private static void facts(List<ProbeResult> results, List<Node> parts) {
    var took = results.stream().map(ProbeResult::duration).reduce(Duration.ZERO, Duration::plus);
    var role = results.stream().map(r -> r.evidence().role()).filter(r -> !r.isEmpty()).findFirst();
    if (role.isPresent()) {
      separated(parts, Texts.muted(Times.duration(took)));
      var as = Texts.muted(Names.asRole());
      var name = Texts.mono(role.get());
      name.getStyleClass().add("muted");
      var both = Texts.row(as, name);
      both.setSpacing(0);
      separated(parts, both);
    }
    var at = results.getFirst().startedAt();
    var time = Texts.muted(Times.clock(at));
    time.setTooltip(new Tooltip(Times.whole(at)));
    separated(parts, time);
  }

  private static Label word(Optional<Result> result) {
    var label = Texts.strong(result.map(Words::of).orElseGet(ControlMessages::notAsked));
    result.ifPresent(
        r ->
            label
                .getStyleClass()
                .add(
                    switch (r) {
                      case FOUND, BROKEN -> "danger";
                      case AWAITING_AUDITOR -> "accent";
                      case PASSED -> "success";
                      case NOT_CHECKED, NOT_APPLICABLE -> "muted";
                    }));
    return label;
  }

  private static Optional<String> summary(Assessment assessment) {
    if (assessment.result().isEmpty()) {
      return Optional.empty();
    }
    int findings = assessment.findings().size();
    return switch (assessment.result().get()) {
      case FOUND -> Optional.of(where(assessment, findings));
      case AWAITING_AUDITOR ->
          findings == 0 ? Optional.empty() : Optional.of(EvidenceMessages.rows(findings));
      case NOT_CHECKED ->
          assessment.results().stream()
              .map(ProbeResult::outcome)
              .filter(Outcome.NotChecked.class::isInstance)
              .map(Outcome.NotChecked.class::cast)
              .map(o -> Names.reason(o.obstacle()))
              .findFirst();
      case BROKEN, PASSED, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private static String where(Assessment assessment, int findings) {
    var databases =
        assessment.results().stream()
            .filter(r -> !r.outcome().findings().isEmpty())
            .flatMap(r -> r.database().stream())
            .distinct()
            .toList();
    return switch (databases.size()) {
      case 0 -> ControlMessages.findings(findings);
      case 1 -> ControlMessages.findingsIn(findings) + databases.getFirst();
      default -> ControlMessages.findingsIn(findings) + Names.databases(databases.size());
    };
  }

  private static void separated(List<Node> parts, Node next) {
    var dot = Texts.muted("·");
    dot.getStyleClass().add("subtle");
    parts.add(dot);
    parts.add(next);
  }
}
