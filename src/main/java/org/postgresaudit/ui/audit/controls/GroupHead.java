package org.postgresaudit.ui.audit.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.postgresaudit.ui.audit.AuditViewModel;
import org.postgresaudit.ui.audit.find.Filter;
import org.postgresaudit.ui.audit.listing.Line;
import org.postgresaudit.ui.kit.Icon;
import org.postgresaudit.ui.kit.Texts;

/// The head of a group of controls: number, title, and how far the group is.
final class GroupHead extends HBox {
  private final AuditViewModel model;
  private final StackPane arrow = new StackPane();
  private final Node folded = Icon.FOLDED.node();
  private final Node unfolded = Icon.UNFOLDED.node();
  private final Label number = Texts.small("");
  private final Label title = Texts.whole(Texts.small(""));
  private final Label count = Texts.small("");

  GroupHead(AuditViewModel model) {
    super(6);
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("group-head");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    for (var label : new Label[] {number, title, count}) {
      label.getStyleClass().add("group-text");
    }
    number.setMinWidth(Region.USE_PREF_SIZE);
    count.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(arrow, number, title, count);
  }

  void show(Line.Head head) {
    EntryMarks.show(arrow, head.folded() ? folded : unfolded);
    number.setText(head.number());
    title.setText(head.title());
    var progress = model.open().progress(head.members());
    if (model.run().state().isBusy()) {
      count.setText(ListMessages.probedOf(progress.asked(), progress.controls()));
    } else if (Filter.of(model.queryProperty().get())
        .filter(f -> f == Filter.UNDECIDED)
        .isPresent()) {
      count.setText(ListMessages.undecided(progress.controls() - progress.decided()));
    } else {
      count.setText(ListMessages.decidedOf(progress.decided(), progress.controls()));
    }
  }
}
