package org.postgresaudit.ui.audit.controls;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
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
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.desk.ControlRow;
import org.postgresaudit.ui.audit.desk.ControlRow.Phase;
import org.postgresaudit.ui.audit.desk.Moments;
import org.postgresaudit.ui.audit.desk.Names;
import org.postgresaudit.ui.audit.desk.Standing;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// A line of the list: the head of a group, or a control with its result, severity, title, the
/// auditor's verdict, where and how many.
public final class ControlCell extends ListCell<Line> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  /// Letters of a place that is shown whole, and the pixels a longer one is given.
  private static final int SHORT_NAME = 16;

  private static final double MOST_WHERE = 128;
  private static final PseudoClass LEAVING = PseudoClass.getPseudoClass("leaving");

  private final AuditViewModel model;
  private Optional<GroupHead> head = Optional.empty();
  private final EntryMarks marks = new EntryMarks();
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

  public ControlCell(AuditViewModel model) {
    this.model = model;
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
    where.setMaxWidth(MOST_WHERE);
    count.setMinWidth(26);
    count.setAlignment(Pos.CENTER_RIGHT);
    comment.setMinWidth(Region.USE_PREF_SIZE);
    comment.setAccessibleText(ListMessages.commentWaits());
    Tooltip.install(comment, new Tooltip(ListMessages.commentWaits()));
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
        var shown = head.orElseGet(() -> new GroupHead(model));
        head = Optional.of(shown);
        shown.show(group);
        setGraphic(shown);
        pseudoClassStateChanged(QUIET, false);
        pseudoClassStateChanged(LEAVING, false);
        watching =
            Subscription.combine(
                model.open().revisionProperty().subscribe((_, _) -> shown.show(group)),
                model.run().stateProperty().subscribe((_, _) -> shown.show(group)));
      }
      case Line.Entry(var row) -> {
        setGraphic(entry);
        show(row);
        watching =
            Subscription.combine(
                row.assessmentProperty().subscribe((_, _) -> show(row)),
                row.phaseProperty().subscribe((_, _) -> show(row)),
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
    // Taken out and put in again, a line would have to be styled anew.
    if (found.isEmpty()) {
      entry.getChildren().remove(hit);
    } else if (!entry.getChildren().contains(hit)) {
      entry.getChildren().add(hit);
    }
  }

  private void show(ControlRow row) {
    var standing = row.standing();
    var known = row.phase() == Phase.SETTLED ? standing.result() : Optional.<Result>empty();
    EntryMarks.show(result, marks.result(row));
    boolean act = known.map(ControlCell::calls).orElse(false);
    EntryMarks.show(
        severity, act ? marks.loud(standing.severity()) : marks.quiet(standing.severity()));
    title.setText(row.control().title());
    pseudoClassStateChanged(
        QUIET, known.map(r -> r == Result.NOT_APPLICABLE).orElse(row.phase() != Phase.PROBING));
    set(verdict, verdict(row.assessment(), standing));
    style(verdict, "warning", standing.over());
    set(where, row.phase() == Phase.PROBING ? Names.probing() : where(row));
    // Names have up to 63 letters, and the title comes first.
    where.setMinWidth(where.getText().length() <= SHORT_NAME ? Region.USE_PREF_SIZE : MOST_WHERE);
    style(where, "mono", act && standing.foundIn().size() == 1);
    int many = row.phase() == Phase.SETTLED ? standing.findings() : 0;
    count.setText(many == 0 ? "" : Moments.number(many));
  }

  /// The auditor's verdict, be it on the whole or by what was said of the findings.
  private static String verdict(Assessment assessment, Standing standing) {
    if (standing.over()) {
      return Names.expired();
    }
    return assessment
        .annotation()
        .flatMap(Annotation::verdict)
        .or(() -> assessment.history().isEmpty() ? Optional.empty() : standing.verdict())
        .map(Words::of)
        .orElse("")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private void comment(ControlRow row) {
    boolean open = model.review().isOpen(row);
    comment.setVisible(open);
    comment.setManaged(open);
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
      default -> Names.databases(standing.foundIn().size());
    };
  }

  private static void style(Label label, String styleClass, boolean on) {
    var classes = label.getStyleClass();
    if (!on) {
      classes.remove(styleClass);
    } else if (!classes.contains(styleClass)) {
      classes.add(styleClass);
    }
  }

  private static void set(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
