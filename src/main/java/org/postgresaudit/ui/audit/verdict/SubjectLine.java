package org.postgresaudit.ui.audit.verdict;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.postgresaudit.ui.audit.desk.Judged;
import org.postgresaudit.ui.kit.Buttons;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Visible;

/// Which finding the verdict form speaks of, and the way back to the control as a whole; there only
/// while it speaks of one.
final class SubjectLine extends HBox {
  private final Label sentence = Texts.whole(Texts.muted(""));

  SubjectLine(Runnable toWhole) {
    super(8);
    setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    sentence.setId("finding-spoken-of");
    sentence.setMinWidth(0);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    Hyperlink back = Buttons.link(VerdictMessages.wholeControl(), toWhole);
    back.setId("whole-control");
    back.setTooltip(new Tooltip(VerdictMessages.wholeControlTip()));
    back.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().setAll(sentence, back, Texts.keyCap("0"));
  }

  void show(Optional<Judged> finding) {
    sentence.setText(finding.map(f -> Visible.of(f.finding().sentence())).orElse(""));
    setVisible(finding.isPresent());
    setManaged(finding.isPresent());
  }
}
