package org.postgresaudit.ui.audit.verdict;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.postgresaudit.checklist.Severity;
import org.postgresaudit.ui.kit.SeverityMark;
import org.postgresaudit.ui.kit.Texts;
import org.postgresaudit.ui.kit.Words;

/// The severity in the verdict form: that of the checklist, or another one with its reason.
final class SeverityRow extends HBox {
  private final HBox ofChecklist = new HBox(6);
  private final ComboBox<Severity> severity = new ComboBox<>();
  private final TextField because = new TextField();

  /// @param chosen told of the severity, also when it is only shown
  /// @param typed told when the reason changes, also when it is only shown
  SeverityRow(Consumer<Severity> chosen, Runnable typed) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var word = Texts.muted(VerdictMessages.severity());
    word.setMinWidth(60);
    ofChecklist.setAlignment(Pos.CENTER_LEFT);
    severity.setId("severity");
    severity.setAccessibleText(VerdictMessages.severity());
    severity.getStyleClass().add("compact");
    severity.setMinWidth(116);
    severity.getItems().setAll(Arrays.asList(Severity.values()).reversed());
    severity.setCellFactory(_ -> new SeverityCell());
    severity.setButtonCell(new SeverityCell());
    because.setId("because");
    because.getStyleClass().add("compact");
    because.setAccessibleText(VerdictMessages.whyThisSeverity());
    because.setMinWidth(80);
    Bounds.line(because);
    HBox.setHgrow(because, Priority.ALWAYS);
    getChildren()
        .setAll(word, ofChecklist, severity, Texts.muted(VerdictMessages.because()), because);
    because.textProperty().addListener((_, _, _) -> typed.run());
    severity
        .valueProperty()
        .addListener(
            (_, _, value) -> {
              if (value != null) {
                chosen.accept(value);
              }
            });
  }

  String because() {
    return because.getText();
  }

  /// Puts the cursor where the reason is typed.
  void toReason() {
    because.requestFocus();
  }

  /// @param own the severity without the auditor
  void show(Severity own, Draft draft) {
    VerdictPane.set(because, draft.because());
    var now = draft.severity().orElse(own);
    severity.setValue(now);
    ofChecklist.getChildren().clear();
    boolean changed = now != own;
    if (changed) {
      ofChecklist
          .getChildren()
          .setAll(SeverityMark.small(own), Texts.body(Words.of(own)), Texts.muted("\u2192"));
    }
    because.setDisable(!changed);
    because.setPromptText(
        changed ? VerdictMessages.whyThisSeverity() : VerdictMessages.asChecklistSays());
  }
}
