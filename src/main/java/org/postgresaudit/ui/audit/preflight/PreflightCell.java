package org.postgresaudit.ui.audit.preflight;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.postgresaudit.probe.Preflight.Entry;
import org.postgresaudit.probe.Preflight.Readiness;
import org.postgresaudit.ui.kit.CopyButton;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;

/// A line of the list: the head of a section, or a control with its readiness, what is missing, and
/// the grant to copy.
final class PreflightCell extends ListCell<PreflightLine> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private final HBox head = new HBox(6);
  private final Label headTitle = Texts.whole(Texts.small(""));
  private final Label headCount = Texts.small("");
  private final StackPane readiness = new StackPane();
  private final StackPane severity = new StackPane();
  private final Label title = Texts.whole(Texts.body(""));
  private final Label missing = Texts.mono("");
  private final Button copy = CopyButton.icon(() -> grants());
  private final HBox entry = new HBox(8, readiness, severity, title, missing, copy);

  PreflightCell() {
    getStyleClass().addAll("control-cell", "preflight-cell");
    setPrefWidth(0);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("group-head");
    head.getChildren().addAll(headTitle, Texts.space(), headCount);
    headTitle.getStyleClass().add("group-text");
    headCount.getStyleClass().add("group-text");
    headCount.setMinWidth(Region.USE_PREF_SIZE);
    entry.setAlignment(Pos.CENTER_LEFT);
    entry.getStyleClass().add("entry-line");
    readiness.setMinWidth(16);
    severity.setMinWidth(13);
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("row-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    missing.setMinWidth(Region.USE_PREF_SIZE);
    missing.getStyleClass().add("muted");
    copy.setAccessibleText(PreflightMessages.copyGrant());
    copy.setTooltip(new Tooltip(PreflightMessages.copyGrant()));
    copy.setFocusTraversable(false);
  }

  private String grants() {
    return getItem() instanceof PreflightLine.Row(var shown)
        ? String.join("\n", shown.grants())
        : "";
  }

  @Override
  protected void updateItem(@Nullable PreflightLine line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEAD, !empty && line instanceof PreflightLine.Head);
    pseudoClassStateChanged(QUIET, false);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    switch (line) {
      case PreflightLine.Head(var section, var answerable, var asked) -> {
        headTitle.setText(section.number() + "  " + section.title());
        headCount.setText(PreflightMessages.answered(answerable, asked));
        setGraphic(head);
      }
      case PreflightLine.Row(var shown) -> {
        show(shown);
        setGraphic(entry);
      }
    }
  }

  private void show(Entry shown) {
    readiness.getChildren().setAll(ReadinessIcon.of(shown.readiness()));
    boolean lacks =
        shown.readiness() == Readiness.NOT_ANSWERABLE || shown.readiness() == Readiness.PARTLY;
    severity
        .getChildren()
        .setAll(
            lacks
                ? SeverityMark.small(shown.control().severity())
                : SeverityMark.quiet(shown.control().severity()));
    title.setText(shown.control().title());
    missing.setText(PreflightMessages.missing(shown));
    copy.setVisible(!shown.grants().isEmpty());
    pseudoClassStateChanged(QUIET, shown.readiness() == Readiness.NOT_APPLICABLE);
    setAccessibleText(shown.control().title() + ", " + PreflightMessages.of(shown.readiness()));
  }
}
