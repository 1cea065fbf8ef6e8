package org.postgresaudit.ui.audit;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.audit.Annotation;
import org.postgresaudit.audit.Assessment;
import org.postgresaudit.probe.Outcome;
import org.postgresaudit.probe.Result;
import org.postgresaudit.ui.audit.ControlRow.Phase;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.ResultIcon;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// A line of the list: the head of a group, or a control with its result, severity, title, the
/// auditor's verdict, where and how many.
final class ControlCell extends ListCell<Line> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

  private final AuditViewModel model;
  private final GroupHead head;
  private final StackPane result = new StackPane();
  private final StackPane severity = new StackPane();
  private final Label title = Texts.whole(Texts.body(""));
  private final Label verdict = Texts.small("");
  private final StackPane comment = new StackPane(Icon.COMMENT.node(14, "warning"));
  private final Label where = Texts.small("");
  private final Label count = Texts.body("");
  private final HBox line = new HBox(8, result, severity, title, comment, verdict, where, count);
  private final HitLine hit = new HitLine();
  private final VBox entry = new VBox(line);
  private Subscription watching = Subscription.EMPTY;

  ControlCell(AuditViewModel model) {
    this.model = model;
    this.head = new GroupHead(model);
    getStyleClass().add("control-cell");
    setPrefWidth(0);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("entry-line");
    entry.getStyleClass().add("entry");
    result.setMinSize(Icon.SMALL, Icon.SMALL);
    severity.setMinWidth(13);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("row-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    verdict.setMinWidth(Region.USE_PREF_SIZE);
    where.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(26);
    count.setAlignment(Pos.CENTER_RIGHT);
    comment.setMinWidth(Region.USE_PREF_SIZE);
    comment.setAccessibleText(Messages.commentWaits());
    Tooltip.install(comment, new Tooltip(Messages.commentWaits()));
    setOnMouseClicked(_ -> clicked());
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    pseudoClassStateChanged(HEAD, !empty && line instanceof Line.Head);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    switch (line) {
      case Line.Head group -> {
        head.show(group);
        setGraphic(head);
        pseudoClassStateChanged(QUIET, false);
        pseudoClassStateChanged(LEAVING, false);
        watching =
            Subscription.combine(
                model.open().revisionProperty().subscribe(_ -> head.show(group)),
                model.run().stateProperty().subscribe(_ -> head.show(group)));
      }
      case Line.Entry(var row) -> {
        setGraphic(entry);
        watching =
            Subscription.combine(
                row.assessmentProperty().subscribe(_ -> show(row)),
                row.phaseProperty().subscribe(_ -> show(row)),
                model.asking().searchesProperty().subscribe(_ -> showHit(row)),
                model.review().reviewProperty().subscribe(_ -> comment(row)),
                row.leavingProperty()
                    .subscribe(leaving -> pseudoClassStateChanged(LEAVING, leaving)));
      }
    }
  }

  private void clicked() {
    if (getItem() instanceof Line.Head group) {
      model.fold(group);
    }
  }

  private void showHit(ControlRow row) {
    var found = model.asking().hit(row);
    found.ifPresent(hit::show);
    entry.getChildren().setAll(found.isPresent() ? List.of(line, hit) : List.of(line));
  }

  private void show(ControlRow row) {
    var assessment = row.assessment();
    var standing = row.standing();
    var known = row.phase() == Phase.SETTLED ? standing.result() : Optional.<Result>empty();
    result.getChildren().setAll(icon(row));
    boolean act = known.map(ControlCell::calls).orElse(false);
    severity
        .getChildren()
        .setAll(
            act
                ? SeverityMark.small(standing.severity())
                : SeverityMark.quiet(standing.severity()));
    title.setText(row.control().title());
    pseudoClassStateChanged(
        QUIET, known.map(r -> r == Result.NOT_APPLICABLE).orElse(row.phase() != Phase.PROBING));
    set(verdict, verdict(assessment));
    verdict.getStyleClass().remove("warning");
    if (isOver(assessment)) {
      verdict.getStyleClass().add("warning");
    }
    set(where, row.phase() == Phase.PROBING ? RunMessages.probing() : where(row));
    where.getStyleClass().remove("mono");
    if (act && standing.foundIn().size() == 1) {
      where.getStyleClass().add("mono");
    }
    int many = row.phase() == Phase.SETTLED ? standing.findings() : 0;
    count.setText(many == 0 ? "" : Moments.number(many));
  }

  /// The auditor's verdict, be it on the whole or by what was said of the findings.
  private static String verdict(Assessment assessment) {
    if (isOver(assessment)) {
      return AnswerMessages.expired();
    }
    return assessment
        .annotation()
        .flatMap(Annotation::verdict)
        .or(() -> assessment.history().isEmpty() ? Optional.empty() : assessment.verdict())
        .map(Words::of)
        .orElse("")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /// Whether what the auditor accepted or heard held until a day that has passed.
  private static boolean isOver(Assessment assessment) {
    return assessment.verdict().isEmpty()
        && assessment.history().stream()
            .map(Annotation::subject)
            .distinct()
            .flatMap(
                s ->
                    s
                        .finding()
                        .map(assessment::annotation)
                        .orElseGet(assessment::annotation)
                        .stream())
            .anyMatch(said -> said.endedBefore(assessment.on()).isPresent());
  }

  private void comment(ControlRow row) {
    boolean open = model.review().isOpen(row);
    comment.setVisible(open);
    comment.setManaged(open);
  }

  private static Node icon(ControlRow row) {
    return switch (row.phase()) {
      case PROBING -> ResultIcon.probing();
      case WAITING -> ResultIcon.waiting();
      case SETTLED -> ResultIcon.of(row.standing().result());
    };
  }

  /// Whether somebody has to act on such a result.
  private static boolean calls(Result result) {
    return switch (result) {
      case FOUND, BROKEN, NOT_CHECKED, AWAITING_AUDITOR -> true;
      case PASSED, NOT_APPLICABLE -> false;
    };
  }

  private static String where(ControlRow row) {
    if (row.phase() == Phase.WAITING) {
      return "";
    }
    var standing = row.standing();
    if (standing.result().filter(r -> r == Result.NOT_CHECKED).isPresent()) {
      return row.assessment().results().stream()
          .map(r -> r.outcome())
          .filter(Outcome.NotChecked.class::isInstance)
          .map(Outcome.NotChecked.class::cast)
          .findFirst()
          .map(o -> Names.of(o.obstacle()))
          .orElse("");
    }
    return switch (standing.foundIn().size()) {
      case 0 -> "";
      case 1 -> standing.foundIn().getFirst();
      default -> Messages.databases(standing.foundIn().size());
    };
  }

  private static void set(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
