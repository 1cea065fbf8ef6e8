package org.postgresaudit.ui.audit.controls;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.postgresaudit.ui.audit.find.Hit;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// Where a control holds the word looked for, in one small line with the word made strong.
final class HitLine extends HBox {
  private final Label where = Texts.small("");
  private final Label before = Texts.small("");
  private final Label match = Texts.small("");
  private final Label after = Texts.small("");

  HitLine() {
    getStyleClass().add("hit-line");
    setAlignment(Pos.TOP_LEFT);
    match.getStyleClass().add("hit-match");
    for (var whole : new Label[] {where, before, match}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    after.setMinWidth(0);
    getChildren().addAll(where, before, match, after);
  }

  void show(Hit hit) {
    where.setText(ListMessages.in(hit.where()) + " ");
    before.setText(Visible.of(hit.before()));
    match.setText(Visible.of(hit.match()));
    after.setText(Visible.of(hit.after()));
  }
}
